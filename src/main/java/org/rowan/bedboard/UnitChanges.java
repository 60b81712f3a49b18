package org.rowan.bedboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.bedboard.store.UnitQueries;
import org.rowan.kernel.CodesField;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.provider.Service;
import org.rowan.store.Store;
import org.rowan.store.Tx;

/**
 * Splits units and joins them from a day on. A unit that is split or joined closes and others open in its place, so that each
 * night keeps the units that it had.
 */
public final class UnitChanges {
    private final Store store;

    public UnitChanges(Store store) {
        this.store = store;
    }

    /**
     * A unit to come.
     *
     * @param children the most children beside one adult
     */
    public record Part(String name, int children) {}

    /**
     * What was changed, to be taken back.
     *
     * @param before the units that closed, as they were before
     * @param opened the units that opened in their place
     */
    public record Changed(List<Unit> before, List<Unit> opened) {
        public Changed {
            before = List.copyOf(before);
            opened = List.copyOf(opened);
        }
    }

    /** What became of a unit. */
    public UnitPast past(long unitId) {
        return store.read(Right.SEE_UNITS, tx -> UnitQueries.past(tx, unitId));
    }

    /**
     * Makes several units of one; what else it has and who may live there goes over to each.
     *
     * @param day the first night of the new units
     * @throws Problem of kind INPUT that names the field at fault
     */
    public Changed split(long unitId, LocalDate day, List<Part> parts) {
        return store.write(Right.KEEP_UNITS, tx -> {
            Unit unit = tx.get(Unit.class, unitId);
            return replace(tx, List.of(unit), day, parts, like(unit, unit.name, unit.children));
        });
    }

    /**
     * Makes one unit of several of one service. It has what all of them have, and the narrowest of their limits.
     *
     * @param day the first night of the new unit
     * @throws Problem of kind INPUT that names the field at fault
     */
    public Changed join(List<Long> unitIds, LocalDate day, Part as) {
        return store.write(Right.KEEP_UNITS, tx -> {
            List<Unit> units = unitIds.stream()
                    .distinct()
                    .map(id -> tx.get(Unit.class, id))
                    .toList();
            if (units.size() < 2
                    || units.stream().map(unit -> unit.serviceId).distinct().count() > 1) {
                throw Problem.with("other", "Choose another unit of the same service to join it with.");
            }
            return replace(tx, units, day, List.of(as), together(units));
        });
    }

    /**
     * Takes back a split or a join: the former units are there again, as if nothing had been.
     *
     * @throws Problem of kind INPUT if something was done with one of the new units since
     */
    public void takeBack(Changed changed) {
        store.change(Right.KEEP_UNITS, tx -> {
            for (Unit opened : changed.opened()) {
                Unit unit = tx.get(Unit.class, opened.id);
                if (UnitQueries.isUsed(tx, unit.id)) {
                    throw Problem.with(
                            "day", unit.name + " has been used since. Change the units anew from a later day instead.");
                }
                UnitQueries.originsOf(tx, unit.id).forEach(tx::delete);
                tx.delete(unit);
            }
            for (Unit before : changed.before()) {
                Unit unit = tx.get(Unit.class, before.id);
                unit.closed = before.closed;
                UnitRules.check(unit, tx.get(Service.class, unit.serviceId), others(tx, unit));
                tx.update(unit);
            }
        });
    }

    private static Changed replace(Tx tx, List<Unit> units, LocalDate day, List<Part> parts, Unit like) {
        requireDay(units, day);
        List<Unit> before =
                units.stream().map(unit -> like(unit, unit.name, unit.children)).toList();
        for (int i = 0; i < units.size(); i++) {
            before.get(i).id = units.get(i).id;
            close(tx, units.get(i), day);
        }
        List<Unit> opened = new ArrayList<>();
        for (Part part : parts) {
            Unit unit = like(like, part.name() == null ? "" : part.name().strip(), part.children());
            unit.opened = day;
            try {
                opened.add(open(tx, unit, units));
            } catch (Problem refused) {
                throw opened.isEmpty() ? refused : Problem.with(refused.field() + "_2", refused.getMessage());
            }
        }
        return new Changed(before, opened);
    }

    private static void requireDay(List<Unit> units, LocalDate day) {
        if (day == null) {
            throw Problem.with("day", "Say from which night on.");
        }
        for (Unit unit : units) {
            if (!unit.isOpenForNight(day) || !unit.opened.isBefore(day)) {
                throw Problem.with("day", unit.name + " is not open before and on that day. Choose another day.");
            }
        }
    }

    private static void close(Tx tx, Unit unit, LocalDate day) {
        UnitRules.requireFreeFrom(tx, unit, day, "day");
        unit.closed = day;
        tx.update(unit);
    }

    private static Unit open(Tx tx, Unit unit, List<Unit> formers) {
        UnitRules.check(unit, tx.get(Service.class, unit.serviceId), others(tx, unit));
        tx.insert(unit);
        for (Unit former : formers) {
            UnitOrigin origin = new UnitOrigin();
            origin.unitId = unit.id;
            origin.formerId = former.id;
            tx.insert(origin);
        }
        return unit;
    }

    private static List<Unit> others(Tx tx, Unit unit) {
        return BedQueries.unitsByService(tx).getOrDefault(unit.serviceId, List.of()).stream()
                .filter(other -> !other.id.equals(unit.id))
                .toList();
    }

    private static Unit together(List<Unit> units) {
        Unit unit = like(units.getFirst(), "", 0);
        unit.access = CodesField.join(CodesField.split(unit.access).stream()
                .filter(code -> units.stream().allMatch(each -> CodesField.has(each.access, code)))
                .toList());
        unit.takesMen = units.stream().allMatch(each -> Boolean.TRUE.equals(each.takesMen));
        unit.oldestBoy = units.stream()
                .map(each -> each.oldestBoy)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        unit.closed = units.stream()
                .map(each -> each.closed)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return unit;
    }

    private static Unit like(Unit known, String name, int children) {
        Unit unit = new Unit();
        unit.serviceId = known.serviceId;
        unit.name = name;
        unit.children = children;
        unit.access = known.access;
        unit.takesMen = known.takesMen;
        unit.oldestBoy = known.oldestBoy;
        unit.opened = known.opened;
        unit.closed = known.closed;
        return unit;
    }
}
