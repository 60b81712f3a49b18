package org.rowan.bedboard;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.kernel.Codes;
import org.rowan.kernel.London;
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

    /**
     * Moves a household in, as {@link #take} does.
     *
     * @throws Problem of kind INPUT that says what stands against it
     */
    public static Stay moveIn(Tx tx, Stay stay) {
        take(tx, stay, stay.movedIn);
        return tx.insert(stay);
    }

    /**
     * Takes a unit for the nights of a stay from one on. A hold of one of them is used; one that still runs for another
     * referral refuses it, and so does a void on one of them. Of nights to come only the first counts, as plans can change.
     *
     * @throws Problem of kind INPUT that says what stands against it
     */
    public static void take(Tx tx, Stay stay, LocalDate from) {
        check(tx, stay);
        requireNoVoid(tx, stay, from, period -> true);
        HoldChanges.use(tx, stay, from);
    }

    /**
     * Goes on with a stay that had ended with a night, as {@link #take} does. A void that began before was none to them then.
     *
     * @throws Problem of kind INPUT that says what stands against it
     */
    public static void goOn(Tx tx, Stay stay, LocalDate from) {
        check(tx, stay);
        requireNoVoid(tx, stay, from, period -> !period.starts.isBefore(from));
        HoldChanges.use(tx, stay, from);
    }

    private static void requireNoVoid(Tx tx, Stay stay, LocalDate from, Predicate<VoidPeriod> counts) {
        LocalDate today = London.today(tx.clock());
        LocalDate sure = from.isAfter(today) ? from : today;
        BedQueries.voidsOf(tx, stay.unitId).stream()
                .filter(period -> first(period, from).isBefore(orNever(stay.movedOut))
                        && first(period, from).isBefore(orNever(period.ends)))
                .filter(period -> !period.isHold() && !period.starts.isAfter(sure))
                .filter(counts)
                .findFirst()
                .ifPresent(period -> {
                    throw Problem.with(
                            "unit_id",
                            "This unit can't be used on one of those nights: "
                                    + Codes.standard().list("void_reason").label(period.reason)
                                    + ". Make it free again on the bed board, or choose another unit or day.");
                });
    }

    /** The first night of a void that is not before another night. */
    private static LocalDate first(VoidPeriod period, LocalDate from) {
        return period.starts.isAfter(from) ? period.starts : from;
    }

    /** Whether two stays share a night: moving out and in on one day is none, nor is a stay without a night. */
    static boolean overlap(Stay one, Stay other) {
        LocalDate first = one.movedIn.isAfter(other.movedIn) ? one.movedIn : other.movedIn;
        return first.isBefore(orNever(one.movedOut)) && first.isBefore(orNever(other.movedOut));
    }

    private static LocalDate orNever(LocalDate day) {
        return day == null ? LocalDate.MAX : day;
    }
}
