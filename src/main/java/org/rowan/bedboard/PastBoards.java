package org.rowan.bedboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.bedboard.store.UnitQueries;
import org.rowan.store.Tx;

/**
 * The boards of evenings that are over, derived from the records as they are now. They hold everybody's stays and name nobody:
 * for what is counted.
 */
public final class PastBoards {
    private final Map<Long, List<Unit>> units;
    private final Map<Long, List<Stay>> stays;
    private final Map<Long, List<VoidPeriod>> voids;
    private final Map<Long, UnitNights> nights = new HashMap<>();

    private PastBoards(
            Map<Long, List<Unit>> units,
            Map<Long, List<Stay>> stays,
            Map<Long, List<VoidPeriod>> voids,
            Map<Long, List<Cot>> cots) {
        this.units = units;
        this.stays = stays;
        this.voids = voids;
        // a night that was held is among the voids
        units.values().stream()
                .flatMap(List::stream)
                .forEach(unit -> nights.put(
                        unit.id,
                        new UnitNights(unit, stays(unit), voids(unit), stay -> true, UnitHolds.NONE, LocalDate.MIN)
                                .withCots(cots.getOrDefault(unit.id, List.of()))));
    }

    /** @param first the first evening that will be asked for */
    public static PastBoards read(Tx tx, LocalDate first) {
        return new PastBoards(
                BedQueries.unitsByService(tx),
                BedQueries.staysSince(tx, first),
                BedQueries.voidsSince(tx, first),
                UnitQueries.cots(tx));
    }

    /** The units of a service that were open on an evening, and what each was for the night that began. */
    public List<UnitTonight> on(long serviceId, LocalDate evening) {
        List<UnitTonight> board = new ArrayList<>();
        for (Unit unit : units(serviceId)) {
            if (unit.isOpenForNight(evening)) {
                board.add(nights.get(unit.id).on(evening, null));
            }
        }
        return board;
    }

    /** Every unit of a service, whenever it was open. */
    public List<Unit> units(long serviceId) {
        return units.getOrDefault(serviceId, List.of());
    }

    /** The stays in a unit that lasted beyond a year before the first evening. */
    public List<Stay> stays(Unit unit) {
        return stays.getOrDefault(unit.id, List.of());
    }

    /** When a unit was held or could not be used, back to a year before the first evening. */
    public List<VoidPeriod> voids(Unit unit) {
        return voids.getOrDefault(unit.id, List.of());
    }

    /** Whether a unit takes such a household, whoever lives in it: the rules of {@link BedBoard#fits}, the day apart. */
    public static boolean takes(Unit unit, Household household) {
        return takes(unit, 0, household);
    }

    /** As {@link #takes(Unit, Household)}, with the cots of that evening. */
    public static boolean takes(UnitTonight unit, Household household) {
        return takes(unit.unit(), unit.cots(), household);
    }

    private static boolean takes(Unit unit, int cots, Household household) {
        return FitPolicy.all(unit, cots, household).stream().allMatch(FitPolicy.Answer::fits);
    }
}
