package org.rowan.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.rowan.bedboard.Household;
import org.rowan.bedboard.PastBoards;
import org.rowan.bedboard.Stay;
import org.rowan.bedboard.Unit;
import org.rowan.demand.Replay.Asking;
import org.rowan.demand.Replay.Outcome;
import org.rowan.demand.Replay.Space;
import org.rowan.demand.Replay.Span;
import org.rowan.kernel.CodesField;
import org.rowan.kernel.Problem;

/**
 * Replays one service's period. Households that were housed come on their day and keep to their own unit if they can; those whom
 * the board of the evening explains as turned away for want of a bed come on theirs, and stay as long as others do.
 */
final class WhatIf {
    static final int RUNS = 200;
    private static final long SEED = 20_211_116;
    private static final int LOW = RUNS / 20;

    private final Period period;
    private final Lived lived;
    private final List<TurnedAway> turnedAway;

    WhatIf(Period period, Lived lived, List<TurnedAway> turnedAway) {
        this.period = period;
        this.lived = lived;
        this.turnedAway = turnedAway;
    }

    Comparison with(Changes changes) {
        if (lived.lengths(period.to(), 0).isEmpty()) {
            throw Problem.of(
                    Problem.Kind.REFUSED,
                    "Nobody has lived in the units of this service by then, so it is not known how long they stay.");
        }
        long byBeds =
                turnedAway.stream().filter(one -> one.explanation().isByBeds()).count();
        return new Comparison(
                changes,
                replay(Changes.NONE),
                replay(changes),
                turnedAway.size() - byBeds,
                stays().stream().map(stay -> stay.supportId).distinct().count());
    }

    private Comparison.Result replay(Changes changes) {
        List<Unit> units = new ArrayList<>(lived.units());
        units.addAll(added(changes));
        List<Space> spaces = units.stream().map(this::space).toList();
        List<Asking> stream = stream(units, changes);
        Lengths lengths = Lengths.of(lived.lengths(period.to(), changes.daysLess()));
        Span looked = new Span(Lived.day(period.from()), Lived.day(period.to()) + 1);
        return result(IntStream.range(0, RUNS)
                .mapToObj(run -> Replay.run(spaces, stream, looked, drawing(lengths, run)))
                .toList());
    }

    private static LongSupplier drawing(Lengths lengths, int run) {
        Random random = new Random(SEED + run);
        return () -> lengths.draw(random);
    }

    private List<Unit> added(Changes changes) {
        List<Unit> added = new ArrayList<>();
        IntStream.range(0, changes.alone()).forEach(i -> added.add(unit(0, null)));
        IntStream.range(0, changes.family()).forEach(i -> added.add(unit(changes.children(), null)));
        IntStream.range(0, changes.stepFree()).forEach(i -> added.add(unit(changes.children(), "step_free")));
        return added;
    }

    private Unit unit(int children, String access) {
        Unit unit = new Unit();
        unit.children = children;
        unit.access = access;
        unit.opened = period.from();
        return unit;
    }

    private Space space(Unit unit) {
        return new Space(Lived.day(unit.opened), Lived.closes(unit), unit.id == null ? List.of() : lived.shut(unit));
    }

    /** The stays of the period, those that go on at its beginning too. */
    private List<Stay> stays() {
        return lived.stays().stream()
                .filter(stay -> !stay.movedIn.isAfter(period.to()))
                .filter(stay -> stay.movedOut == null || stay.movedOut.isAfter(period.from()))
                .toList();
    }

    /** On one day those who were housed come before those who were not: the board is that of the evening. */
    private List<Asking> stream(List<Unit> units, Changes changes) {
        List<Long> ids = units.stream().map(unit -> unit.id).toList();
        List<Asking> stream = new ArrayList<>();
        for (Stay stay : stays()) {
            stream.add(new Asking(
                    Lived.day(stay.movedIn),
                    takes(units, lived.household(stay)),
                    ids.indexOf(stay.unitId),
                    lived.nights(stay, changes.daysLess())));
        }
        turnedAway.stream()
                .filter(one -> one.explanation().isByBeds())
                .map(one -> asking(
                        one.refusal().evening(), takes(units, one.refusal().household())))
                .forEach(stream::add);
        stream.sort(Comparator.comparingLong(Asking::at));
        return stream;
    }

    private static Asking asking(LocalDate day, List<Integer> takes) {
        return new Asking(Lived.day(day), takes, Asking.NO_SPACE, Asking.DRAWN);
    }

    /** The smallest unit first, and what only some need last. */
    private static List<Integer> takes(List<Unit> units, Household household) {
        return IntStream.range(0, units.size())
                .boxed()
                .filter(number -> PastBoards.takes(units.get(number), household))
                .sorted(Comparator.comparingInt((Integer number) -> units.get(number).children)
                        .thenComparingInt(number ->
                                CodesField.split(units.get(number).access).size()))
                .toList();
    }

    private static Comparison.Result result(List<Outcome> runs) {
        List<Integer> refused =
                runs.stream().map(run -> run.refused().size()).sorted().toList();
        List<Long> waits = runs.stream()
                .flatMap(run -> run.waits().stream())
                .map(wait -> wait.orElse(Long.MAX_VALUE))
                .sorted()
                .toList();
        long half = waits.isEmpty() ? Long.MAX_VALUE : waits.get((waits.size() - 1) / 2);
        return new Comparison.Result(
                refused.stream().mapToInt(Integer::intValue).average().orElse(0),
                refused.get(LOW),
                refused.get(RUNS - 1 - LOW),
                runs.stream()
                        .mapToDouble(run -> run.open() == 0 ? 0 : (double) run.occupied() / run.open())
                        .average()
                        .orElse(0),
                half == Long.MAX_VALUE ? -1 : (double) half);
    }
}
