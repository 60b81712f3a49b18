package org.rowan.bedboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.bedboard.UnitChanges.Part;
import org.rowan.bedboard.UnitTonight.State;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.MovedClock;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportFile;
import org.rowan.support.SupportRow;
import org.rowan.support.TestStores;

/** Whatever the desk does in whatever order, the board adds up; and each step can be taken back by a new one. */
class BoardHistoriesTest {
    private static final int STEPS = 60;
    private static final int NIGHTS = 24;

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock(Instant.parse("2021-03-15T12:00:00Z"));
    private Random random;
    private Store store;
    private SmallRefuge house;
    private ReferralDesk desk;
    private Support support;
    private BedBoard board;
    private Holds holds;
    private final List<Long> held = new ArrayList<>();
    private int taken;
    private int undone;
    private int restructured;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_board_adds_up_after_every_step_and_every_step_can_be_taken_back(long seed) {
        random = new Random(seed);
        try (Store open = TestStores.created(folder, clock)) {
            store = open;
            house = new SmallRefuge(store);
            desk = new ReferralDesk(store, new Placing());
            support = new Support(store);
            board = new BedBoard(store);
            holds = new Holds(store);
            for (int step = 0; step < STEPS; step++) {
                step("seed %d, step %d".formatted(seed, step));
            }
        }
        assertThat(taken).as("steps that were allowed").isGreaterThan(STEPS / 4);
        assertThat(undone).as("of which were taken back").isGreaterThan(3);
        assertThat(restructured).as("and how often units were split or joined").isPositive();
    }

    private void step(String when) {
        clock.on(Duration.ofHours(random.nextInt(14)));
        Map<String, String> before = told();
        Runnable undo;
        try {
            undo = choose().get();
        } catch (Problem refused) {
            assertThat(refused.kind()).as(when).isIn(Problem.Kind.INPUT, Problem.Kind.CONFLICT);
            assertThat(told()).as("%s, refused: nothing is changed", when).isEqualTo(before);
            return;
        }
        taken++;
        addsUp(when);
        if (undo != null && random.nextInt(3) == 0) {
            long entries = entries();
            undo.run();
            undone++;
            assertThat(told()).as("%s, taken back", when).isEqualTo(before);
            assertThat(entries()).as("taking back is a change of its own").isGreaterThan(entries);
            addsUp(when);
        }
    }

    /** A step that answers with how it is taken back; null where it is no change of the board. */
    private Supplier<Runnable> choose() {
        return switch (random.nextInt(13)) {
            case 0, 1 -> this::hold;
            case 2 -> this::extend;
            case 3 -> this::release;
            case 4 -> this::close;
            case 5 -> this::reopen;
            case 6 -> this::place;
            case 7 -> this::move;
            case 8, 9 -> this::split;
            case 10 -> this::join;
            case 11 -> this::cot;
            default -> this::end;
        };
    }

    private Runnable hold() {
        Hold hold = new Hold();
        hold.unitId = unit().id;
        hold.starts = today().plusDays(random.nextInt(3));
        hold.runsUntil = hold.starts.plusDays(random.nextInt(3)).atTime(random.nextInt(24), 0);
        if (random.nextBoolean()) {
            hold.referralId = referral().id;
        } else {
            hold.heldFor = "the family who rang";
        }
        long id = holds.hold(hold).id;
        held.add(id);
        return () -> holds.takeBack(id);
    }

    private Runnable extend() {
        long id = someHold();
        holds.extend(id, today().plusDays(random.nextInt(4)).atTime(random.nextInt(24), 0));
        return () -> holds.takeBack(id);
    }

    private Runnable release() {
        long id = someHold();
        holds.release(id);
        return () -> holds.takeBack(id);
    }

    private Runnable close() {
        Unit unit = unit();
        LocalDate from = today().plusDays(random.nextInt(3));
        board.close(unit.id, from, from.plusDays(1L + random.nextInt(4)), random.nextBoolean() ? "repair" : "clean");
        return () -> board.reopen(unit.id, from);
    }

    private Runnable reopen() {
        Unit unit = unit();
        boolean isHeld = on(unit).state() == State.HELD;
        List<VoidPeriod> ended = board.reopen(unit.id, today());
        return isHeld ? null : ended.isEmpty() ? null : () -> board.keepClosed(ended);
    }

    private Runnable place() {
        Referral referral = referral();
        desk.decide(fresh(referral), new Decision.Place(null, unit().id, today(), null));
        return () -> desk.decide(fresh(referral), new Decision.Reopen());
    }

    private Runnable move() {
        long id = someCase();
        support.move(id, unit().id, today().plusDays(random.nextInt(2)));
        return () -> support.moveBack(id);
    }

    private Runnable split() {
        Unit unit = unit();
        String name = unit.name + (char) ('a' + random.nextInt(26));
        var changed = board.changes()
                .split(
                        unit.id,
                        today().plusDays(random.nextInt(3)),
                        List.of(new Part(name + "1", unit.children / 2), new Part(name + "2", 0)));
        restructured++;
        return () -> board.changes().takeBack(changed);
    }

    private Runnable join() {
        Unit unit = unit();
        Unit other = unit();
        var changed = board.changes()
                .join(
                        List.of(unit.id, other.id),
                        today().plusDays(random.nextInt(3)),
                        new Part(unit.name + "+" + other.name, unit.children + other.children + 1));
        restructured++;
        return () -> board.changes().takeBack(changed);
    }

    private Runnable cot() {
        Unit unit = unit();
        if (random.nextBoolean()) {
            List<Cot> out = board.cots().takeOut(unit.id, today());
            return out.isEmpty() ? null : () -> board.cots().putBack(out);
        }
        LocalDate from = today().plusDays(random.nextInt(3));
        Cot cot = board.cots().put(unit.id, from, random.nextBoolean() ? null : from.plusDays(2));
        return () -> board.cots().neverPut(cot.id);
    }

    private Runnable end() {
        long id = someCase();
        var period = support.open(id).support();
        period.ended = today();
        List<SupportFile.StayIn> stays = support.open(id).stays();
        boolean voidFromToday = stays.stream()
                .map(stay -> stay.unit().id)
                .flatMap(unit -> store.read(tx -> BedQueries.voidsOf(tx, unit)).stream())
                .anyMatch(other -> other.starts.equals(today()) && !other.isHold());
        support.end(period);
        // a void that begins with the day on which they left stands against going on
        return voidFromToday ? null : () -> support.resume(id);
    }

    private long someHold() {
        if (held.isEmpty()) {
            throw Problem.with("hold", "none");
        }
        return held.get(random.nextInt(held.size()));
    }

    private long someCase() {
        List<SupportRow> open = support.openOn(today());
        if (open.isEmpty()) {
            throw Problem.with("case", "none");
        }
        return open.get(random.nextInt(open.size())).id();
    }

    private Referral referral() {
        Referral referral = house.referral(London.now(clock));
        return desk.log(referral, SmallRefuge.person("Amira", "Khan"));
    }

    private Referral fresh(Referral referral) {
        return desk.open(referral.id).referral();
    }

    /** Of the states and the records that they are derived from, each of its own reading. */
    private void addsUp(String when) {
        var lines = lines();
        Map<LocalDate, List<Long>> households = new TreeMap<>();
        Map<LocalDate, Integer> open = new TreeMap<>();
        Map<LocalDate, Integer> counted = new TreeMap<>();
        for (Unit unit : units()) {
            List<Stay> stays = store.read(tx -> BedQueries.staysIn(tx, unit.id));
            List<VoidPeriod> voids = store.read(tx -> BedQueries.voidsOf(tx, unit.id));
            for (int i = 0; i < NIGHTS; i++) {
                LocalDate night = from().plusDays(i);
                stays.stream()
                        .filter(stay -> stay.coversNight(night))
                        .forEach(stay -> households
                                .computeIfAbsent(night, none -> new ArrayList<>())
                                .add(stay.supportId));
                open.merge(night, unit.isOpenForNight(night) ? 1 : 0, Integer::sum);
                if (lines.containsKey(unit.id)) {
                    State state = State.valueOf(lines.get(unit.id).get(i).split(" ", 2)[0]);
                    counted.merge(night, state == State.NOT_OPEN ? 0 : 1, Integer::sum);
                    addsUp(when + ", " + unit + ", " + night, unit, night, state, stays, voids);
                }
            }
        }
        assertThat(counted).as("%s: free + held + occupied + void = open", when).isEqualTo(open);
        households.forEach((night, there) -> assertThat(there)
                .as("%s, %s: a household is in one unit", when, night)
                .doesNotHaveDuplicates());
    }

    private void addsUp(
            String where, Unit unit, LocalDate night, State state, List<Stay> stays, List<VoidPeriod> voids) {
        long in = stays.stream().filter(stay -> stay.coversNight(night)).count();
        List<VoidPeriod> closed =
                voids.stream().filter(period -> period.coversNight(night)).toList();
        assertThat(in).as(where).isLessThanOrEqualTo(1);
        assertThat(closed).as("%s is counted once", where).hasSizeLessThanOrEqualTo(1);
        if (!unit.isOpenForNight(night)) {
            assertThat(in).as("%s: nobody lives where nothing is", where).isZero();
            assertThat(state).as(where).isEqualTo(State.NOT_OPEN);
            return;
        }
        boolean isHeld = closed.stream().anyMatch(VoidPeriod::isHold);
        State expected = in > 0 ? State.OCCUPIED : closed.isEmpty() ? State.FREE : isHeld ? State.HELD : State.VOID;
        if (night.equals(today()) && expected == State.FREE) {
            assertThat(state).as(where).isIn(State.FREE, State.HELD);
        } else {
            assertThat(state)
                    .as("%s: free, held, occupied or void, and one of them", where)
                    .isEqualTo(expected);
        }
    }

    private Map<String, String> told() {
        Map<String, String> told = new TreeMap<>();
        lines().forEach((unit, nights) -> told.put("unit " + unit, String.join("\n", nights)));
        return told;
    }

    /** Each unit's nights, from some days before today on: state, who, and until when it is held. */
    private Map<Long, List<String>> lines() {
        Map<Long, List<String>> told = new TreeMap<>();
        board.lines(from(), NIGHTS).values().stream().flatMap(List::stream).forEach(line -> {
            List<String> nights = new ArrayList<>();
            for (UnitLine.Bar bar : line.bars()) {
                UnitTonight what = bar.what();
                for (LocalDate night = bar.from(); night.isBefore(bar.until()); night = night.plusDays(1)) {
                    String hold = what.held() == null
                            ? ""
                            : what.held().id() + " " + what.held().until() + " "
                                    + what.held().who();
                    nights.add(what.state() + " " + what.supportId() + " " + what.until() + " " + what.cots() + " "
                            + hold);
                }
            }
            told.put(line.unit().id, nights);
        });
        return told;
    }

    private UnitTonight on(Unit unit) {
        return board.on(today()).values().stream()
                .flatMap(List::stream)
                .filter(line -> line.unit().id.equals(unit.id))
                .findFirst()
                .orElseThrow();
    }

    private Unit unit() {
        List<Unit> open =
                units().stream().filter(unit -> unit.isOpenForNight(today())).toList();
        return open.get(random.nextInt(open.size()));
    }

    private List<Unit> units() {
        return new Units(store).byService().get(house.refuge.id);
    }

    private LocalDate today() {
        return London.today(clock);
    }

    private LocalDate from() {
        return today().minusDays(6);
    }

    private long entries() {
        return store.read(tx -> tx.session()
                .createSelectionQuery("select max(seq) from AuditEntry", Long.class)
                .getSingleResult());
    }
}
