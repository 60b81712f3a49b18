package org.rowan.disclosure;

import java.util.List;
import java.util.Set;

/**
 * Lets through service facts and nothing else: what the service had and did, never who the people are. A figure is a
 * service fact only if it is named here, so that a new table stays inside until somebody decides.
 *
 * <p>R1 and R1v; R2's total row; of R3 the total, the reason group {@code capacity} and its three reasons, as referrals;
 * R5's and R11's totals; R16's totals of contacts, sessions, attendances and properties. Source: "What a return shows", three classes of figure; rule 12: without a ledger of what was
 * released before, service facts only.
 */
final class ServiceFactsOnly implements Rule {
    static final String CAPACITY = "capacity";

    private static final Set<String> CONTACTS = Set.of("contacts", "sessions", "attendances", "properties");
    private static final Set<String> CAPACITY_REASONS = Set.of("no_space", "no_right_size", "no_worker");
    /** Levels of a ladder, not dimensions of their own: their total would only be said twice. */
    private static final Set<String> GROUPS = Set.of("reason_group", "destination_group");

    @Override
    public List<Figure> keep(List<Figure> figures) {
        return figures.stream().filter(ServiceFactsOnly::isServiceFact).toList();
    }

    private static boolean isServiceFact(Figure figure) {
        boolean ownTotal = figure.isTotal() && !GROUPS.contains(figure.dimension());
        return switch (figure.table()) {
            case "R1", "R1v" -> true;
            case "R2", "R5", "R11" -> ownTotal;
            case "R3" -> figure.measure().equals("not_placed") && (ownTotal || isCapacity(figure));
            case "R16" -> ownTotal && CONTACTS.contains(figure.measure());
            default -> false;
        };
    }

    /** Whether it is the number of referrals refused for lack of space, or one of its three reasons. */
    static boolean isCapacity(Figure figure) {
        return switch (figure.dimension()) {
            case "reason_group" -> figure.category().equals(CAPACITY);
            case "reason" -> CAPACITY_REASONS.contains(figure.category());
            default -> false;
        };
    }
}
