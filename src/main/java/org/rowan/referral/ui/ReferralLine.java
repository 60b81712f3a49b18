package org.rowan.referral.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.Codes;
import org.rowan.people.PlainName;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralRow;

/**
 * A referral as the list shows it, with the words by which it is found.
 *
 * @param sought each word in plain small letters after a space, so that beginnings of words can be looked for
 */
record ReferralLine(ReferralRow row, String service, String source, String sought) {
    private static final Map<String, String> LABELS = new ConcurrentHashMap<>();

    static ReferralLine of(ReferralRow row, Setting setting) {
        String service = setting.serviceName(row.serviceId());
        String source = Codes.standard().list("referral_source").label(row.source());
        return new ReferralLine(row, service, source, plain(row.who()) + label(source) + label(service));
    }

    /** The few labels are made plain once, not a hundred thousand times. */
    private static String label(String words) {
        return LABELS.computeIfAbsent(words, ReferralLine::plain);
    }

    private static String plain(String words) {
        return PlainName.words(words).stream().map(word -> " " + word).collect(Collectors.joining());
    }

    /** True if each of the words is the beginning of one of this referral's. */
    boolean has(List<String> beginnings) {
        for (String beginning : beginnings) {
            if (!sought.contains(" " + beginning)) {
                return false;
            }
        }
        return true;
    }

    /** "1", "1 + 2": adults, and children where there are any. */
    String household() {
        int adults = row.adults() == null ? 1 : row.adults();
        int children = row.children() == null ? 0 : row.children();
        return children == 0 ? Integer.toString(adults) : adults + " + " + children;
    }

    /** As {@link #state()}; of one that waits also when to ring again: "Waiting, ring again Mon 15 Mar, 16:00". */
    String state(LocalDate today) {
        return row.ringAgain() == null ? state() : state() + ", ring again " + SpokenDates.at(row.ringAgain(), today);
    }

    /** "Waiting", "Not placed: Pets". */
    String state() {
        return DecisionWords.state(row.decision())
                + (row.decision().equals(Referral.NOT_PLACED) ? ": " + DecisionWords.reason(row.reason()) : "");
    }

    @Override
    public String toString() {
        return row.toString();
    }
}
