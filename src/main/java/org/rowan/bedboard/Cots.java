package org.rowan.bedboard;

import java.time.LocalDate;
import java.util.List;
import org.rowan.bedboard.store.UnitQueries;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.store.Store;

/** Puts cots into units and takes them out. Whoever works with households may: it is done in an evening. */
public final class Cots {
    private static final int MOST = 2;

    private final Store store;

    public Cots(Store store) {
        this.store = store;
    }

    /**
     * A cot stands in a unit from a night on.
     *
     * @param ends the day on which it is taken out again; null while nobody knows
     * @throws Problem of kind INPUT that names the field at fault
     */
    public Cot put(long unitId, LocalDate starts, LocalDate ends) {
        return store.write(Right.KEEP_CASES, tx -> {
            Unit unit = tx.get(Unit.class, unitId);
            if (starts == null || !unit.isOpenForNight(starts)) {
                throw Problem.with("day", "The unit is not open on that night. Choose another day.");
            }
            if (ends != null && !ends.isAfter(starts)) {
                throw Problem.with("until", "It is taken out after it was put in. Choose a later day.");
            }
            long there = UnitQueries.cotsOf(tx, unitId).stream()
                    .filter(cot -> (ends == null || cot.starts.isBefore(ends))
                            && (cot.ends == null || cot.ends.isAfter(starts)))
                    .count();
            if (there >= MOST) {
                throw Problem.with("day", "There are two cots in it on one of those nights already.");
            }
            Cot cot = new Cot();
            cot.unitId = unitId;
            cot.starts = starts;
            cot.ends = ends;
            return tx.insert(cot);
        });
    }

    /**
     * Takes the cots out of a unit from a night on; one that would have no night left never was.
     *
     * @return the cots as they were, for {@link #putBack}
     */
    public List<Cot> takeOut(long unitId, LocalDate day) {
        return store.write(Right.KEEP_CASES, tx -> {
            List<Cot> there = UnitQueries.cotsOf(tx, unitId).stream()
                    .filter(cot -> cot.coversNight(day))
                    .toList();
            there.stream().map(cot -> tx.get(Cot.class, cot.id)).forEach(cot -> {
                if (cot.starts.equals(day)) {
                    tx.delete(cot);
                } else {
                    cot.ends = day;
                    tx.update(cot);
                }
            });
            return there;
        });
    }

    /** Takes back that cots were taken out. */
    public void putBack(List<Cot> cots) {
        store.change(Right.KEEP_CASES, tx -> {
            for (Cot before : cots) {
                UnitQueries.cotsOf(tx, before.unitId).stream()
                        .filter(cot -> cot.id.equals(before.id))
                        .findFirst()
                        .ifPresentOrElse(
                                cot -> {
                                    cot.ends = before.ends;
                                    tx.update(cot);
                                },
                                () -> tx.putBack(before));
            }
        });
    }

    /** Takes back that a cot was put in. */
    public void neverPut(long cotId) {
        store.change(Right.KEEP_CASES, tx -> tx.delete(tx.get(Cot.class, cotId)));
    }
}
