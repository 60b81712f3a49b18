package org.rowan.bedboard.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rowan.bedboard.Cot;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.UnitOrigin;
import org.rowan.bedboard.UnitPast;
import org.rowan.kernel.London;
import org.rowan.store.Tx;

/** Reads what became of units: which were made of which, and the cots in them. */
public final class UnitQueries {
    private UnitQueries() {}

    /** All cots by unit, in order. */
    public static Map<Long, List<Cot>> cots(Tx tx) {
        return tx.session().createSelectionQuery("from Cot order by starts, id", Cot.class).list().stream()
                .collect(Collectors.groupingBy(cot -> cot.unitId));
    }

    public static List<Cot> cotsOf(Tx tx, long unitId) {
        return tx.session()
                .createSelectionQuery("from Cot where unitId = :unit order by starts, id", Cot.class)
                .setParameter("unit", unitId)
                .list();
    }

    public static List<UnitOrigin> originsOf(Tx tx, long unitId) {
        return tx.session()
                .createSelectionQuery("from UnitOrigin where unitId = :unit order by id", UnitOrigin.class)
                .setParameter("unit", unitId)
                .list();
    }

    public static UnitPast past(Tx tx, long unitId) {
        return new UnitPast(
                units(tx, "select formerId from UnitOrigin where unitId = :unit", unitId),
                units(tx, "select unitId from UnitOrigin where formerId = :unit", unitId),
                cotsOf(tx, unitId));
    }

    private static List<Unit> units(Tx tx, String ids, long unitId) {
        return tx.session()
                .createSelectionQuery("from Unit where id in (" + ids + ") order by id", Unit.class)
                .setParameter("unit", unitId)
                .list();
    }

    /** Whether anything is recorded of a unit but that it is there. */
    public static boolean isUsed(Tx tx, long unitId) {
        return !BedQueries.staysIn(tx, unitId).isEmpty()
                || !BedQueries.voidsOf(tx, unitId).isEmpty()
                || !HoldQueries.ofUnit(tx, unitId).isEmpty()
                || !cotsOf(tx, unitId).isEmpty()
                || !units(tx, "select unitId from UnitOrigin where formerId = :unit", unitId)
                        .isEmpty();
    }

    /** Whether a unit is held or void, or a cot stands in it, on a night or a later one. */
    public static boolean isKeptFrom(Tx tx, long unitId, LocalDate night) {
        LocalDateTime now = London.now(tx.clock());
        return BedQueries.voidsOf(tx, unitId).stream()
                        .anyMatch(period -> period.ends == null || period.ends.isAfter(night))
                || cotsOf(tx, unitId).stream().anyMatch(cot -> cot.ends == null || cot.ends.isAfter(night))
                || HoldQueries.ofUnit(tx, unitId).stream()
                        .anyMatch(hold -> hold.runs(now)
                                && (hold.runsUntil == null || !hold.runsUntil.isBefore(night.atStartOfDay())));
    }
}
