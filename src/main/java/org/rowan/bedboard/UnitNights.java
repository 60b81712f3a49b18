package org.rowan.bedboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rowan.bedboard.UnitTonight.State;

/** The nights of one unit, derived from its stays and voids. Night d is the one that begins on day d. */
final class UnitNights {
    private final Unit unit;
    private final List<Stay> stays;
    private final List<VoidPeriod> voids;
    private final Predicate<Stay> seen;
    private final UnitHolds holds;
    private final LocalDate today;
    private List<Cot> cots = List.of();

    /**
     * @param seen whether who looks may know of a stay more than that the unit is taken
     * @param today of a unit with a stay that is not seen, earlier nights don't tell since when
     */
    UnitNights(
            Unit unit,
            List<Stay> stays,
            List<VoidPeriod> voids,
            Predicate<Stay> seen,
            UnitHolds holds,
            LocalDate today) {
        this.unit = unit;
        this.stays = stays;
        this.voids = voids;
        this.seen = seen;
        this.holds = holds;
        this.today = today;
    }

    /** The cots that stand in it on some nights. */
    UnitNights withCots(List<Cot> inIt) {
        cots = inIt;
        return this;
    }

    /** The stay of a night; there is never more than one. */
    Optional<Stay> stay(LocalDate night) {
        return stays.stream().filter(stay -> stay.coversNight(night)).findFirst();
    }

    UnitTonight on(LocalDate night, String household) {
        return what(night, household).with(cotsOn(night));
    }

    int cotsOn(LocalDate night) {
        return (int) cots.stream().filter(cot -> cot.coversNight(night)).count();
    }

    private UnitTonight what(LocalDate night, String household) {
        if (!unit.isOpenForNight(night)) {
            return state(State.NOT_OPEN, null, unit.opened.isAfter(night) ? unit.opened : null, null);
        }
        Optional<Stay> stay = stay(night);
        if (stay.isPresent()) {
            Stay there = stay.get();
            if (!seen.test(there)) {
                return state(State.NOT_AVAILABLE, null, night.isBefore(today) ? null : freeFrom(night), null);
            }
            return new UnitTonight(
                    unit, State.OCCUPIED, there.movedIn, there.movedOut, null, there.supportId, household, null, 0);
        }
        return voids.stream()
                .filter(period -> period.coversNight(night))
                .max(Comparator.comparing(period -> period.starts))
                .filter(period -> !period.isHold())
                .map(period -> state(State.VOID, period.starts, period.ends, period.reason))
                .or(() -> holds.on(night).map(hold -> held(hold, night)))
                .or(() -> unknownHold(night))
                .orElseGet(() -> free(night));
    }

    private UnitTonight free(LocalDate night) {
        boolean somethingHidden = !stays.stream().allMatch(seen);
        return night.isBefore(today) && somethingHidden
                ? state(State.NOT_AVAILABLE, null, null, null)
                : state(State.FREE, somethingHidden ? null : freeSince(night), nextTaken(night), null);
    }

    /** The nights from one to another, both included. */
    UnitLine line(LocalDate first, LocalDate last, Map<Long, String> households) {
        List<UnitLine.Bar> bars = new ArrayList<>();
        for (LocalDate night = first; !night.isAfter(last); night = night.plusDays(1)) {
            UnitTonight what = on(
                    night,
                    stay(night)
                            .map(stay -> households.getOrDefault(stay.supportId, "–"))
                            .orElse(null));
            UnitLine.Bar before = bars.isEmpty() ? null : bars.getLast();
            if (before != null && same(before.what(), what)) {
                bars.set(bars.size() - 1, new UnitLine.Bar(before.what(), before.from(), night.plusDays(1)));
            } else {
                bars.add(new UnitLine.Bar(what, night, night.plusDays(1)));
            }
        }
        return new UnitLine(unit, bars);
    }

    private static boolean same(UnitTonight one, UnitTonight other) {
        return one.state() == other.state()
                && one.cots() == other.cots()
                && Objects.equals(one.supportId(), other.supportId())
                && Objects.equals(one.since(), other.since());
    }

    /** Whether it is held for the referral that asks, and free for it because of that. */
    boolean isHeldForThem() {
        return holds.forThem();
    }

    /** The first free night on or after a night; null where no recorded end says when. */
    LocalDate freeFrom(LocalDate night) {
        LocalDate at = night.isBefore(unit.opened) ? unit.opened : night;
        while (unit.isOpenForNight(at)) {
            LocalDate day = at;
            Optional<LocalDate> end = Stream.concat(
                            stays.stream().filter(stay -> stay.coversNight(day)).map(stay -> orNever(stay.movedOut)),
                            voids.stream()
                                    .filter(period -> period.coversNight(day))
                                    .map(period -> orNever(period.ends)))
                    .max(Comparator.naturalOrder());
            if (end.isEmpty()) {
                return at;
            }
            if (end.get().equals(LocalDate.MAX)) {
                return null;
            }
            at = end.get();
        }
        return null;
    }

    /** The first later night on which it is taken, null where nothing is planned. */
    LocalDate nextTaken(LocalDate night) {
        return Stream.of(
                        stays.stream().map(stay -> stay.movedIn),
                        voids.stream().map(period -> period.starts),
                        Stream.ofNullable(unit.closed))
                .flatMap(days -> days)
                .filter(day -> day.isAfter(night))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The first later day on which another household moves in or the unit closes, null where nothing is planned. */
    LocalDate nextStay(LocalDate night) {
        return Stream.concat(stays.stream().map(stay -> stay.movedIn), Stream.ofNullable(unit.closed))
                .filter(day -> day.isAfter(night))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private LocalDate freeSince(LocalDate night) {
        return Stream.concat(
                        stays.stream().map(stay -> stay.movedOut),
                        voids.stream().map(period -> period.ends))
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(night))
                .max(Comparator.naturalOrder())
                .orElse(unit.opened);
    }

    private UnitTonight state(State state, LocalDate since, LocalDate until, String reason) {
        return new UnitTonight(unit, state, since, until, reason, null, null, null, 0);
    }

    /** A hold that a set brought in, of which nothing is known but its nights. */
    private Optional<UnitTonight> unknownHold(LocalDate night) {
        return voids.stream()
                .filter(period -> period.coversNight(night))
                .max(Comparator.comparing(period -> period.starts))
                .map(period -> state(State.HELD, period.starts, period.ends, period.reason));
    }

    /** Of a hold for somebody who is hidden it is not told that it is one, no more than of a stay who it is. */
    private UnitTonight held(Hold hold, LocalDate night) {
        return holds.told(hold)
                .map(told -> new UnitTonight(
                        unit, State.HELD, hold.starts, hold.freeFrom(), VoidPeriod.HELD, null, null, told, 0))
                .orElseGet(() -> state(State.NOT_AVAILABLE, null, freeFrom(night), null));
    }

    private static LocalDate orNever(LocalDate day) {
        return day == null ? LocalDate.MAX : day;
    }
}
