package org.rowan.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a table is to be read.
 *
 * @param targets where each column goes, by its place
 * @param orders how days are written, by the place of a column of days
 * @param service the reference of the service of every row that names none
 */
public record Plan(Table table, Map<Integer, Target> targets, Map<Integer, DayOrder> orders, String service) {
    public Plan {
        targets = Map.copyOf(targets);
        orders = Map.copyOf(orders);
    }

    public Target target(Heading heading) {
        return targets.getOrDefault(heading.place(), Target.LEFT_OUT);
    }

    /** The first column that goes there. */
    public Optional<Heading> column(Field field) {
        return table.headings().stream()
                .filter(heading -> target(heading).field() == field)
                .findFirst();
    }

    public boolean has(Field field) {
        return column(field).isPresent();
    }

    public DayOrder order(int place) {
        return orders.getOrDefault(place, DayOrder.DAY_FIRST);
    }

    /** This plan with a column going elsewhere; whatever went there before, and can go there once only, is left out. */
    public Plan with(Heading heading, Target target) {
        Map<Integer, Target> changed = new HashMap<>(targets);
        if (!target.field().severalTimes()) {
            changed.replaceAll((place, before) -> before.equals(target) ? Target.LEFT_OUT : before);
        }
        changed.put(heading.place(), target);
        return new Plan(table, changed, orders, service);
    }

    public Plan with(Heading heading, DayOrder order) {
        Map<Integer, DayOrder> changed = new HashMap<>(orders);
        changed.put(heading.place(), order);
        return new Plan(table, targets, changed, service);
    }

    public Plan of(String otherService) {
        return new Plan(table, targets, orders, otherService);
    }

    /** Why nothing can come of it yet; empty where something can. */
    public List<String> lacks() {
        if (has(Field.RECEIVED) || has(Field.MOVED_IN) || has(Field.STARTED)) {
            return List.of();
        }
        return List.of("Say which column has the day on which a referral was received, or on which she moved in.");
    }

    @Override
    public String toString() {
        return "plan of " + table;
    }
}
