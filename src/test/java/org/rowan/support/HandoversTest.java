package org.rowan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rowan.support.Refusals.refusedFor;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.audit.Audit;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Role;
import org.rowan.notes.Note;
import org.rowan.people.Person;
import org.rowan.sight.WhoMaySee;
import org.rowan.store.Store;
import org.rowan.store.sight.CasePart;
import org.rowan.tasks.ToDo;

/** A worker's cases go to another. */
class HandoversTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);
    private static final String ANN = TestStores.USER;
    private static final String BEA = "bea";

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock(TestStores.NOON.instant());
    private SmallRefuge house;
    private long first;
    private long second;
    private long others;

    @BeforeEach
    void open() {
        try (Store store = TestStores.created(folder, clock)) {
            house = new SmallRefuge(store);
            store.keys().ring(ring -> {
                ring.add(BEA, Set.of(Role.KEY_WORKER), TestStores.passphrase(), false);
                ring.add("dan", Set.of(Role.DATA_LEAD), TestStores.passphrase(), false);
                return null;
            });
            first = household(store, "Ann Ford", "Aisha");
            second = household(store, "ann ford ", "Marta");
            others = household(store, "Zoe Bell", "Sara");
        }
    }

    @Test
    void all_cases_of_a_worker_go_in_one_step_and_each_gets_a_note_and_keeps_who_had_it() {
        as(ANN, store -> {
            Handovers handovers = new Handovers(store);
            assertThat(cases(handovers, "ANN")).containsExactly(first, second);
            handovers.hand(BEA, parts(handovers, "ann", "She likes to be rung in the morning."));
            assertThat(cases(handovers, "ann")).isEmpty();
            assertThat(cases(handovers, BEA)).containsExactly(first, second);
            assertThat(cases(handovers, "zoe bell")).containsExactly(others);
            assertThat(handovers.history(second)).singleElement().satisfies(handed -> {
                assertThat(handed.was).isEqualTo("ann ford ");
                assertThat(handed.worker).isEqualTo(BEA);
                assertThat(handed.createdBy).isEqualTo(ANN);
            });
            assertThat(notes(store, first)).singleElement().satisfies(note -> {
                assertThat(note.text)
                        .isEqualTo("Handed over from Ann Ford to bea.\nShe likes to be rung in the morning.");
                assertThat(note.kind).as("no contact with her").isEqualTo("system");
            });
            assertThat(new Audit(store).of(SupportPeriod.class, first, 10))
                    .anyMatch(entry -> entry.action.equals("changed"));
        });
    }

    @Test
    void what_is_to_be_done_follows_the_case() {
        long step = ask(ANN, store -> {
            PlanStep todo = step(store, first, "Ann Ford", TODAY.plusDays(2));
            step(store, first, "Herself", TODAY.plusDays(3));
            Handovers handovers = new Handovers(store);
            handovers.hand(BEA, parts(handovers, "ann", null));
            return todo.id;
        });
        as(
                BEA,
                store -> assertThat(new ToDo(store).look().mine())
                        .filteredOn(due -> due.kind() == org.rowan.tasks.Due.Kind.STEP)
                        .as("hers by the case, whoever does them")
                        .hasSize(2));
        as(ANN, store -> {
            assertThat(new ToDo(store).look().mine()).isEmpty();
            assertThat(store.read(tx -> tx.get(PlanStep.class, step)).who).isEqualTo(BEA);
        });
    }

    @Test
    void a_slip_is_taken_back_as_if_it_had_not_been() {
        as(ANN, store -> {
            PlanStep todo = step(store, first, "Ann Ford", TODAY.plusDays(2));
            Handovers handovers = new Handovers(store);
            handovers.takeBack(
                    handovers.hand(BEA, parts(handovers, "ann", "Take care.")).done());
            assertThat(cases(handovers, "ann")).containsExactly(first, second);
            assertThat(handovers.history(first)).isEmpty();
            assertThat(notes(store, first)).isEmpty();
            assertThat(store.read(tx -> tx.get(PlanStep.class, todo.id)).who).isEqualTo("Ann Ford");
        });
    }

    @Test
    void later_a_case_is_handed_back_which_is_a_handover_of_its_own() {
        as(ANN, store -> {
            Handovers handovers = new Handovers(store);
            List<Long> done = handovers.hand(BEA, parts(handovers, "ann", null)).done();
            clock.on(Duration.ofMinutes(6));
            assertThatThrownBy(() -> handovers.takeBack(done)).isInstanceOf(Problem.class);
            handovers.handBack(done.getFirst(), "She asked for Ann.");
            assertThat(handovers.history(first))
                    .extracting(handed -> handed.was + " > " + handed.worker)
                    .containsExactly("bea > Ann Ford", "Ann Ford > bea");
            assertThat(notes(store, first)).hasSize(2);
            assertThatThrownBy(() -> handovers.handBack(done.getFirst(), null))
                    .as("it has been handed on since")
                    .isInstanceOf(Problem.class);
        });
    }

    @Test
    void a_case_stays_where_it_is_if_the_other_may_not_see_it_and_only_managers_are_told_why() {
        as(ANN, store -> new WhoMaySee(store).shutOut(CasePart.SUPPORT, first, BEA, "Her sister."));
        as(ANN, store -> {
            Handovers handovers = new Handovers(store);
            Handovers.Handed handed = handovers.hand(BEA, parts(handovers, "ann", null));
            assertThat(handed.done()).hasSize(1);
            assertThat(handed.refused()).singleElement().satisfies(refused -> {
                assertThat(refused.supportId()).isEqualTo(first);
                assertThat(refused.why()).isEqualTo("bea does not see this case: shut out.");
            });
            new WhoMaySee(store).restrict(CasePart.SUPPORT, others, List.of(), "Known in town.");
            store.keys().ring(ring -> {
                ring.add("cleo", Set.of(Role.KEY_WORKER), TestStores.passphrase(), false);
                return null;
            });
        });
        as("cleo", store -> {
            Handovers handovers = new Handovers(store);
            assertThatThrownBy(() -> handovers.hand(BEA, parts(handovers, "ann", null)))
                    .hasMessageContaining("ask a manager")
                    .hasMessageNotContaining("shut out");
            assertThat(cases(handovers, "zoe bell")).as("not named for it").isEmpty();
        });
        as(ANN, store -> {
            Handovers handovers = new Handovers(store);
            assertThatThrownBy(() -> handovers.hand(BEA, parts(handovers, "Zoe Bell", null)))
                    .hasMessageContaining("not named for this case");
            refusedFor("key_worker", () -> handovers.hand("dan", parts(handovers, "Zoe Bell", null)));
            handovers.hand("Gina from the agency", parts(handovers, "Zoe Bell", null));
        });
    }

    @Test
    void where_one_was_changed_meanwhile_none_goes() {
        as(ANN, store -> {
            Handovers handovers = new Handovers(store);
            List<Handovers.Part> parts = parts(handovers, "ann", null);
            Support support = new Support(store);
            SupportPeriod changed = support.open(second).support();
            changed.started = changed.started.minusDays(1);
            support.amend(changed);
            assertThatThrownBy(() -> handovers.hand(BEA, parts)).isInstanceOf(Problem.class);
            assertThat(cases(handovers, "ann")).containsExactly(first, second);
            refusedFor("cases", () -> handovers.hand(BEA, List.of()));
            refusedFor("key_worker", () -> handovers.hand(" ", parts(handovers, "ann", null)));
        });
    }

    private static List<Long> cases(Handovers handovers, String worker) {
        return handovers.of(worker).stream()
                .map(open -> open.row().id())
                .sorted()
                .toList();
    }

    private static List<Handovers.Part> parts(Handovers handovers, String worker, String words) {
        return handovers.of(worker).stream()
                .map(open -> new Handovers.Part(open.row().id(), open.version(), words))
                .toList();
    }

    private static List<Note> notes(Store store, long support) {
        return new Support(store).open(support).notes();
    }

    private static PlanStep step(Store store, long support, String who, LocalDate due) {
        Need need = new Need();
        need.supportId = support;
        need.personId = new Support(store).open(support).first().id;
        need.need = "housing_advice";
        need.identified = TODAY;
        PlanStep step = new PlanStep();
        step.supportId = support;
        step.needId = store.write(tx -> tx.insert(need)).id;
        step.what = "Ring the council";
        step.who = who;
        step.dueBy = due;
        return new Support(store).file().add(step);
    }

    private long household(Store store, String worker, String name) {
        SupportPeriod period = new SupportPeriod();
        period.serviceId = house.outreach.id;
        period.keyWorker = worker;
        period.started = TODAY.minusDays(30);
        store.change(tx -> tx.insert(period));
        Membership member = new Membership();
        member.supportId = period.id;
        member.role = Membership.ADULT;
        Person person = new Person();
        person.givenName = name;
        new Support(store).addMember(member, person);
        return period.id;
    }

    private void as(String user, java.util.function.Consumer<Store> work) {
        ask(user, store -> {
            work.accept(store);
            return null;
        });
    }

    private <T> T ask(String user, java.util.function.Function<Store, T> work) {
        try (Store store = TestStores.stores(clock).open(folder, user, TestStores.passphrase())) {
            return work.apply(store);
        }
    }
}
