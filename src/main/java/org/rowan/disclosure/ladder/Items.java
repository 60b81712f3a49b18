package org.rowan.disclosure.ladder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.rowan.disclosure.Item;
import org.rowan.disclosure.RuleName;
import org.rowan.disclosure.Whose;

/** Decides which items are shown: yes and not yes both k, and what is inside an item as well (rule 7, M6, M8). */
final class Items {
    private final Limits limits;
    private final Population population;
    private final Counted counted;

    Items(Limits limits, Population population, Counted counted) {
        this.limits = limits;
        this.population = population;
        this.counted = counted;
    }

    /** All items of a table in a scope whose population is known; none where that is not shown. */
    Map<String, Answered> of(String table, String scope, boolean isYear) {
        Map<String, Answered> answered = new LinkedHashMap<>();
        for (Counted.Column column : counted.columns()) {
            if (column.table().equals(table) && column.scope().equals(scope)) {
                counted.asked(column, isYear)
                        .forEach((item, yes) -> decide(item, scope, counted.unit(column), yes, answered));
            }
        }
        return answered;
    }

    private void decide(Item item, String scope, String unit, long yes, Map<String, Answered> answered) {
        OptionalLong whole = whole(item, scope);
        if (whole.isEmpty()) {
            return;
        }
        Optional<Objection> objection = objection(item, scope, yes, whole.getAsLong());
        if (objection.isEmpty() && item.inside().isPresent()) {
            objection = inside(yes, answered.get(item.inside().get().question()));
        }
        answered.put(item.question(), new Answered(item, counted.period(), scope, unit, yes, objection));
    }

    private OptionalLong whole(Item item, String scope) {
        return item.whose() == Whose.REFERRALS
                ? counted.total("R3", scope, "reason", "not_placed")
                : population.size(item.whose());
    }

    private Optional<Objection> objection(Item item, String scope, long yes, long whole) {
        if (limits.falls().of(counted.period(), scope, item.question()) > 0) {
            return Limits.FELL;
        }
        if (yes < limits.k()) {
            return two("Fewer than %d answered yes.");
        }
        return whole - yes < limits.k() ? two("Fewer than %d did not answer yes.") : Optional.empty();
    }

    private Optional<Objection> inside(long yes, Answered around) {
        if (around == null || !around.isShown()) {
            return Optional.of(new Objection(RuleName.TWO_ANSWERS, "What it is part of is not shown."));
        }
        return around.yes() - yes < limits.k()
                ? two("Fewer than %d are left of what it is part of.")
                : Optional.empty();
    }

    private Optional<Objection> two(String sentence) {
        return Optional.of(new Objection(RuleName.TWO_ANSWERS, sentence.formatted(limits.k())));
    }
}
