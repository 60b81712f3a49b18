package org.rowan.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.people.NameIndex;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.people.PersonMerge;
import org.rowan.store.Store;
import org.rowan.support.Refusals;
import org.rowan.support.SamePerson;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;

class TwinsViewModelTest {
    @TempDir
    Path folder;

    private Store store;
    private People people;
    private SamePerson same;
    private Person one;
    private Person other;
    private TwinsViewModel model;

    @BeforeEach
    void open() {
        store = TestStores.created(folder);
        people = new People(store);
        same = new SamePerson(store);
        one = saved("Agnieszka", "female");
        other = saved("Aga", null);
        model = model(one.id);
        model.load();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_record_that_looks_like_hers_is_offered_with_what_they_answer_otherwise() {
        assertThat(model.twins()).extracting(twin -> twin.person().id()).containsExactly(other.id);
        model.compare(
                other.id,
                pair -> assertThat(Comparison.of(pair.one(), pair.other()))
                        .extracting(Comparison::field, Comparison::one, Comparison::other)
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple("Given name", "Agnieszka", "Aga"),
                                org.assertj.core.groups.Tuple.tuple("Sex", "Female", "")));
    }

    @Test
    void joined_records_are_found_as_one_and_taken_apart_as_two() {
        List<PersonMerge> merges = new ArrayList<>();
        model.join(one.id, other.id, merges::add);
        model.load();
        assertThat(model.twins()).isEmpty();
        assertThat(model.joined()).hasSize(1);
        assertThat(people.find("nowak", 5)).extracting(NameIndex.Known::id).containsExactly(one.id);
        TwinsViewModel away = model(other.id);
        away.load();
        assertThat(away.mergedInto().get()).isEqualTo(one.id);
        model.takeApart(merges.getFirst(), id -> assertThat(id).isEqualTo(other.id));
        assertThat(model.joined()).isEmpty();
        assertThat(people.find("nowak", 5)).hasSize(2);
    }

    @Test
    void two_people_are_remembered_as_two_until_that_is_taken_back() {
        model.apart(other.id, () -> {});
        assertThat(model.twins()).isEmpty();
        model.perhapsOne(other.id);
        assertThat(model.twins()).hasSize(1);
    }

    private Person saved(String given, String sex) {
        Person person = SmallRefuge.person(given, "Nowak");
        person.dateOfBirth = LocalDate.of(1988, 12, 1);
        person.sex = sex;
        return people.save(person);
    }

    private TwinsViewModel model(long id) {
        return new TwinsViewModel(
                people,
                new Joining() {
                    @Override
                    public PersonMerge join(long keptId, long mergedId) {
                        return same.join(keptId, mergedId);
                    }

                    @Override
                    public void takeApart(long mergeId) {
                        same.takeApart(mergeId);
                    }
                },
                Refusals.here(),
                id);
    }
}
