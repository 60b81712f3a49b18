package org.rowan.referral.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.bedboard.BedBoard;
import org.rowan.kernel.Problem;
import org.rowan.people.Person;
import org.rowan.referral.Danger;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralRow;

class CallViewModelTest {
    @TempDir
    Path folder;

    private DeskBench bench;
    private CallViewModel call;
    private final List<CallViewModel.Next> followed = new ArrayList<>();

    @BeforeEach
    void open() {
        bench = new DeskBench(folder);
        call = new CallViewModel(bench.behind, (over, referral, who, next) -> followed.add(next));
        call.shown();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void who_is_feared_is_held_against_who_lives_here_while_she_is_on_the_telephone() {
        Referral lives = bench.waiting("Amira", 0);
        bench.referrals.decide(lives, new Decision.Place(null, bench.house.alone.id, DeskBench.TODAY, "Ann"));
        CallViewModel model = new CallViewModel(bench.behind, (call, referral, who, next) -> {});
        model.draft().mustNotKnow.set("Khan");
        assertThat(model.near().found()).isEmpty();
        model.draft().mustNotKnow.set("Amira Khan (his sister)");
        assertThat(model.near().found()).extracting(Danger::kind).containsExactly(Danger.Kind.LIVES_HERE);
        model.drop();
        assertThat(model.near().found()).isEmpty();
    }

    @Test
    void only_the_service_and_who_is_calling_are_needed() {
        call.draft().source.set("self");
        call.decideLater();
        assertThat(bench.only().isPending()).isTrue();
        assertThat(bench.only().serviceId).isEqualTo(bench.house.refuge.id);
        assertThat(bench.only().personId).isNull();
        assertThat(followed).containsExactly(CallViewModel.Next.LATER);
        assertThat(bench.changes).isEqualTo(1);
    }

    @Test
    void a_turn_away_without_a_name_needs_nothing_but_the_service() {
        call.noSpace();
        Referral referral = bench.only();
        assertThat(referral.decision).isEqualTo(Referral.NOT_PLACED);
        assertThat(referral.reason).isEqualTo("no_space");
        assertThat(referral.source).isEqualTo("not_known");
        assertThat(referral.personId).isNull();
    }

    @Test
    void without_knowing_who_calls_nothing_is_stored_and_nothing_typed_is_lost() {
        call.draft().givenName.set("Amira");
        call.decideLater();
        assertThat(bench.referrals.all()).isEmpty();
        assertThat(call.problems()).extracting(Problem::field).containsExactly("source");
        assertThat(call.draft().givenName.get()).isEqualTo("Amira");
        assertThat(followed).isEmpty();
    }

    @Test
    void a_rule_of_the_records_names_its_field_and_leaves_the_draft() {
        call.draft().source.set("police");
        call.draft().born.set(LocalDate.of(1850, 1, 1));
        call.decideLater();
        assertThat(call.problems()).extracting(Problem::field).containsExactly("date_of_birth");
        assertThat(call.draft().born.get()).isEqualTo(LocalDate.of(1850, 1, 1));
        assertThat(bench.referrals.all()).isEmpty();
    }

    @Test
    void what_was_typed_is_there_when_the_page_comes_up_again() {
        call.draft().familyName.set("Khan");
        call.draft().needs.add("housing");
        call.shown();
        assertThat(call.draft().familyName.get()).isEqualTo("Khan");
        assertThat(call.draft().needs).containsExactly("housing");
    }

    @Test
    void after_it_is_stored_the_next_call_starts_empty_but_for_the_service() {
        call.draft().service.set(bench.house.outreach.id);
        call.draft().source.set("self");
        call.draft().givenName.set("Amira");
        call.decideLater();
        assertThat(call.draft().isEmpty()).isTrue();
        assertThat(call.draft().service.get()).isEqualTo(bench.house.outreach.id);
    }

    @Test
    void the_service_that_was_used_last_is_offered_first() {
        Referral referral = bench.house.referral(DeskBench.TODAY.atTime(8, 0));
        referral.serviceId = bench.house.outreach.id;
        bench.referrals.log(referral, null);
        CallViewModel next = new CallViewModel(bench.behind, (over, stored, who, then) -> {});
        next.shown();
        assertThat(next.draft().service.get()).isEqualTo(bench.house.outreach.id);
    }

    @Test
    void a_call_counts_from_the_first_thing_that_is_noted() {
        bench.clock.on(Duration.ofMinutes(40));
        call.draft().source.set("self");
        bench.clock.on(Duration.ofMinutes(3));
        call.tick();
        assertThat(call.time().get()).isEqualTo("started 12:40, 3 min");
        call.decideLater();
        assertThat(bench.only().received).isEqualTo(DeskBench.TODAY.atTime(12, 40));
    }

    @Test
    void a_call_of_this_morning_is_dated_to_this_morning() {
        call.draft().source.set("self");
        call.draft().received.set(DeskBench.TODAY.atTime(9, 5));
        call.decideLater();
        assertThat(bench.only().received).isEqualTo(DeskBench.TODAY.atTime(9, 5));
    }

    @Test
    void all_that_was_noted_is_stored() {
        CallDraft draft = call.draft();
        draft.source.set("police");
        draft.referrer.set(" PC Shah, 101 ");
        draft.givenName.set("Amira");
        draft.age.set(35);
        draft.sex.set("female");
        draft.callback.set(true);
        draft.safeWhen.set("until 17:00");
        draft.adults.set(2);
        draft.children.set(3);
        draft.oldestBoy.set(11);
        draft.homeAuthority.set("E08000026");
        draft.homeWard.set("E05001218");
        draft.risk.set("high");
        draft.recourse.set("no");
        draft.needs.setAll("housing", "debt");
        draft.access.setAll("step_free");
        draft.note.set("At a friend's.");
        call.place();
        Referral referral = bench.only();
        assertThat(referral.referrer).isEqualTo("PC Shah, 101");
        assertThat(referral.callback).isTrue();
        assertThat(referral.safeWhen).isEqualTo("until 17:00");
        assertThat(referral.adults).isEqualTo(2);
        assertThat(referral.children).isEqualTo(3);
        assertThat(referral.homeAuthority).isEqualTo("E08000026");
        assertThat(referral.homeWard).isEqualTo("E05001218");
        assertThat(referral.risk).isEqualTo("high");
        assertThat(referral.status).isEqualTo("no");
        assertThat(referral.needs).isEqualTo("housing;debt");
        assertThat(referral.note).isEqualTo("Told: age 35; oldest boy 11; Step-free.\nAt a friend's.");
        Person person = bench.people.open(referral.personId);
        assertThat(person.givenName).isEqualTo("Amira");
        assertThat(person.sex).isEqualTo("female");
        assertThat(person.dateOfBirth).isNull();
        assertThat(followed).containsExactly(CallViewModel.Next.PLACE);
    }

    @Test
    void somebody_who_was_here_before_is_offered_with_what_came_of_it() {
        Referral before = bench.waiting("Amira", 1);
        bench.referrals.decide(before, new Decision.NotPlace(null, "no_space", List.of(), null));
        call.draft().givenName.set("ami");
        call.draft().age.set(30);
        assertThat(call.recognise().known()).singleElement().satisfies(known -> {
            assertThat(known.nameAndAge()).isEqualTo("Amira Khan, 30");
            assertThat(known.alike()).containsExactly("same age");
            assertThat(known.past()).containsExactly("1 referral, Mar 2021: not placed, no space of any kind");
        });
    }

    @Test
    void the_same_birth_date_comes_before_one_with_day_and_month_swapped() {
        bench.waiting("Amira", 0);
        Person other = org.rowan.support.SmallRefuge.person("Amira", "Aziz");
        other.dateOfBirth = LocalDate.of(1990, 2, 5);
        bench.people.save(other);
        call.draft().givenName.set("Amira");
        call.draft().born.set(LocalDate.of(1990, 5, 2));
        assertThat(call.recognise().known()).extracting(Returning::name).containsExactly("Amira Khan", "Amira Aziz");
    }

    @Test
    void somebody_who_is_found_by_a_pet_name_or_another_spelling_is_offered_with_the_reason() {
        bench.people.save(katarzyna(null));
        call.draft().givenName.set("Kasia");
        call.draft().familyName.set("Kovalska");
        assertThat(call.recognise().known()).singleElement().satisfies(known -> {
            assertThat(known.name()).isEqualTo("Katarzyna Kowalska");
            assertThat(known.alike()).containsExactly("pet name", "spelt a little differently");
        });
    }

    @Test
    void of_whom_it_is_said_that_it_is_another_person_that_is_remembered_with_her_who_is_recorded() {
        Person known = katarzyna(LocalDate.of(1990, 5, 2));
        bench.people.save(known);
        call.draft().source.set("self");
        call.draft().givenName.set("Katarzyna");
        call.draft().familyName.set("Kowalska");
        call.recognise().notHer(call.recognise().known().getFirst());
        assertThat(call.recognise().known()).isEmpty();
        call.decideLater();
        long recorded = bench.referrals.all().getFirst().personId();
        assertThat(recorded).isNotEqualTo(known.id);
        assertThat(bench.people.twins(recorded, 5)).isEmpty();
        call.draft().givenName.set("Katarzyna");
        assertThat(call.recognise().known())
                .as("with the next call both are offered")
                .hasSize(2);
    }

    private static Person katarzyna(LocalDate born) {
        Person person = org.rowan.support.SmallRefuge.person("Katarzyna", "Kowalska");
        person.dateOfBirth = born;
        return person;
    }

    @Test
    void where_nobody_answers_the_referral_waits_with_the_time_to_ring_again() {
        call.noAnswer(RingAgain.IN_AN_HOUR);
        assertThat(call.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.getMessage())
                        .isEqualTo("Say whom to ring again: a name, or the caller's number."));
        call.draft().referrer.set("PC Shah, 101");
        bench.clock.on(Duration.ofMinutes(5));
        call.noAnswer(RingAgain.IN_AN_HOUR);
        assertThat(followed).containsExactly(CallViewModel.Next.RING_AGAIN);
        assertThat(bench.only().isPending()).isTrue();
        assertThat(bench.only().ringAgain).isEqualTo(DeskBench.TODAY.atTime(13, 15));
        ReferralRow row = bench.referrals.all().getFirst();
        assertThat(ReferralLine.of(row, call.setting().get()).state(DeskBench.TODAY))
                .isEqualTo("Waiting, ring again Mon 15 Mar, 13:15");
        bench.referrals.decide(bench.only(), new Decision.Withdraw(null));
        assertThat(bench.only().ringAgain)
                .as("decided, so nobody is to be rung")
                .isNull();
    }

    @Test
    void in_the_evening_it_is_rung_again_tomorrow_at_nine() {
        call.draft().givenName.set("Amira");
        call.noAnswer(RingAgain.TOMORROW_AT_NINE);
        assertThat(bench.only().ringAgain).isEqualTo(DeskBench.TODAY.plusDays(1).atTime(9, 0));
    }

    @Test
    void the_same_referrer_sending_the_same_person_twice_is_noticed() {
        Referral before = bench.waiting("Amira", 1);
        bench.referrals.decide(before, new Decision.NotPlace(null, "no_space", List.of(), null));
        call.recognise().link(call.recognise().known(before.personId));
        assertThat(call.recognise().again().get()).isEmpty();
        call.draft().source.set("police");
        assertThat(call.recognise().again().get())
                .isEqualTo("Sent by the same before: Police, Mon 15 Mar, 09:30, not placed, no space of any kind");
        call.draft().source.set("hospital");
        assertThat(call.recognise().again().get()).isEmpty();
        call.draft().source.set("not_known");
        assertThat(call.recognise().again().get()).isEmpty();
    }

    @Test
    void a_form_that_was_sent_comes_into_an_empty_draft_and_nothing_is_stored() {
        FormInViewModel form = new FormInViewModel(call, bench.clock);
        form.sent().set("First name: Amira\nDate of birth: 31/2/91\nChildren: 3");
        assertThat(form.takePasted()).isTrue();
        assertThat(bench.referrals.all()).isEmpty();
        assertThat(call.draft().givenName.get()).isEqualTo("Amira");
        assertThat(call.draft().children.get()).isEqualTo(3);
        assertThat(call.draft().note.get()).isEqualTo("Date of birth: 31/2/91");
        assertThat(call.problems()).extracting(Problem::field).containsExactly("date_of_birth");
        form.sent().set("First name: Zofia");
        assertThat(form.takePasted()).isFalse();
        assertThat(form.outcome().get()).startsWith("Another referral is begun on this page.");
        assertThat(call.draft().givenName.get()).isEqualTo("Amira");
    }

    @Test
    void a_child_is_not_offered_as_a_caller() {
        Person child = org.rowan.support.SmallRefuge.person("Amira", "Khan");
        child.dateOfBirth = DeskBench.TODAY.minusYears(16).plusDays(1);
        bench.people.save(child);
        call.draft().givenName.set("Amira");
        assertThat(call.recognise().known()).isEmpty();
    }

    @Test
    void a_call_that_is_linked_makes_no_second_person_of_her() {
        Referral before = bench.waiting("Amira", 1);
        call.draft().source.set("self");
        call.draft().givenName.set("amira");
        call.recognise().link(call.recognise().known().getFirst());
        assertThat(call.recognise().known()).isEmpty();
        call.decideLater();
        assertThat(bench.referrals.all()).extracting(ReferralRow::personId).containsOnly(before.personId);
        assertThat(bench.people.find("amira", 9)).hasSize(1);
    }

    @Test
    void if_it_is_not_her_after_all_what_was_typed_stands_there_again() {
        bench.waiting("Amira", 1);
        call.draft().givenName.set("ami");
        call.recognise().link(call.recognise().known().getFirst());
        assertThat(call.draft().familyName.get()).isEqualTo("Khan");
        call.recognise().unlink();
        assertThat(call.draft().givenName.get()).isEqualTo("ami");
        assertThat(call.draft().familyName.get()).isNull();
        assertThat(call.draft().born.get()).isNull();
    }

    @Test
    void whether_there_is_room_is_said_while_the_household_is_told() {
        assertThat(call.fits().get()).isEqualTo("Room 1 and 2 more fit tonight");
        call.draft().children.set(2);
        assertThat(call.fits().get()).isEqualTo("Room 2 fits tonight");
        call.draft().oldestBoy.set(13);
        assertThat(call.fits().get()).isEqualTo("Nothing that fits is free tonight");
        call.draft().service.set(bench.house.outreach.id);
        assertThat(call.fits().get()).isEmpty();
    }

    @Test
    void a_room_that_is_free_later_is_named_with_its_day() {
        BedBoard board = bench.board;
        board.close(bench.house.family.id, DeskBench.TODAY, DeskBench.TODAY.plusDays(3), "clean");
        call.draft().children.set(3);
        assertThat(call.fits().get()).isEqualTo("Nothing that fits is free tonight; Room 2 from Thu 18 Mar");
    }

    @Test
    void the_ward_is_asked_of_those_from_home_alone_and_only_wards_of_that_day() {
        Setting setting = call.setting().get();
        assertThat(setting.wards("E08000025", DeskBench.TODAY)).isEmpty();
        assertThat(setting.wards("E08000026", DeskBench.TODAY))
                .extracting(org.rowan.kernel.Code::code)
                .contains("E05001218")
                .doesNotContain("E05016398");
        assertThat(setting.wards("E08000026", LocalDate.of(2026, 6, 1)))
                .extracting(org.rowan.kernel.Code::code)
                .contains("E05016398")
                .doesNotContain("E05001218");
    }

    @Test
    void a_call_that_was_broken_off_goes_on_as_it_was_with_who_was_recognised() {
        Referral before = bench.waiting("Amira", 2);
        call.draft().source.set("police");
        call.draft().givenName.set("Ami");
        call.recognise().link(call.recognise().known(before.personId));
        call.draft().children.set(2);
        call.draft().callback.set(false);
        call.draft().needs.setAll("housing", "debt");
        call.draft().note.set("She is at her sister's.");
        Map<String, String> typed = call.typed();
        String started = call.time().get();
        CallViewModel again = new CallViewModel(bench.behind, (over, referral, who, next) -> followed.add(next));
        again.putBack(typed);
        again.shown();
        assertThat(again.typed()).isEqualTo(typed);
        assertThat(again.time().get()).isEqualTo(started);
        again.decideLater();
        Referral stored =
                bench.referrals.open(bench.referrals.all().getFirst().id()).referral();
        assertThat(stored.personId).isEqualTo(before.personId);
        assertThat(stored.children).isEqualTo(2);
        assertThat(stored.callback).isFalse();
        assertThat(stored.needs).isEqualTo("housing;debt");
        assertThat(again.typed()).as("stored, so nothing is begun").isEmpty();
    }
}
