package org.rowan.returns.store;

import java.time.LocalDate;
import java.util.List;
import org.rowan.returns.facts.Span;
import org.rowan.store.Tx;

/** Reads which household stayed when, whichever unit it was in. */
public final class HouseholdNights {
    private HouseholdNights() {}

    /** Nights of a household in a service's unit, while that was open. */
    public record Stayed(long support, long service, Span span) {
        @Override
        public String toString() {
            return "stayed " + support;
        }
    }

    public static List<Stayed> of(Tx tx) {
        return tx
                .session()
                .createSelectionQuery(
                        "select s.supportId, u.serviceId, s.movedIn, s.movedOut from Stay s join Unit u on u.id = s.unitId"
                                + " order by s.id",
                        Object[].class)
                .list()
                .stream()
                .map(row -> new Stayed((Long) row[0], (Long) row[1], new Span((LocalDate) row[2], (LocalDate) row[3])))
                .toList();
    }
}
