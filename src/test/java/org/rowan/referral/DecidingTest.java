package org.rowan.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.UnitTonight;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Role;
import org.rowan.notes.Note;
import org.rowan.people.Person;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportFile;
import org.rowan.support.SupportRow;
import org.rowan.support.TestStores;
import org.rowan.today.Today;
import org.rowan.today.TodayView;

class DecidingTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);
    private static final LocalDateTime THIS_MORNING = TODAY.atTime(9, 30);

    @TempDir
    Path folder;

    private Store store;
    private SmallRefuge house;
    private ReferralDesk desk;
    private Support support;
    private BedBoard board;

    @BeforeEach
    void open() {
        store = TestStores.created(folder);
        house = new SmallRefuge(store);
        desk = new ReferralDesk(store, new Placing());
        support = new Support(store);
        board = new BedBoard(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_nameless_turn_away_that_was_counted_by_mistake_is_taken_back_but_nothing_else_is() {
        Referral counted = desk.turnAway(house.refuge.id, "police");
        desk.uncount(counted);
        assertThat(desk.all()).isEmpty();
        Referral written = desk.turnAway(house.refuge.id, "police");
        Referral read = desk.open(written.id).referral();
        read.note = "She will ring again on Monday.";
        desk.amend(read);
        assertThatThrownBy(() -> desk.uncount(written))
                .as("somebody has written to it meanwhile")
                .isInstanceOf(Problem.class);
        desk.uncount(desk.open(written.id).referral());
        Referral named = house.referral(THIS_MORNING);
        desk.log(named, SmallRefuge.person("Amira", "Khan"));
        desk.decide(named, new Decision.NotPlace(null, "no_space", List.of(), null));
        assertThatThrownBy(() -> desk.uncount(named)).isInstanceOf(Problem.class);
        assertThat(desk.all()).hasSize(1);
    }

    @Test
    void a_referral_needs_only_a_service_and_a_source() {
        Referral referral = new Referral();
        referral.serviceId = house.refuge.id;
        referral.source = "self";
        long id = desk.log(referral, null).id;
        ReferralDesk.File file = desk.open(id);
        assertThat(file.referral().isPending()).isTrue();
        assertThat(file.referral().received).isEqualTo(TODAY.atTime(12, 0));
        assertThat(file.person()).isNull();
    }

    @Test
    void who_changes_a_referral_later_has_not_decided_it() {
        long id = desk.turnAway(house.refuge.id, "self").id;
        store.keys().ring(ring -> {
            ring.add("bo", Set.of(Role.KEY_WORKER), TestStores.passphrase(), false);
            return null;
        });
        store.close();
        store = TestStores.stores().open(folder, "bo", TestStores.passphrase());
        desk = new ReferralDesk(store, new Placing());
        Referral amended = desk.open(id).referral();
        amended.safeWhen = "mornings";
        desk.amend(amended);
        desk.decide(desk.open(id).referral(), new Decision.Reopen());
        assertThat(desk.open(id).former())
                .singleElement()
                .satisfies(former -> assertThat(former.decidedBy).isEqualTo(TestStores.USER));
    }

    @Test
    void a_referral_is_not_moved_to_a_service_that_was_closed_by_then() {
        store.change(tx -> {
            house.outreach.closed = LocalDate.of(2020, 1, 1);
            tx.update(house.outreach);
        });
        long id = desk.log(house.referral(THIS_MORNING), null).id;
        Referral amended = desk.open(id).referral();
        amended.serviceId = house.outreach.id;
        assertThatThrownBy(() -> desk.amend(amended)).hasMessageContaining("not open on that day");
    }

    @Test
    void a_nameless_turn_away_is_counted_as_not_placed_for_capacity() {
        desk.turnAway(house.refuge.id, null);
        TodayView today = new Today(store, board).look();
        assertThat(today.quarter().notPlaced()).isEqualTo(1);
        assertThat(today.quarter().forCapacity()).isEqualTo(1);
        assertThat(today.waiting()).isEmpty();
    }

    @Test
    void what_came_in_is_placed_not_placed_withdrawn_or_waiting() {
        desk.turnAway(house.refuge.id, null);
        desk.log(house.referral(THIS_MORNING), null);
        Referral withdrawn = desk.log(house.referral(THIS_MORNING), null);
        desk.decide(withdrawn, new Decision.Withdraw(TODAY));
        TodayView today = new Today(store, board).look();
        assertThat(today.quarter().received()).isEqualTo(3);
        assertThat(today.quarter().withdrawn()).isEqualTo(1);
        assertThat(today.quarter().notPlaced()).isEqualTo(1);
        assertThat(today.waiting()).hasSize(1);
    }

    @Test
    void a_placed_family_lives_in_the_unit_and_each_child_is_a_member() {
        Referral referral = logged("Amira", 2);
        desk.decide(referral, new Decision.Place(null, house.family.id, TODAY, "Ann"));
        assertThat(board.on(TODAY).values().stream().flatMap(List::stream))
                .filteredOn(unit -> unit.unit().id.equals(house.family.id))
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.state()).isEqualTo(UnitTonight.State.OCCUPIED);
                    assertThat(unit.household()).isEqualTo("A.K. + 2");
                });
        SupportRow row = support.openOn(TODAY).getFirst();
        assertThat(row.children()).isEqualTo(2);
        assertThat(row.unit()).isEqualTo("Room 2");
        assertThat(new Today(store, board).look().supported()).isEqualTo(3);
    }

    @Test
    void two_households_are_never_placed_in_one_unit() {
        desk.decide(logged("Amira", 0), new Decision.Place(null, house.alone.id, TODAY, null));
        Referral second = logged("Zofia", 0);
        assertProblem("unit_id", () -> desk.decide(second, new Decision.Place(null, house.alone.id, TODAY, null)));
        assertThat(desk.open(second.id).referral().isPending()).isTrue();
        assertThat(support.openOn(TODAY)).hasSize(1);
    }

    @Test
    void a_referral_that_is_not_placed_has_a_main_reason() {
        Referral referral = logged("Amira", 0);
        assertProblem("reason", () -> desk.decide(referral, new Decision.NotPlace(null, null, List.of(), null)));
        desk.decide(
                desk.open(referral.id).referral(),
                new Decision.NotPlace(null, "no_right_size", List.of("pets"), "Helpline"));
        Referral decided = desk.open(referral.id).referral();
        assertThat(decided.reason).isEqualTo("no_right_size");
        assertThat(decided.otherReasons).isEqualTo("pets");
        assertThat(decided.decided).isEqualTo(TODAY);
    }

    @Test
    void a_corrected_decision_keeps_what_was_decided_before() {
        Referral referral = logged("Amira", 0);
        desk.decide(referral, new Decision.NotPlace(null, "no_space", List.of(), null));
        desk.decide(desk.open(referral.id).referral(), new Decision.Place(null, house.alone.id, TODAY, null));
        ReferralDesk.File file = desk.open(referral.id);
        assertThat(file.referral().decision).isEqualTo(Referral.PLACED);
        assertThat(file.referral().reason).isNull();
        assertThat(file.former()).singleElement().satisfies(former -> {
            assertThat(former.decision).isEqualTo(Referral.NOT_PLACED);
            assertThat(former.reason).isEqualTo("no_space");
            assertThat(former.decidedBy).isEqualTo(TestStores.USER);
        });
    }

    @Test
    void a_placement_by_mistake_is_taken_back_and_frees_the_unit() {
        Referral referral = logged("Amira", 2);
        desk.decide(referral, new Decision.Place(null, house.family.id, TODAY, null));
        desk.decide(desk.open(referral.id).referral(), new Decision.Reopen());
        assertThat(support.openOn(TODAY)).isEmpty();
        assertThat(new Today(store, board).look().freeUnits()).isEqualTo(3);
        assertThat(desk.open(referral.id).former()).hasSize(1);
    }

    @Test
    void a_placement_with_work_on_it_is_not_taken_back() {
        Referral referral = logged("Amira", 0);
        desk.decide(referral, new Decision.Place(null, house.alone.id, TODAY, null));
        Note note = new Note();
        note.supportId = support.openOn(TODAY).getFirst().id();
        note.kind = "phone";
        note.text = "Settled in.";
        support.addNote(note);
        assertProblem("decision", () -> desk.decide(desk.open(referral.id).referral(), new Decision.Reopen()));
        assertThat(desk.open(referral.id).referral().decision).isEqualTo(Referral.PLACED);
    }

    @Test
    void of_two_people_who_decide_one_referral_the_second_is_told() {
        Referral mine = desk.open(logged("Amira", 0).id).referral();
        Referral hers = desk.open(mine.id).referral();
        desk.decide(hers, new Decision.Place(null, house.alone.id, TODAY, null));
        assertThatThrownBy(() -> desk.decide(mine, new Decision.NotPlace(null, "no_space", List.of(), null)))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .matches(problem -> problem.kind() == Problem.Kind.CONFLICT);
        assertThat(desk.open(mine.id).referral().decision).isEqualTo(Referral.PLACED);
    }

    @Test
    void a_decision_is_never_dated_before_the_call_or_after_today() {
        Referral referral = logged("Amira", 0);
        for (LocalDate day : List.of(TODAY.minusDays(1), TODAY.plusDays(1))) {
            assertProblem("decided", () -> desk.decide(desk.open(referral.id).referral(), new Decision.Withdraw(day)));
        }
        desk.decide(desk.open(referral.id).referral(), new Decision.Withdraw(TODAY));
        assertThat(desk.open(referral.id).referral().decision).isEqualTo(Referral.WITHDRAWN);
    }

    @Test
    void ending_support_frees_the_unit_and_keeps_where_they_went() {
        desk.decide(logged("Amira", 0), new Decision.Place(null, house.alone.id, TODAY, null));
        SupportFile file = support.open(support.openOn(TODAY).getFirst().id());
        file.support().ended = TODAY;
        file.support().planned = true;
        file.support().destination = "401";
        support.end(file.support());
        SupportFile ended = support.open(file.support().id);
        assertThat(ended.stays())
                .singleElement()
                .satisfies(stay -> assertThat(stay.stay().movedOut).isEqualTo(TODAY));
        assertThat(ended.support().destination).isEqualTo("401");
        assertThat(new Today(store, board).look().freeUnits()).isEqualTo(3);
    }

    @Test
    void a_household_moves_and_is_in_one_unit_at_a_time() {
        desk.decide(logged("Amira", 0), new Decision.Place(null, house.alone.id, TODAY.minusDays(0), null));
        long id = support.openOn(TODAY).getFirst().id();
        support.move(id, house.stepFree.id, TODAY.plusDays(2));
        assertThat(support.open(id).stays())
                .extracting(stay -> stay.unit().name)
                .containsExactly("Room 1", "Room 3");
        assertThat(board.on(TODAY.plusDays(2)).values().stream().flatMap(List::stream))
                .filteredOn(unit -> unit.state() == UnitTonight.State.OCCUPIED)
                .extracting(unit -> unit.unit().name)
                .containsExactly("Room 3");
    }

    private Referral logged(String given, int children) {
        Referral referral = house.referral(THIS_MORNING);
        referral.children = children;
        Person person = SmallRefuge.person(given, "Khan");
        desk.log(referral, person);
        return desk.open(referral.id).referral();
    }

    private static void assertProblem(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .satisfies(problem -> assertThat(problem.field()).isEqualTo(field));
    }
}
