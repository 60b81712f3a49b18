package org.rowan.referral.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.rowan.people.PlainName;
import org.rowan.referral.ReferralRow;

/**
 * Which referrals are looked for; a null or empty part does not matter.
 *
 * @param typed beginnings of words of name, source or service
 * @param decision of list decision
 * @param from the first day on which it was received
 * @param to the last such day
 */
record ReferralFilter(String typed, String decision, Long service, LocalDate from, LocalDate to) {
    static final ReferralFilter ALL = new ReferralFilter("", null, null, null, null);

    /** The lines that are looked for, in the order asked for; in their own order if that is null. */
    List<ReferralLine> of(List<ReferralLine> lines, Comparator<ReferralLine> order) {
        List<String> words = PlainName.words(typed == null ? "" : typed);
        var found = lines.stream().filter(line -> fits(line.row()) && line.has(words));
        return (order == null ? found : found.sorted(order)).toList();
    }

    private boolean fits(ReferralRow row) {
        LocalDate day = row.received().toLocalDate();
        return (decision == null || decision.equals(row.decision()))
                && (service == null || service == row.serviceId())
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to));
    }

    @Override
    public String toString() {
        return "ReferralFilter";
    }
}
