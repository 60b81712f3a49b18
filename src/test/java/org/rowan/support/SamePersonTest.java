package org.rowan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rowan.support.Refusals.refusedFor;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.Records;
import org.rowan.community.Attendance;
import org.rowan.community.GroupSession;
import org.rowan.exchange.store.RecordPages;
import org.rowan.kernel.Right;
import org.rowan.people.MergedLink;
import org.rowan.people.NameIndex;
import org.rowan.people.People;
import org.rowan.people.PeopleApart;
import org.rowan.people.Person;
import org.rowan.people.PersonMerge;
import org.rowan.people.RecoursePeriod;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;
import org.rowan.store.sight.SightRule;
import org.rowan.support.store.PersonLinks;

class SamePersonTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);

    @TempDir
    Path folder;

    private Store store;
    private SmallRefuge house;
    private ReferralDesk desk;
    private Support support;
    private People people;
    private SamePerson same;

    @BeforeEach
    void open() {
        store = TestStores.created(folder);
        house = new SmallRefuge(store);
        desk = new ReferralDesk(store, new Placing());
        support = new Support(store);
        people = new People(store);
        same = new SamePerson(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void every_kind_of_record_that_names_a_person_goes_with_her() {
        List<String> named = Stream.concat(Records.ALL.stream(), Stream.of(SightRule.class))
                .filter(kind -> Arrays.stream(kind.getFields()).anyMatch(SamePersonTest::namesAPerson))
                .map(Class::getSimpleName)
                .sorted()
                .toList();
        assertThat(PersonLinks.kinds()).extracting(Class::getSimpleName).containsExactlyInAnyOrderElementsOf(named);
    }

    private static boolean namesAPerson(Field field) {
        CaseOf of = field.getAnnotation(CaseOf.class);
        return of != null
                && of.value() == CasePart.PERSON
                && !List.of(PersonMerge.class, PeopleApart.class, Person.class).contains(field.getDeclaringClass());
    }

    @Test
    void all_that_is_known_of_both_stands_under_the_one_that_is_kept() {
        Person first = placed("Katarzyna", "Kowalska", house.alone.id);
        Person second = referred("Kasia", "Kowalska");
        second.language = "pl";
        people.save(second);
        same.join(first.id, second.id);
        assertThat(desk.of(first.id)).hasSize(2);
        assertThat(desk.of(second.id)).isEmpty();
        assertThat(people.open(first.id).givenName).isEqualTo("Katarzyna");
        assertThat(people.open(first.id).language)
                .as("an answer that she lacked")
                .isEqualTo("pl");
        people.readNames();
        assertThat(people.find("kowalska", 5)).extracting(NameIndex.Known::id).containsExactly(first.id);
        assertThat(people.joined(first.id)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void what_is_taken_apart_is_what_was_joined(long seed) {
        Random random = new Random(seed);
        List<Person> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(random.nextBoolean() && i < 3 ? placed("Aisha", "Khan", unit(i)) : referred("Ayesha", "Khan"));
        }
        GroupSession session = session();
        for (Person person : all) {
            something(person, session, random);
        }
        List<String> before = content();
        List<PersonMerge> joined = new ArrayList<>();
        List<Person> left = new ArrayList<>(all);
        while (left.size() > 1) {
            Person merged = left.remove(random.nextInt(left.size()));
            joined.add(same.join(left.get(random.nextInt(left.size())).id, merged.id));
        }
        assertThat(content()).isNotEqualTo(before);
        joined.reversed().forEach(merge -> same.takeApart(merge.id));
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void what_was_recorded_since_stays_with_the_one_that_was_kept() {
        Person kept = referred("Aisha", "Khan");
        Person merged = referred("Ayesha", "Khan");
        PersonMerge merge = same.join(kept.id, merged.id);
        Referral later = house.referral(TODAY.atTime(10, 0));
        desk.log(later, people.open(kept.id));
        same.takeApart(merge.id);
        same.takeApart(merge.id);
        assertThat(desk.of(kept.id)).hasSize(2);
        assertThat(desk.of(merged.id)).hasSize(1);
    }

    @Test
    void an_answer_that_was_taken_over_and_changed_since_stays() {
        Person kept = referred("Aisha", "Khan");
        Person merged = referred("Ayesha", "Khan");
        merged.religion = "muslim";
        merged.language = "ur";
        people.save(merged);
        PersonMerge merge = same.join(kept.id, merged.id);
        Person now = people.open(kept.id);
        now.language = "pa";
        people.save(now);
        same.takeApart(merge.id);
        assertThat(people.open(kept.id).language).isEqualTo("pa");
        assertThat(people.open(kept.id).religion).isNull();
    }

    @Test
    void that_she_would_not_tell_her_birth_date_is_there_again_once_her_record_is_taken_apart() {
        Person refused = referred("Aisha", "Khan");
        refused.dateOfBirth = null;
        refused.birthDateRefused = true;
        people.save(refused);
        Person told = referred("Ayesha", "Khan");
        told.dateOfBirth = LocalDate.of(1990, 5, 4);
        people.save(told);
        Person silent = referred("Aicha", "Khan");
        silent.dateOfBirth = null;
        people.save(silent);
        PersonMerge day = same.join(refused.id, told.id);
        assertThat(people.open(refused.id).birthDateRefused).isFalse();
        same.takeApart(day.id);
        assertThat(people.open(refused.id).dateOfBirth).isNull();
        assertThat(people.open(refused.id).birthDateRefused).isTrue();
        PersonMerge answer = same.join(silent.id, refused.id);
        assertThat(people.open(silent.id).birthDateRefused)
                .as("an answer that she lacked")
                .isTrue();
        same.takeApart(answer.id);
        assertThat(people.open(silent.id).birthDateRefused).isFalse();
        assertThat(people.open(refused.id).birthDateRefused).isTrue();
    }

    @Test
    void two_members_of_one_household_are_not_joined() {
        Referral referral = house.referral(TODAY.atTime(9, 0));
        referral.adults = 2;
        Person first = SmallRefuge.person("Aisha", "Khan");
        desk.log(referral, first);
        desk.decide(desk.open(referral.id).referral(), new Decision.Place(TODAY, house.family.id, TODAY, null));
        long second = support.open(support.openOn(TODAY).getFirst().id())
                .members()
                .getLast()
                .person()
                .id;
        refusedFor("person_id", () -> same.join(first.id, second));
    }

    @Test
    void a_record_that_was_joined_away_is_joined_no_further_and_one_that_went_on_is_taken_apart_last() {
        Person one = referred("Aisha", "Khan");
        Person two = referred("Ayesha", "Khan");
        Person three = referred("Aysha", "Khan");
        PersonMerge first = same.join(one.id, two.id);
        refusedFor("person_id", () -> same.join(three.id, two.id));
        PersonMerge second = same.join(three.id, one.id);
        refusedFor("person_id", () -> same.takeApart(first.id));
        same.takeApart(second.id);
        same.takeApart(first.id);
        assertThat(desk.of(two.id)).hasSize(1);
    }

    @Test
    void two_people_who_look_like_one_are_not_offered_again_once_somebody_has_said_so() {
        Person one = referred("Aisha", "Khan");
        Person two = referred("Ayesha", "Khan");
        people.readNames();
        assertThat(people.twins(one.id, 5))
                .extracting(alike -> alike.person().id())
                .containsExactly(two.id);
        people.apart(two.id, one.id);
        people.apart(one.id, two.id);
        assertThat(people.twins(one.id, 5)).isEmpty();
        assertThat(people.twins(two.id, 5)).isEmpty();
        people.perhapsOne(one.id, two.id);
        assertThat(people.twins(one.id, 5)).hasSize(1);
    }

    private long unit(int at) {
        return List.of(house.alone.id, house.family.id, house.stepFree.id).get(at);
    }

    private Person referred(String given, String family) {
        Referral referral = house.referral(TODAY.minusDays(3).atTime(9, 0));
        Person person = SmallRefuge.person(given, family);
        person.dateOfBirth = LocalDate.of(1990, 5, 2);
        desk.log(referral, person);
        return people.open(person.id);
    }

    private Person placed(String given, String family, long unit) {
        Person person = referred(given, family);
        desk.decide(
                desk.open(desk.of(person.id).getFirst().id()).referral(),
                new Decision.Place(TODAY.minusDays(3), unit, TODAY.minusDays(3), "Ann"));
        return people.open(person.id);
    }

    private GroupSession session() {
        GroupSession session = new GroupSession();
        session.serviceId = house.outreach.id;
        session.held = TODAY.atTime(10, 0);
        store.change(Right.KEEP_CASES, tx -> tx.insert(session));
        return session;
    }

    private void something(Person person, GroupSession session, Random random) {
        if (random.nextBoolean()) {
            RecoursePeriod recourse = new RecoursePeriod();
            recourse.personId = person.id;
            recourse.starts = TODAY.minusDays(random.nextInt(50));
            recourse.status = "no";
            people.addRecourse(recourse);
        }
        if (random.nextInt(4) > 0) {
            Attendance attendance = new Attendance();
            attendance.personId = person.id;
            attendance.sessionId = session.id;
            store.change(Right.KEEP_CASES, tx -> tx.insert(attendance));
        }
        if (random.nextBoolean()) {
            person.religion = random.nextBoolean() ? "muslim" : "none";
            people.save(person);
        }
        support.of(person.id).forEach(row -> {
            Need need = new Need();
            need.supportId = row.id();
            need.personId = person.id;
            need.need = "housing";
            need.identified = TODAY;
            support.addNeed(need);
        });
    }

    /** Every record but the joinings, each with all that it holds. */
    private List<String> content() {
        List<String> content = new ArrayList<>();
        store.read(Right.SEE_CASES, tx -> {
            for (Class<? extends StoredRecord> kind : Records.ALL) {
                if (!List.of(PersonMerge.class, MergedLink.class, PeopleApart.class)
                        .contains(kind)) {
                    RecordPages.each(tx, kind, row -> content.add(words(row)));
                }
            }
            return null;
        });
        content.sort(null);
        return content;
    }

    private static String words(StoredRecord row) {
        TreeMap<String, Object> fields = new TreeMap<>();
        for (Field field : row.getClass().getFields()) {
            if (!List.of("version", "changedAt", "changedBy").contains(field.getName())) {
                try {
                    fields.put(field.getName(), String.valueOf(field.get(row)));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return row.getClass().getSimpleName() + " " + fields;
    }
}
