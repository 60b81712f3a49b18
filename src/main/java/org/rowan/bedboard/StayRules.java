package org.rowan.bedboard;

import java.time.LocalDate;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.kernel.Problem;
import org.rowan.store.Tx;

/** What must hold for a stay among the others: one household in a unit on a night, in a unit that is open. */
public final class StayRules {
    private StayRules() {}

    /** @throws Problem of kind INPUT that says what stands against it */
    public static void check(Tx tx, Stay stay) {
        Unit unit = tx.get(Unit.class, stay.unitId);
        if (stay.movedOut != null && stay.movedOut.isBefore(stay.movedIn)) {
            throw Problem.with("moved_out", "They can't move out before they moved in.");
        }
        boolean closedDuring =
                unit.closed != null && (stay.movedOut == null ? true : stay.movedOut.isAfter(unit.closed));
        if (stay.movedIn.isBefore(unit.opened) || closedDuring) {
            throw Problem.with("unit_id", "This unit is not open for all of those nights. Choose another unit or day.");
        }
        boolean taken = BedQueries.staysIn(tx, stay.unitId).stream()
                .filter(other -> !other.id.equals(stay.id))
                .anyMatch(other -> overlap(stay, other));
        if (taken) {
            throw Problem.with(
                    "unit_id", "Another household is in this unit on one of those nights. Choose another unit or day.");
        }
    }

    /** Whether two stays share a night; moving out and in on one day is none. */
    static boolean overlap(Stay one, Stay other) {
        return one.movedIn.isBefore(orNever(other.movedOut)) && other.movedIn.isBefore(orNever(one.movedOut));
    }

    private static LocalDate orNever(LocalDate day) {
        return day == null ? LocalDate.MAX : day;
    }
}
