package org.rowan.disclosure;

import java.util.Set;
import org.rowan.kernel.Problem;

/**
 * What a provider and the council settled before the year began, for all its returns. Source: "What a return shows",
 * rules 1, 3, 5 and the service facts.
 *
 * @param k the smallest number of people that is shown, 3 to 20
 * @param quarterlyPeople the roll-ups whose tables about people (R4, R6 to R10, R12 to R15) give detail every quarter;
 *     those of the others give it once, over the whole year
 * @param annual which of R2, R3, R5 and R11 give their detail over the year only
 * @param adultsOnly the roll-ups in which only adults are supported
 * @param mergedKinds small kinds that are shown together as {@code other_<group>}
 * @param profile in which form the council gets the returns
 */
public record Declaration(
        int k,
        Set<String> quarterlyPeople,
        Set<String> annual,
        Set<String> adultsOnly,
        Set<String> mergedKinds,
        Profile profile) {
    /** The smallest number that may be shown of people, unless the council and the provider agree on another. */
    public static final int DEFAULT_K = 5;
    /** First counted in the year before, from which on a roll-up's tables about people are given every quarter. */
    public static final long ENOUGH_FOR_QUARTERS = 600;

    /** What profile {@code rounded} rounds to. */
    public static final int ROUNDED_TO = 5;

    private static final int LEAST_K = 3;
    private static final int MOST_K = 20;
    /** The tables that are declared annual each by itself. */
    public static final Set<String> ON_THEIR_OWN = Set.of("R2", "R3", "R5", "R11");

    public Declaration {
        if (k < LEAST_K || k > MOST_K) {
            throw Problem.of(Problem.Kind.CALL, "The smallest number that may be shown is between 3 and 20.");
        }
        if (!ON_THEIR_OWN.containsAll(annual)) {
            throw Problem.of(
                    Problem.Kind.CALL,
                    "Only R2, R3, R5 and R11 are declared annual each by itself; the tables about people share one"
                            + " declaration.");
        }
        if (mergedKinds.stream().anyMatch(kind -> RollUps.of(kind).isEmpty())) {
            throw Problem.of(Problem.Kind.CALL, "Only kinds of safe accommodation or community can be merged.");
        }
        if (!quarterlyPeople.stream().allMatch(RollUps::is)
                || !adultsOnly.stream().allMatch(RollUps::is)) {
            throw Problem.of(
                    Problem.Kind.CALL,
                    "Tables about people are declared for " + RollUps.SAFE + " and " + RollUps.COMMUNITY + ".");
        }
        if (profile == Profile.ROUNDED && k > ROUNDED_TO) {
            throw Problem.of(
                    Problem.Kind.CALL,
                    "Figures rounded to fives hide groups of up to five. Choose 3 to 5, or another form.");
        }
        quarterlyPeople = Set.copyOf(quarterlyPeople);
        annual = Set.copyOf(annual);
        adultsOnly = Set.copyOf(adultsOnly);
        mergedKinds = Set.copyOf(mergedKinds);
    }

    /** By profile {@code ladder}. */
    public Declaration(
            int k, Set<String> quarterlyPeople, Set<String> annual, Set<String> adultsOnly, Set<String> mergedKinds) {
        this(k, quarterlyPeople, annual, adultsOnly, mergedKinds, Profile.LADDER);
    }

    /** The usual one: people by year, everything else by quarter, k of 5. */
    public static Declaration usual() {
        return new Declaration(DEFAULT_K, Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** Whether a table's detail is counted over the whole year in a scope. */
    public boolean isAnnual(String table, String scope) {
        if (ON_THEIR_OWN.contains(table)) {
            return annual.contains(table);
        }
        String rollUp = RollUps.is(scope) ? scope : RollUps.of(scope);
        return !quarterlyPeople.contains(rollUp);
    }
}
