package org.rowan.disclosure.audit;

import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import org.rowan.disclosure.RollUps;
import org.rowan.disclosure.Variable;
import org.rowan.disclosure.Whose;

/** The service and recording facts that contain or bound a group: what they leave cannot be made less certain. */
final class Service {
    private final Blocks blocks;
    private final Kinds kinds;
    private final Solved solved;

    Service(Blocks blocks, Kinds kinds, Solved solved) {
        this.blocks = blocks;
        this.kinds = kinds;
        this.solved = solved;
    }

    /** Whether nobody can be in a place: no household came, or went, or was carried over. */
    boolean isEmpty(Place place) {
        if (!place.question().startsWith(Flows.PREFIX)) {
            return false;
        }
        if (!place.question().equals(Flows.CARRIED)) {
            OptionalLong households = kinds.total(place, "R5", Flows.measure(place.question()));
            return households.isPresent() && households.getAsLong() == 0;
        }
        OptionalLong supported = kinds.total(place, "R5", Flows.SUPPORTED);
        OptionalLong first = kinds.total(place, "R5", Flows.FIRST);
        return !Flows.haveEarlier(place) || (supported.isPresent() && supported.equals(first));
    }

    /** Whether the population of a place is counted by service facts. */
    boolean counts(Place place) {
        return counted(place) != null;
    }

    /** The smallest service or recording fact that contains or bounds the groups of a place. */
    long around(Place place) {
        if (isEmpty(place)) {
            return 0;
        }
        Variable counted = counted(place);
        if (counted == null) {
            return Long.MAX_VALUE;
        }
        long own = stated(place);
        if (!counted.whose().addsUpOverKinds() || RollUps.is(place.scope())) {
            return own;
        }
        String rollUp = RollUps.of(place.scope());
        if (rollUp.isEmpty() || !blocks.has(place.of(rollUp))) {
            return own;
        }
        Place whole = place.of(rollUp);
        Set<String> under = kinds.under(whole);
        long rest = stated(whole)
                - under.stream().mapToLong(kind -> stated(place.of(kind))).sum();
        return LongStream.concat(
                        LongStream.of(rest),
                        under.stream().mapToLong(kind -> kind.equals(place.scope()) ? 0 : stated(place.of(kind))))
                .filter(fact -> fact > 0)
                .reduce(own, Math::min);
    }

    private static Variable counted(Place place) {
        Variable variable = Questions.variable(place.question());
        if (variable == null) {
            return null;
        }
        return variable.whose().addsUpOverKinds() || variable.whose() == Whose.HOUSEHOLDS ? variable : null;
    }

    /** How many of a population stated an answer, as far as service and recording facts say. */
    private long stated(Place place) {
        Variable variable = Questions.variable(place.question());
        OptionalLong total = variable.whose() == Whose.HOUSEHOLDS
                ? kinds.total(place, "R5", Flows.FIRST)
                : kinds.total(place, variable.table(), variable.measure());
        if (total.isEmpty()) {
            return Long.MAX_VALUE / 2;
        }
        long stated = total.getAsLong();
        if (place.question().equals(Questions.REASON)) {
            stated -= known(place, Questions.CAPACITY);
        }
        return stated - known(place, Set.of(Questions.NOT_STATED));
    }

    private long known(Place place, Set<String> answers) {
        Bounds bounds = solved.bounds(blocks.cells(place, answers));
        return bounds.isExact() ? bounds.least() : 0;
    }
}
