package org.rowan.disclosure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rowan.kernel.Problem;

/**
 * Decides which figures leave, by profile {@code ladder} as far as it can go without a ledger of what was released
 * before: service facts only. Every figure about people stays inside until released figures are kept and audited
 * together, because a total that is harmless alone may tell on somebody beside an earlier one. Recording facts
 * ({@code not_stated}) stay inside with them: they may not be shown inside a total of people that is itself not shown.
 */
public final class Disclosure {
    /** The version of these rules, printed in every return. */
    public static final String RULES = "ladder 1.1, service facts only";

    /** The smallest number that may be shown of people, unless the council and the provider agree on another. */
    public static final int DEFAULT_K = 5;

    static final int LEAST_K = 3;
    static final int MOST_K = 20;
    private static final Set<String> WITH_LADDER =
            Set.of("source", "reason", "children", "destination", "planned", "destination_area", "stay_length");

    private final int k;
    private final List<Rule> rules;

    /**
     * @param k the smallest group that may be shown, 3 to 20
     * @throws Problem of kind CALL if k is outside that
     */
    public Disclosure(int k) {
        if (k < LEAST_K || k > MOST_K) {
            throw Problem.of(Problem.Kind.CALL, "The smallest number that may be shown is between 3 and 20.");
        }
        this.k = k;
        this.rules = List.of(
                new ServiceFactsOnly(),
                new NoSmallKinds(k),
                new NothingInsideSmallTotals(k),
                new NoHouseholdsBetweenKinds(k));
    }

    public Published publish(List<Figure> figures) {
        List<Figure> kept = figures;
        for (Rule rule : rules) {
            kept = rule.keep(kept);
        }
        List<PublishedRow> rows = kept.stream()
                .map(figure -> PublishedRow.of(figure, level(figure)))
                .toList();
        Set<String> withheld = figures.stream().map(Figure::table).collect(Collectors.toCollection(LinkedHashSet::new));
        rows.forEach(row -> withheld.remove(row.table()));
        return new Published(k, RULES, rows, List.copyOf(withheld), List.of());
    }

    private static String level(Figure figure) {
        return figure.isTotal() && WITH_LADDER.contains(figure.dimension()) ? "total" : "";
    }
}
