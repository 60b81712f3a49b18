package org.rowan.returns.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rowan.kernel.Codes;
import org.rowan.returns.facts.ReferralFact;

/** R3: see {@link #definition}. */
final class R3NotPlaced implements ReturnTable {
    private static final String LIST = "not_placed_reason";
    private static final Categories REASONS = Categories.codes(LIST, Categories.NOT_KNOWN);
    private static final Categories GROUPS = Categories.groups(LIST, Categories.NOT_KNOWN);
    private static final List<Measure> MEASURES = List.of(
            Measure.referrals("not_placed"),
            new Measure("first_in_year", "household", RecordSort.REFERRAL),
            Measure.referrals("later_placed"));
    private static final Comparator<ReferralFact> FIRST_DECIDED = Comparator.comparing(
                    (ReferralFact referral) -> referral.decision().decided())
            .thenComparing(ReferralFact::key);

    @Override
    public String name() {
        return "R3";
    }

    @Override
    public Definition definition() {
        return Definition.of(
                        "Not placed, and why",
                        "The referrals declined in the period by the one main reason; the group capacity is the number to watch"
                                + " for a lack of space.",
                        "the same services as R2")
                .dimension("reason", "the main reason", REASONS)
                .dimension("reason_group", "the group of the main reason", GROUPS)
                .measure("not_placed", "declined in the period")
                .measure(
                        "first_in_year",
                        "different households: a named person counts once a year in a service kind or roll-up, on her first"
                                + " refusal (on one day the one with the smallest reference); each referral without a name counts")
                .measure("later_placed", "of the referrals declined, those placed later after all");
    }

    @Override
    public void count(Counting counting, Cells cells) {
        ReturnPeriod period = counting.period();
        for (Scope scope : counting.scopes().ofReferrals()) {
            List<ReferralFact> refused = counting.referrals(scope).stream()
                    .filter(referral -> referral.decision().outcome().equals("not_placed"))
                    .filter(referral ->
                            period.hasInYearToDate(referral.decision().decided()))
                    .toList();
            Grid byReason = cells.additive(scope, "reason", REASONS, MEASURES).measureByMeasure();
            Grid byGroup =
                    cells.additive(scope, "reason_group", GROUPS, MEASURES).measureByMeasure();
            for (ReferralFact referral : refused) {
                if (period.has(referral.decision().decided())) {
                    add(byReason, byGroup, referral, "not_placed");
                    if (referral.decision().laterPlaced()) {
                        add(byReason, byGroup, referral, "later_placed");
                    }
                }
            }
            firstInYear(refused).stream()
                    .filter(referral -> period.has(referral.decision().decided()))
                    .forEach(referral -> add(byReason, byGroup, referral, "first_in_year"));
        }
    }

    private static void add(Grid byReason, Grid byGroup, ReferralFact referral, String measure) {
        String reason = REASONS.of(referral.decision().reason());
        byReason.add(reason, measure, referral.key().id());
        byGroup.add(
                Codes.standard().list(LIST).group(reason),
                measure,
                referral.key().id());
    }

    private static List<ReferralFact> firstInYear(List<ReferralFact> refused) {
        List<ReferralFact> first = new ArrayList<>();
        Map<Long, ReferralFact> named = new HashMap<>();
        for (ReferralFact referral : refused) {
            long person = referral.arrival().person();
            if (person == ReferralFact.NAMELESS) {
                first.add(referral);
            } else {
                named.merge(person, referral, (one, two) -> FIRST_DECIDED.compare(one, two) <= 0 ? one : two);
            }
        }
        first.addAll(named.values());
        return first;
    }
}
