package org.rowan.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Problem;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.store.Store;
import org.rowan.support.Refusals;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;

class PersonViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);

    @TempDir
    Path folder;

    private Store store;
    private People people;
    private long id;
    private PersonViewModel model;
    private Runnable whileRead = () -> {};

    @BeforeEach
    void open() {
        store = TestStores.created(folder);
        people = new People(store);
        Person person = SmallRefuge.person("Amira", "Khan");
        person.disabled = "yes";
        person.impairment = "hearing;vision";
        id = people.save(person).id;
        model = model();
        model.load();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void nothing_is_to_be_saved_until_something_differs_from_what_was_read() {
        assertThat(model.changed().get()).isFalse();
        model.answer("sex").set("female");
        assertThat(model.changed().get()).isTrue();
        model.answer("sex").set(null);
        assertThat(model.changed().get()).isFalse();
    }

    @Test
    void what_is_typed_while_she_is_read_again_stands() {
        whileRead = () -> model.answer("sex").set("female");
        model.load();
        assertThat(model.answer("sex").get()).isEqualTo("female");
        assertThat(model.changed().get()).isTrue();
    }

    @Test
    void the_home_council_is_offered_and_not_recorded_by_that() {
        assertThat(model.homeOffered().get()).isEqualTo("E08000026");
        assertThat(model.changed().get()).isFalse();
        model.answer("sex").set("female");
        model.save(() -> {});
        assertThat(people.open(id).homeAuthority).isNull();
    }

    @Test
    void that_she_does_not_want_to_say_when_she_was_born_stands_until_she_does() {
        model.born().set(null);
        model.birthDateRefused().set(true);
        assertThat(model.changed().get()).isTrue();
        model.save(() -> {});
        assertThat(people.open(id).birthDateRefused).isTrue();
        assertThat(model.subtitle().get()).startsWith("Does not want to say");
        model.born().set(LocalDate.of(1991, 4, 3));
        model.save(() -> {});
        assertThat(people.open(id).birthDateRefused).isFalse();
        assertThat(people.open(id).dateOfBirth).isEqualTo(LocalDate.of(1991, 4, 3));
    }

    @Test
    void an_answer_that_she_would_not_give_is_kept_as_such() {
        model.answer("religion").set("prefers_not_to_say");
        model.answer("orientation").set("not_asked");
        model.born().set(LocalDate.of(1991, 4, 3));
        model.impairments().remove("vision");
        model.save(() -> {});
        Person saved = people.open(id);
        assertThat(saved.religion).isEqualTo("prefers_not_to_say");
        assertThat(saved.impairment).isEqualTo("hearing");
        assertThat(saved.dateOfBirth).isEqualTo(LocalDate.of(1991, 4, 3));
        assertThat(PersonWords.missing(saved, false)).doesNotContain("religion").contains("orientation", "ethnicity");
    }

    @Test
    void a_refused_birth_date_keeps_all_that_was_typed() {
        model.answer("ethnicity").set("A1");
        model.born().set(TODAY.plusDays(1));
        model.save(() -> {
            throw new AssertionError("saved a birth in the future");
        });
        assertThat(model.saving().refused().get().field()).isEqualTo("date_of_birth");
        assertThat(model.changed().get()).isTrue();
        model.load();
        assertThat(model.answer("ethnicity").get())
                .as("reading again does not overwrite it")
                .isEqualTo("A1");
    }

    @Test
    void of_two_people_who_fill_in_one_person_the_second_is_told() {
        PersonViewModel hers = model();
        hers.load();
        model.answer("sex").set("female");
        model.save(() -> {});
        hers.answer("given_name").set("Amirah");
        hers.save(() -> {});
        assertThat(hers.saving().refused().get().kind()).isEqualTo(Problem.Kind.CONFLICT);
        assertThat(people.open(id).givenName).isEqualTo("Amira");
    }

    @Test
    void answers_about_public_funds_stand_newest_first() {
        RecourseViewModel later = model.newRecourse();
        later.status().set("concession");
        later.save(model::recorded);
        RecourseViewModel earlier = model.newRecourse();
        earlier.status().set("no");
        earlier.from().set(TODAY.minusYears(1));
        earlier.save(model::recorded);
        assertThat(model.recourse()).extracting(answer -> answer.status).containsExactly("concession", "no");
        assertThat(people.recourse(id)).extracting(answer -> answer.status).containsExactly("concession", "no");
    }

    @Test
    void an_answer_about_public_funds_needs_an_answer_and_a_day_that_has_come() {
        RecourseViewModel answer = model.newRecourse();
        answer.save(saved -> {});
        assertThat(answer.saving().refused().get().field()).isEqualTo("status");
        answer.status().set("no");
        answer.from().set(TODAY.plusDays(1));
        answer.save(saved -> {});
        assertThat(answer.saving().refused().get().field()).isEqualTo("from");
        assertThat(people.recourse(id)).isEmpty();
    }

    @Test
    void what_is_known_from_before_stands_newest_first() {
        assertThat(model.past()).extracting(PersonPast::words).containsExactly("Support", "Referral");
        assertThat(model.subtitle().get())
                .isEqualTo("Birth date not recorded. Known from 1 referral and 1 support period.");
    }

    @Test
    void a_baby_is_told_in_months() {
        Person baby = new Person();
        baby.dateOfBirth = TODAY.minusMonths(7);
        assertThat(PersonWords.age(baby, TODAY)).isEqualTo("7 months");
        baby.dateOfBirth = TODAY.minusYears(2);
        assertThat(PersonWords.age(baby, TODAY)).isEqualTo("2");
    }

    private PersonViewModel model() {
        return new PersonViewModel(
                people,
                new PersonScreen.Known(
                        person -> {
                            whileRead.run();
                            return List.of(
                                    new PersonPast(TODAY.minusDays(9), TODAY.minusDays(9), false, "Referral", () -> {}),
                                    new PersonPast(TODAY.minusDays(8), null, true, "Support", () -> {}));
                        },
                        person -> "E08000026",
                        null,
                        other -> {},
                        person -> List.of()),
                Refusals.here(),
                TestStores.NOON,
                id);
    }

    @Test
    void details_that_were_typed_and_not_saved_go_over_what_is_recorded_by_then() {
        assertThat(model.draft()).isEmpty();
        model.answer("religion").set("none");
        model.impairments().clear();
        Map<String, String> typed = model.draft();
        Person meanwhile = people.open(id);
        meanwhile.familyName = "Begum";
        people.save(meanwhile);
        PersonViewModel again = model();
        again.putBack(typed);
        assertThat(again.draft()).isEqualTo(typed);
        again.load();
        assertThat(again.changed().get()).isTrue();
        assertThat(again.draft()).isEqualTo(typed);
        again.save(() -> {});
        Person saved = people.open(id);
        assertThat(saved.familyName).isEqualTo("Begum");
        assertThat(saved.religion).isEqualTo("none");
        assertThat(saved.impairment).isNull();
        assertThat(again.draft()).isEmpty();
    }
}
