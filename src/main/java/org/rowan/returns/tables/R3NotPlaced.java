package org.rowan.returns.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rowan.disclosure.Figure;
import org.rowan.kernel.Codes;
import org.rowan.returns.facts.ReferralFact;

/**
 * R3 referrals not placed, by reason and by the reasons' groups, in the scopes of R2.
 *
 * <p>{@code not_placed}: decided not placed in the period. {@code later_placed}: of these, placed later after all.
 * {@code first_in_year}: households for which this was the first refusal of the year in this scope: a named person
 * counts once, on her first refusal (on one day the smallest referral reference); each nameless referral counts.
 */
final class R3NotPlaced implements ReturnTable {
    private static final String LIST = "not_placed_reason";
    private static final Categories REASONS = Categories.codes(LIST, Categories.NOT_KNOWN);
    private static final Categories GROUPS = Categories.groups(LIST, Categories.NOT_KNOWN);
    private static final List<Measure> MEASURES = List.of(
            new Measure("not_placed", Measure.REFERRAL),
            new Measure("first_in_year", Measure.HOUSEHOLD),
            new Measure("later_placed", Measure.REFERRAL));
    private static final Comparator<ReferralFact> FIRST_DECIDED = Comparator.comparing(
                    (ReferralFact referral) -> referral.decision().decided())
            .thenComparing(ReferralFact::key);

    @Override
    public String name() {
        return "R3";
    }

    @Override
    public List<Figure> count(Counting counting) {
        ReturnPeriod period = counting.period();
        List<Figure> figures = new ArrayList<>();
        for (Scope scope : counting.scopes().ofReferrals()) {
            List<ReferralFact> refused = counting.referrals(scope).stream()
                    .filter(referral -> referral.decision().outcome().equals("not_placed"))
                    .filter(referral ->
                            period.hasInYearToDate(referral.decision().decided()))
                    .toList();
            Grid byReason = Grid.additive(REASONS, MEASURES);
            Grid byGroup = Grid.additive(GROUPS, MEASURES);
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
            figures.addAll(byReason.figuresByMeasure(period, name(), scope, "reason"));
            figures.addAll(byGroup.figuresByMeasure(period, name(), scope, "reason_group"));
        }
        return figures;
    }

    private static void add(Grid byReason, Grid byGroup, ReferralFact referral, String measure) {
        String reason = REASONS.of(referral.decision().reason());
        byReason.add(reason, measure);
        byGroup.add(Codes.standard().list(LIST).group(reason), measure);
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
