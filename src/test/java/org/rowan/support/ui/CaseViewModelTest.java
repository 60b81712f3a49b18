package org.rowan.support.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rowan.support.Refusals.refusedFor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.audit.Audit;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.Household;
import org.rowan.casefile.RiskAssessment;
import org.rowan.fx.Draft;
import org.rowan.fx.Meanwhile;
import org.rowan.fx.Saving;
import org.rowan.kernel.Problem;
import org.rowan.notes.Note;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.provider.Providers;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.sight.WhoMaySee;
import org.rowan.store.Store;
import org.rowan.support.CaseRecords;
import org.rowan.support.Need;
import org.rowan.support.Placing;
import org.rowan.support.Refusals;
import org.rowan.support.SamePerson;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportFile;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;
import org.rowan.support.WaitingPeriod;

class CaseViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);
    private static final LocalDate STARTED = TODAY.minusDays(10);

    @TempDir
    Path folder;

    private Store store;
    private SmallRefuge house;
    private Support support;
    private CaseServices services;
    private CaseViewModel model;
    private long id;

    @BeforeEach
    void open() {
        store = TestStores.created(folder);
        house = new SmallRefuge(store);
        support = new Support(store);
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        Referral referral = house.referral(STARTED.atTime(9, 30));
        referral.children = 1;
        desk.log(referral, SmallRefuge.person("Amira", "Khan"));
        desk.decide(desk.open(referral.id).referral(), new Decision.Place(STARTED, house.stepFree.id, STARTED, "Ann"));
        id = support.openOn(TODAY).getFirst().id();
        People people = new People(store);
        people.readNames();
        services = new CaseServices(
                support,
                new Providers(store),
                new BedBoard(store),
                desk,
                new CaseServices.Who(people, new SamePerson(store), new WhoMaySee(store), new Audit(store)));
        model = model();
        model.load();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void the_head_says_who_where_since_when_and_with_whom() {
        assertThat(model.title().get()).isEqualTo("Amira Khan and 1 child");
        assertThat(model.now().get())
                .isEqualTo("Room 3 since Fri 5 Mar (10 nights) · key worker Ann · case open since Fri 5 Mar");
    }

    @Test
    void that_a_household_came_from_another_provider_is_said_and_taken_back() {
        model.movedOver(true, () -> {});
        assertThat(support.open(id).support().fromProviderInArea).isTrue();
        assertThat(model.file().get().support().fromProviderInArea)
                .as("read again")
                .isTrue();
        model.movedOver(false, () -> {});
        assertThat(support.open(id).support().fromProviderInArea)
                .as("not said, as before")
                .isNull();
    }

    @Test
    void a_refused_note_keeps_its_text_and_a_saved_one_makes_room_for_the_next() {
        NoteViewModel note = model.draft();
        note.text().set("She asked about the school.");
        note.minutes().set(20);
        note.save(saved -> {});
        assertThat(note.saving().refused().get().field()).isEqualTo("kind");
        assertThat(note.text().get()).isEqualTo("She asked about the school.");
        note.kind().set("phone");
        note.save(saved -> {});
        assertThat(note.saving().refused().get()).isNull();
        assertThat(note.text().get()).isEmpty();
        assertThat(note.kind().get()).as("the kind of the note before").isEqualTo("phone");
        assertThat(support.open(id).notes()).singleElement().satisfies(saved -> {
            assertThat(saved.text).isEqualTo("She asked about the school.");
            assertThat(saved.minutes).isEqualTo(20);
            assertThat(saved.author).isEqualTo(TestStores.USER);
        });
    }

    @Test
    void kind_time_and_minutes_of_a_note_follow_its_words_until_somebody_says_otherwise() {
        NoteViewModel note = model.draft();
        note.text().set("Met her yesterday at 10:30 for 40 minutes.");
        assertThat(note.kind().get()).isEqualTo("face_to_face");
        assertThat(note.noted().get()).isEqualTo(TODAY.minusDays(1).atTime(10, 30));
        assertThat(note.minutes().get()).isEqualTo(40);
        note.kind().set("video");
        note.text().set("Rang her for 10 min.");
        assertThat(note.kind().get()).as("as it was chosen").isEqualTo("video");
        assertThat(note.minutes().get()).isEqualTo(10);
        assertThat(note.noted().get()).isEqualTo(TODAY.atTime(12, 0));
    }

    @Test
    void a_note_records_the_support_that_was_given_with_it_or_neither_is_stored() {
        NoteViewModel note = model.draft();
        note.text().set("Rang the council for her, 25 min.");
        note.given().set("advocacy");
        note.givenTo().set(support.open(id).first().id);
        note.noted().set(STARTED.minusDays(1).atTime(9, 0));
        note.save(saved -> {});
        assertThat(note.saving().refused().get().field()).isEqualTo("date");
        assertThat(support.open(id).notes()).isEmpty();
        note.noted().set(TODAY.atTime(9, 0));
        note.save(saved -> {});
        model.load();
        assertThat(model.records().get().help().given()).singleElement().satisfies(given -> {
            assertThat(given.kind).isEqualTo("advocacy");
            assertThat(given.minutes).isEqualTo(25);
            assertThat(given.givenOn).isEqualTo(TODAY);
        });
        assertThat(note.given().get()).as("of the next note").isNull();
    }

    @Test
    void a_refused_assessment_leaves_the_page_as_it_was_read_and_a_corrected_one_says_how_it_stood() {
        RiskAssessment risk = new RiskAssessment();
        risk.supportId = id;
        risk.personId = model.file().get().first().id;
        risk.assessed = TODAY;
        RecordViewModel<RiskAssessment> form = model.form(risk);
        var level = form.text(r -> r.level, (r, v) -> r.level = v);
        form.save(() -> {});
        assertThat(form.saving().refused().get().field()).isEqualTo("level");
        level.set("high");
        form.save(model::load);
        RiskAssessment read = model.records().get().safety().risk().getFirst();
        RecordViewModel<RiskAssessment> correcting = model.form(read);
        correcting.text(r -> r.level, (r, v) -> r.level = v).set("medium");
        correcting.why().set("wrong form");
        correcting.save(model::load);
        assertThat(read.level).as("what was on the page").isEqualTo("high");
        CaseRecords now = model.records().get();
        assertThat(now.safety().risk().getFirst().level).isEqualTo("medium");
        assertThat(now.of(read)).extracting(each -> each.words).containsExactly("wrong form");
    }

    @Test
    void a_need_that_is_met_closes_today_and_opens_again_without_a_day() {
        NeedViewModel told = model.newNeed(model.file().get().first().id);
        told.kind().set("housing");
        told.save(() -> {});
        model.load();
        Need need = model.file().get().needs().getFirst();
        assertThat(need.outcome).isEqualTo("open");
        NeedViewModel met = model.need(need);
        met.outcome().set("met");
        assertThat(met.closed().get()).isEqualTo(TODAY);
        met.save(() -> {});
        model.load();
        assertThat(model.file().get().needs().getFirst().closed).isEqualTo(TODAY);
        NeedViewModel again = model.need(model.file().get().needs().getFirst());
        again.outcome().set("open");
        again.save(() -> {});
        model.load();
        assertThat(model.file().get().needs().getFirst().closed).isNull();
    }

    @Test
    void the_time_line_reaches_back_to_the_first_note_of_a_large_case() {
        store.change(tx -> {
            for (int i = 0; i <= SupportFile.NEWEST_NOTES; i++) {
                Note note = new Note();
                note.supportId = id;
                note.author = "ann";
                note.kind = "phone";
                note.noted = TODAY.minusDays(2).atTime(9, 0).plusMinutes(i);
                note.text = i == 0 ? "The very first call." : "Note " + i;
                tx.insert(note);
            }
        });
        model.load();
        StoryViewModel story = new StoryViewModel();
        story.typed().set("very first");
        story.show(model.records().get());
        assertThat(story.shown()).as("not read with the case").isEmpty();
        model.withAllNotes(story::show);
        assertThat(story.shown()).hasSize(1);
    }

    @Test
    void a_refused_need_leaves_the_page_as_it_was_read() {
        NeedViewModel told = model.newNeed(model.file().get().first().id);
        told.kind().set("housing");
        told.save(() -> {});
        model.load();
        Need need = model.file().get().needs().getFirst();
        NeedViewModel form = model.need(need);
        form.identified().set(null);
        form.save(() -> {});
        assertThat(form.saving().refused().get().field()).isEqualTo("identified");
        assertThat(need.identified).isEqualTo(TODAY);
    }

    @Test
    void of_two_workers_who_change_one_case_the_second_is_told_and_nothing_is_overwritten() {
        CaseViewModel hers = model();
        hers.load();
        WorkerViewModel mine = model.worker();
        mine.name().set("Ann-Marie");
        mine.save(() -> {});
        EndViewModel end = hers.end();
        end.planned().set(true);
        end.destination().set("401");
        end.save(() -> {});
        assertThat(end.saving().refused().get().kind()).isEqualTo(Problem.Kind.CONFLICT);
        assertThat(end.destination().get()).isEqualTo("401");
        SupportFile now = support.open(id);
        assertThat(now.support().keyWorker).isEqualTo("Ann-Marie");
        assertThat(now.support().ended).isNull();
    }

    @Test
    void what_is_typed_of_a_need_stands_beside_what_somebody_else_has_saved_of_it_meanwhile() {
        NeedViewModel told = model.newNeed(model.file().get().first().id);
        told.kind().set("housing");
        told.save(() -> {});
        model.load();
        NeedViewModel mine = model.need(model.file().get().needs().getFirst());
        Draft draft =
                new Draft().text("goal", mine.goal()).text("why", mine.why()).text("outcome", mine.outcome());
        draft.begins();
        NeedViewModel theirs = model.need(model.file().get().needs().getFirst());
        theirs.goal().set("A flat near the school.");
        theirs.save(() -> {});
        mine.goal().set("A house with a garden.");
        mine.why().set("She has a key by now.");
        mine.outcome().set("met");
        Meanwhile met = met(mine.saving(), draft, () -> mine.save(() -> {}));
        assertThat(met.by()).isEqualTo(TestStores.USER);
        assertThat(met.lines()).singleElement().satisfies(line -> {
            assertThat(line.mine()).isEqualTo("A house with a garden.");
            assertThat(line.theirs()).isEqualTo("A flat near the school.");
        });
        assertThat(met.isSettled()).isFalse();
        assertThat(mine.why().get()).as("typed, and still there").isEqualTo("She has a key by now.");
        met.choose(met.lines().getFirst(), false);
        mine.save(model::load);
        assertThat(model.file().get().needs()).singleElement().satisfies(need -> {
            assertThat(need.goal).isEqualTo("A flat near the school.");
            assertThat(need.outcome).isEqualTo("met");
            assertThat(need.why).isEqualTo("She has a key by now.");
        });
    }

    @Test
    void the_end_of_a_case_goes_through_at_once_where_only_its_key_worker_was_changed_meanwhile() {
        EndViewModel end = model.end();
        Draft draft = new Draft().yes("planned", end.planned()).text("destination", end.destination());
        draft.begins();
        changeWorker("Ann-Marie");
        end.planned().set(true);
        end.destination().set("401");
        Meanwhile met = met(end.saving(), draft, () -> end.save(() -> {}));
        assertThat(met.lines()).isEmpty();
        SupportPeriod now = support.open(id).support();
        assertThat(now.keyWorker).isEqualTo("Ann-Marie");
        assertThat(now.destination).isEqualTo("401");
        assertThat(now.ended).isEqualTo(TODAY);
    }

    @Test
    void two_who_say_who_works_with_them_or_who_must_not_know_see_both_answers() {
        WorkerViewModel mine = model.worker();
        RecordViewModel<SupportPeriod> warning = model.mustNotKnow();
        var words = warning.text(r -> r.mustNotKnow, (r, v) -> r.mustNotKnow = v);
        Draft worker = new Draft().text("key_worker", mine.name());
        worker.begins();
        Draft said = new Draft().text("must_not_know", words);
        said.begins();
        changeWorker("Ann-Marie");
        mine.name().set("Bea");
        assertThat(met(mine.saving(), worker, () -> mine.save(() -> {})).lines())
                .extracting(Meanwhile.Line::theirs)
                .containsExactly("Ann-Marie");
        words.set("Her cousin.");
        assertThat(met(warning.saving(), said, () -> warning.save(() -> {})).lines())
                .isEmpty();
        assertThat(support.open(id).support().mustNotKnow).isEqualTo("Her cousin.");
        assertThat(support.open(id).support().keyWorker).isEqualTo("Ann-Marie");
    }

    @Test
    void a_record_that_somebody_took_out_meanwhile_is_said_to_be_gone_and_what_was_typed_stays() {
        WaitingPeriod waits = new WaitingPeriod();
        waits.supportId = id;
        waits.starts = TODAY;
        waits.reason = "one_offer";
        support.file().add(waits);
        RecordViewModel<WaitingPeriod> form = model.form(waits);
        var starts = form.value(r -> r.starts, (r, v) -> r.starts = v);
        Draft draft = new Draft().day("starts", starts);
        draft.begins();
        support.file().remove(support.file().of(id).help().waiting().getFirst(), null);
        starts.set(TODAY.minusDays(1));
        form.save(() -> {});
        assertThat(form.saving().meet(draft, () -> {})).isTrue();
        assertThat(form.saving().refused().get().getMessage()).startsWith("Somebody took this record out");
        assertThat(form.saving().meet(draft, () -> {})).as("once is enough").isFalse();
        assertThat(starts.get()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void two_who_say_what_she_has_suffered_take_nothing_from_each_other() {
        long woman = model.file().get().first().id;
        AbuseViewModel mine = model.abuse(woman);
        AbuseViewModel theirs = model.abuse(woman);
        theirs.types().setAll("economic");
        theirs.save(() -> {});
        mine.types().setAll("physical");
        mine.save(model::load);
        assertThat(model.records().get().safety().abuse())
                .extracting(abuse -> abuse.type)
                .containsExactlyInAnyOrder("economic", "physical");
    }

    private void changeWorker(String name) {
        CaseViewModel theirs = model();
        theirs.load();
        WorkerViewModel worker = theirs.worker();
        worker.name().set(name);
        worker.save(() -> {});
    }

    /** Saves a form, which is refused, and reads again what was saved meanwhile, as a panel does. */
    private static Meanwhile met(Saving saving, Draft draft, Runnable save) {
        save.run();
        assertThat(saving.refused().get().kind()).isEqualTo(Problem.Kind.CONFLICT);
        assertThat(saving.meet(draft, save)).isTrue();
        assertThat(saving.refused().get()).isNull();
        return saving.meanwhile().get();
    }

    @Test
    void the_end_keeps_whether_it_was_planned_and_where_they_went() {
        EndViewModel end = model.end();
        assertThat(end.ended().get()).isEqualTo(TODAY);
        end.planned().set(false);
        end.destination().set("102");
        end.save(model::load);
        assertThat(model.open().get()).isFalse();
        assertThat(model.now().get()).isEqualTo("Refuge. Ended Mon 15 Mar, today.");
        assertThat(CaseWords.end(model.file().get().support()))
                .isEqualTo("not planned, to: Returned to the perpetrator");
    }

    @Test
    void where_they_went_is_filled_in_after_the_end_without_moving_the_day() {
        EndViewModel end = model.end();
        end.ended().set(TODAY.minusDays(2));
        end.planned().set(true);
        end.destination().set("999");
        assertThat(end.done()).isEqualTo("Support ended. Room 3 is free from that night.");
        end.save(model::load);
        EndViewModel later = model.end();
        assertThat(later.isEnded()).isTrue();
        later.destination().set("401");
        later.save(model::load);
        assertThat(model.file().get().support().ended).isEqualTo(TODAY.minusDays(2));
        assertThat(model.file().get().support().destination).isEqualTo("401");
    }

    @Test
    void an_end_by_mistake_is_taken_back_with_the_stay_unless_somebody_else_is_there_by_now() {
        EndViewModel end = model.end();
        end.planned().set(true);
        end.destination().set("401");
        end.save(model::load);
        model.resume(() -> {});
        assertThat(model.open().get()).isTrue();
        assertThat(model.file().get().support().destination).isNull();
        assertThat(model.now().get()).startsWith("Room 3 since Fri 5 Mar");
        EndViewModel again = model.end();
        again.planned().set(true);
        again.destination().set("401");
        again.save(model::load);
        Referral referral = house.referral(TODAY.atTime(9, 30));
        services.referrals().log(referral, SmallRefuge.person("Zofia", "Nowak"));
        services.referrals()
                .decide(
                        services.referrals().open(referral.id).referral(),
                        new Decision.Place(TODAY, house.stepFree.id, TODAY, null));
        refusedFor("unit_id", () -> support.resume(id));
        assertThat(support.open(id).support().ended).isEqualTo(TODAY);
    }

    @Test
    void support_does_not_end_before_it_was_asked_whether_that_was_planned_and_where_they_went() {
        EndViewModel end = model.end();
        end.save(() -> {});
        assertThat(end.saving().refused().get().field()).isEqualTo("planned");
        end.planned().set(true);
        end.save(() -> {});
        assertThat(end.saving().refused().get().field()).isEqualTo("destination");
        assertThat(support.open(id).support().ended).isNull();
    }

    @Test
    void one_decision_ends_support_answers_what_came_of_its_needs_and_ends_the_waiting() {
        for (String kind : List.of("housing", "debt")) {
            NeedViewModel told = model.newNeed(model.file().get().first().id);
            told.kind().set(kind);
            told.save(model::load);
        }
        WaitingPeriod waiting = new WaitingPeriod();
        waiting.supportId = id;
        waiting.starts = TODAY.minusDays(3);
        waiting.reason = "no_offer";
        support.file().add(waiting);
        model.load();
        EndViewModel end = model.end();
        end.planned().set(true);
        end.destination().set("401");
        Need housing = end.outcomes().keySet().iterator().next();
        end.outcomes().get(housing).set("part_met");
        end.save(model::load);
        assertThat(model.open().get()).isFalse();
        assertThat(model.file().get().needs())
                .extracting(need -> need.need + " " + need.outcome + " " + need.closed)
                .containsExactly("housing part_met " + TODAY, "debt open null");
        assertThat(model.records().get().help().waiting().getFirst().ends).isEqualTo(TODAY);
    }

    @Test
    void a_case_that_is_opened_again_still_tells_how_it_had_ended() {
        EndViewModel end = model.end();
        end.planned().set(true);
        end.destination().set("401");
        end.save(model::load);
        model.resume(() -> {});
        assertThat(Story.of(model.records().get()))
                .filteredOn(line -> line.kind() == StoryLine.Kind.CASE)
                .extracting(StoryLine::what)
                .contains("Support ended 15 Mar 2021, planned, Council tenancy. That was taken back");
    }

    @Test
    void an_end_in_the_future_is_refused_under_its_day() {
        EndViewModel end = model.end();
        end.ended().set(TODAY.plusDays(1));
        end.planned().set(true);
        end.destination().set("401");
        end.save(() -> {});
        assertThat(end.saving().refused().get().field()).isEqualTo("ended");
        assertThat(support.open(id).support().ended).isNull();
    }

    @Test
    void a_move_offers_the_free_units_and_those_that_fit_first() {
        MoveViewModel move = model.move();
        assertThat(move.units()).extracting(fit -> fit.unit().unit().name).containsExactly("Room 2", "Room 1");
        move.moveTo(move.units().getFirst(), model::load);
        assertThat(model.now().get()).startsWith("Room 2 since Mon 15 Mar");
    }

    @Test
    void the_oldest_boy_and_a_man_are_known_from_the_members() {
        Person boy = SmallRefuge.person("Idris", "Khan");
        boy.dateOfBirth = TODAY.minusYears(13);
        boy.sex = "male";
        MemberViewModel joining = model.newMember();
        joining.given().set("Idris");
        joining.family().set("Khan");
        joining.born().set(TODAY.minusYears(13));
        joining.save(member -> {});
        model.load();
        Person added = model.file().get().members().stream()
                .map(SupportFile.Member::person)
                .filter(person -> "Idris".equals(person.givenName))
                .findFirst()
                .orElseThrow();
        added.sex = "male";
        services.people().save(added);
        Household household = MoveViewModel.household(support.open(id), TODAY);
        assertThat(household).isEqualTo(new Household(1, 2, false, 13, java.util.Set.of()));
    }

    @Test
    void somebody_who_is_known_already_is_not_recorded_twice() {
        services.people().save(SmallRefuge.person("Zofia", "Nowak"));
        MemberViewModel joining = model.newMember();
        joining.given().set("zof");
        assertThat(joining.known()).as("until the family name is begun").isEmpty();
        joining.family().set("now");
        assertThat(joining.known()).hasSize(1);
        joining.take(joining.known().getFirst(), member -> {});
        assertThat(services.people().find("zofia", 5)).hasSize(1);
        assertThat(support.open(id).members()).hasSize(3);
    }

    private CaseViewModel model() {
        return new CaseViewModel(
                services,
                Refusals.here(),
                TestStores.NOON,
                new NoteViewModel(support, id, new Saving(Refusals.here()), TestStores.NOON),
                new CaseViewModel.Around(() -> {}, (caseId, referral) -> List.of()));
    }
}
