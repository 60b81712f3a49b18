package org.rowan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.audit.Audit;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.notes.Note;
import org.rowan.people.Person;
import org.rowan.referral.Referral;
import org.rowan.returns.release.LedgerCover;
import org.rowan.store.sight.SightRule;
import org.rowan.support.SmallRefuge;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;
import org.rowan.vault.StoreKey;
import org.rowan.vault.Vault;

/** What is sealed field by field inside the database. */
class SealedFieldsTest {
    private static final String MARKER = "Zzmarker7391";

    @TempDir
    Path folder;

    @Test
    void a_value_arrives_as_it_was_saved_with_its_record_and_alone() {
        try (Store store = create()) {
            Person saved = store.write(tx -> tx.insert(person("Zofia", "Łuczak 🌱", LocalDate.of(1987, 6, 5))));
            Person whole = store.read(tx -> tx.get(Person.class, saved.id));
            assertThat(whole.givenName).isEqualTo("Zofia");
            assertThat(whole.familyName).isEqualTo("Łuczak 🌱");
            assertThat(whole.dateOfBirth).isEqualTo(LocalDate.of(1987, 6, 5));
            Object[] alone = store.read(tx -> tx.session()
                    .createSelectionQuery("select givenName, dateOfBirth from Person", Object[].class)
                    .getSingleResult());
            assertThat(alone).containsExactly("Zofia", LocalDate.of(1987, 6, 5));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 1000, 1 << 20})
    void text_of_any_length_is_kept(int length) {
        String text = "ż".repeat(length / 2) + "x".repeat(length % 2);
        try (Store store = create()) {
            long id = store.write(tx -> tx.insert(person(text, null, null))).id;
            Person found = store.read(tx -> tx.get(Person.class, id));
            assertThat(found.givenName).isEqualTo(text);
            assertThat(found.familyName).isNull();
        }
    }

    @Test
    void whoever_has_the_keys_of_the_file_alone_reads_no_name_note_or_detail_of_the_audit() throws Exception {
        try (Store store = create()) {
            SmallRefuge refuge = new SmallRefuge(store);
            write(store, refuge, MARKER);
            Person person = store.read(tx -> tx.session()
                    .createSelectionQuery("from Person", Person.class)
                    .getSingleResult());
            person.familyName = MARKER + "changed";
            store.change(tx -> tx.update(person));
            assertThat(new Audit(store).of(Person.class, person.id, 1).getFirst().detail)
                    .contains(MARKER);
        }
        try (FileKeyAlone file = FileKeyAlone.of(folder)) {
            assertThat(file.values())
                    .extracting(FileKeyAlone.Value::column)
                    .contains("person.family_name", "note.text");
            assertThat(file.values()).noneMatch(value -> value.letters().contains(MARKER));
            assertThat(file.values()).noneMatch(value -> value.letters().contains("1987-06-05"));
            assertThat(file.values()).anyMatch(value -> value.letters().contains("E08000026"));
            assertThat(file.hasRaw(bytes("E08000026"))).isTrue();
            assertThat(file.hasRaw(bytes(MARKER))).isFalse();
            assertThat(file.hasRaw(bytes("1987-06-05"))).isFalse();
        }
    }

    @Test
    void who_is_shut_out_of_which_case_is_not_readable_with_the_keys_of_the_file_and_stays_so_when_it_is_erased()
            throws Exception {
        String bo = MARKER + "bo";
        try (Store store = create()) {
            Person person = store.write(tx -> tx.insert(SmallRefuge.person("Aisha", "Khan")));
            store.change(tx -> {
                SightRule rule = new SightRule();
                rule.personId = person.id;
                rule.kind = SightRule.SHUT_OUT;
                rule.userName = bo;
                rule.checkedUsers = bo + "\nann";
                rule.reason = "His sister.";
                tx.insert(rule);
                LedgerCover cover = new LedgerCover();
                cover.endHash = "0";
                cover.secret = MARKER;
                tx.insert(cover);
            });
            store.erase(Right.ERASE_CASES, List.of(person.id));
            store.read(tx -> {
                SightRule rule = tx.session()
                        .createSelectionQuery("from SightRule", SightRule.class)
                        .getSingleResult();
                assertThat(rule.reason).isNull();
                assertThat(rule.userName).isEqualTo(bo);
                assertThat(rule.checkedUsers).isEqualTo(bo + "\nann");
                return tx.session()
                        .createSelectionQuery("from LedgerCover", LedgerCover.class)
                        .getSingleResult();
            });
        }
        try (FileKeyAlone file = FileKeyAlone.of(folder)) {
            assertThat(file.values())
                    .extracting(FileKeyAlone.Value::column)
                    .contains("sight_rule.user_name", "sight_rule.checked_users", "ledger_cover.secret");
            assertThat(file.hasRaw(bytes(MARKER))).isFalse();
        }
    }

    @Test
    void an_older_store_that_had_it_in_the_clear_is_sealed_when_it_is_brought_up_to_date() throws Exception {
        String bo = MARKER + "bo";
        try (Store store = create()) {
            Person person = store.write(tx -> tx.insert(SmallRefuge.person("Aisha", "Khan")));
            store.change(tx -> {
                SightRule rule = new SightRule();
                rule.personId = person.id;
                rule.kind = SightRule.SHUT_OUT;
                rule.userName = "somebody";
                rule.reason = "His sister.";
                tx.insert(rule);
            });
            store.change(tx -> tx.session()
                    .createNativeMutationQuery("update sight_rule set user_name = :clear")
                    .setParameter("clear", bytes(bo))
                    .executeUpdate());
            try (FileKeyAlone file = FileKeyAlone.of(folder)) {
                assertThat(file.hasRaw(bytes(bo))).isTrue();
            }
            try (StoreKey key = new Vault(TestStores.CHEAP, TestStores.NOON)
                    .open(folder, TestStores.USER, TestStores.passphrase())
                    .key()) {
                store.change(tx -> tx.session().doWork(connection -> migrate("95", key, connection)));
            }
        }
        try (Store store = TestStores.stores().open(folder, TestStores.USER, TestStores.passphrase())) {
            SightRule rule = store.read(tx -> tx.session()
                    .createSelectionQuery("from SightRule", SightRule.class)
                    .getSingleResult());
            assertThat(rule.userName).isEqualTo(bo);
        }
        try (FileKeyAlone file = FileKeyAlone.of(folder)) {
            assertThat(file.values()).noneMatch(value -> value.letters().contains(MARKER));
        }
    }

    /** Later steps have been made already, and are made only once. */
    private static void migrate(String version, StoreKey key, Connection connection) throws SQLException {
        JavaMigration step = Stream.of(OlderRecords.all(key))
                .filter(one -> one.getVersion().toString().equals(version))
                .findFirst()
                .orElseThrow();
        try {
            step.migrate(new Context() {
                @Override
                public Configuration getConfiguration() {
                    throw new UnsupportedOperationException("a step of ours looks at the connection alone");
                }

                @Override
                public Connection getConnection() {
                    return connection;
                }
            });
        } catch (SQLException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "another row ~ update person set given_name = (select given_name from person where reference = 'two') where reference = 'one'",
                "another column ~ update person set given_name = family_name where reference = 'one'",
                "another table ~ update person set given_name = (select note from referral) where reference = 'one'",
                "other bytes ~ update person set given_name = substring(given_name from 1 for 49) || X'0000000000000000' || substring(given_name from 58) where reference = 'one'",
                "a cut ~ update person set given_name = substring(given_name from 1 for 40) where reference = 'one'",
                "the key of another case ~ update case_key set wrapped = (select wrapped from case_key where case_id = (select id from person where reference = 'two')), name = random_uuid() where case_id = (select id from person where reference = 'one')",
                "no key ~ delete from case_key where case_id = (select id from person where reference = 'one')",
            })
    void a_value_that_was_moved_or_changed_is_reported_as_damage_and_never_shown(String how, String change)
            throws Exception {
        long one;
        try (Store store = create()) {
            SmallRefuge refuge = new SmallRefuge(store);
            one = store.write(tx -> tx.insert(named("one", "Zofia"))).id;
            store.change(tx -> tx.insert(named("two", "Amira")));
            Referral referral = refuge.referral(LocalDateTime.of(2021, 3, 1, 9, 0));
            referral.note = "a note";
            store.change(tx -> tx.insert(referral));
            store.change(tx -> tx.session().createNativeMutationQuery(change).executeUpdate());
        }
        try (Store store = open()) {
            assertDamaged(() -> store.read(tx -> tx.get(Person.class, one)), " of person " + one);
            assertDamaged(
                    () -> store.read(tx -> tx.session()
                            .createSelectionQuery("select givenName from Person", String.class)
                            .list()),
                    " of person " + one);
            Person untouched = store.read(tx -> tx.session()
                    .createSelectionQuery("from Person where reference = 'two'", Person.class)
                    .getSingleResult());
            assertThat(untouched.givenName).isEqualTo("Amira");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select id from Person where givenName = 'Zofia'",
                "select id from Person where givenName like 'Z%'",
                "select id from Person order by familyName, id",
                "select upper(givenName) from Person",
                "select concat(givenName, familyName) from Person",
                "select max(givenName) from Person",
                "select count(givenName) from Person",
                "select id from Person p where exists (select 1 from Person q where q.givenName = p.givenName)",
                "select count(*) from Person group by givenName",
                "select coalesce(givenName, 'x') from Person",
            })
    void a_query_that_works_on_a_sealed_column_is_refused(String query) {
        try (Store store = create()) {
            store.change(tx -> tx.insert(named("one", "Zofia")));
            assertThatThrownBy(() -> store.read(tx -> tx.session()
                            .createSelectionQuery(query, Object.class)
                            .list()))
                    .isInstanceOf(Problem.class)
                    .hasMessageNotContaining("Zofia");
        }
    }

    @Test
    void nothing_is_written_past_the_seal() {
        try (Store store = create()) {
            store.change(tx -> tx.insert(named("one", "Zofia")));
            assertThatThrownBy(() -> store.change(tx -> tx.session()
                            .createMutationQuery("update Person set givenName = :name")
                            .setParameter("name", "Amira")
                            .executeUpdate()))
                    .isInstanceOf(Problem.class);
            assertThatThrownBy(() -> store.change(tx -> tx.session()
                            .createMutationQuery("update Person set givenName = familyName")
                            .executeUpdate()))
                    .isInstanceOf(Problem.class);
        }
    }

    @Test
    void whether_there_is_a_value_can_be_asked() {
        try (Store store = create()) {
            store.change(tx -> tx.insert(person("Zofia", null, null)));
            assertThat(count(store, "givenName is null")).isZero();
            assertThat(count(store, "familyName is null and dateOfBirth is null and givenName is not null"))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_change_that_failed_leaves_no_key_that_later_values_would_be_lost_under() {
        try (Store store = create()) {
            Person nameless = store.write(tx -> tx.insert(new Person()));
            nameless.givenName = "Zofia";
            assertThatThrownBy(() -> store.change(tx -> {
                        tx.update(nameless);
                        throw Problem.with("name", "no");
                    }))
                    .isInstanceOf(Problem.class);
            Person again = store.read(tx -> tx.get(Person.class, nameless.id));
            again.givenName = "Amira";
            store.change(tx -> tx.update(again));
        }
        try (Store store = open()) {
            String found = store.read(tx -> tx.session()
                    .createSelectionQuery("select givenName from Person", String.class)
                    .getSingleResult());
            assertThat(found).isEqualTo("Amira");
        }
    }

    @Test
    void a_record_that_moves_to_another_case_goes_under_that_ones_key() {
        try (Store store = create()) {
            SmallRefuge refuge = new SmallRefuge(store);
            Note note = write(store, refuge, "Zofia");
            SupportPeriod other = store.write(tx -> tx.insert(support(refuge)));
            note.supportId = other.id;
            store.change(tx -> tx.update(note));
            long before = store.read(tx -> tx.session()
                    .createSelectionQuery("select min(id) from SupportPeriod", Long.class)
                    .getSingleResult());
            store.erase(Right.ERASE_CASES, List.of(before));
            assertThat(store.read(tx -> tx.get(Note.class, note.id)).text).isEqualTo("Zofia text");
        }
    }

    /** Records that come, change, are looked at and go, in many transactions, some of which fail. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_is_done_records_read_back_as_they_were_last_saved(long seed) throws SQLException {
        Random random = new Random(seed);
        Map<Long, List<Object>> expected = new HashMap<>();
        try (Store store = create()) {
            for (int step = 0; step < 60; step++) {
                step(store, random, expected);
            }
            assertThat(found(store)).as("seed %d", seed).isEqualTo(expected);
            store.keys().rotate(TestStores.passphrase(), Progress.SILENT);
            step(store, random, expected);
            assertThat(found(store)).as("seed %d, key turned", seed).isEqualTo(expected);
        }
        try (Store store = open()) {
            assertThat(found(store)).as("seed %d, opened again", seed).isEqualTo(expected);
        }
    }

    private static void step(Store store, Random random, Map<Long, List<Object>> expected) {
        Map<Long, List<Object>> meanwhile = new HashMap<>(expected);
        boolean fails = random.nextInt(5) == 0;
        try {
            store.change(tx -> {
                for (int i = random.nextInt(6); i >= 0; i--) {
                    act(tx, random, meanwhile);
                }
                if (fails) {
                    throw Problem.with("name", "no");
                }
            });
            expected.clear();
            expected.putAll(meanwhile);
        } catch (Problem e) {
            assertThat(fails).as(e.getMessage()).isTrue();
        }
    }

    private static void act(Tx tx, Random random, Map<Long, List<Object>> people) {
        if (people.isEmpty() || random.nextInt(3) == 0) {
            List<Person> several = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                several.add(any(new Person(), random));
            }
            tx.insertAll(several);
            several.forEach(person -> people.put(person.id, values(person)));
            return;
        }
        List<Long> ids = people.keySet().stream().sorted().toList();
        Person person = tx.get(Person.class, ids.get(random.nextInt(ids.size())));
        assertThat(values(person)).isEqualTo(people.get(person.id));
        if (random.nextInt(5) == 0) {
            tx.delete(person);
            people.remove(person.id);
        } else {
            tx.update(any(person, random));
            people.put(person.id, values(person));
        }
    }

    private static Person any(Person person, Random random) {
        person.givenName = random.nextInt(3) == 0 ? null : "Zofia".repeat(random.nextInt(20));
        person.familyName = random.nextInt(3) == 0 ? null : Integer.toString(random.nextInt());
        person.dateOfBirth = random.nextInt(3) == 0 ? null : LocalDate.ofEpochDay(random.nextInt(20_000));
        return person;
    }

    private static List<Object> values(Person person) {
        List<Object> values = new ArrayList<>();
        values.add(person.givenName);
        values.add(person.familyName);
        values.add(person.dateOfBirth);
        return values;
    }

    private static Map<Long, List<Object>> found(Store store) {
        Map<Long, List<Object>> found = new HashMap<>();
        store.read(tx -> tx.session()
                        .createSelectionQuery("from Person", Person.class)
                        .list())
                .forEach(person -> found.put(person.id, values(person)));
        return found;
    }

    /** A person, her referral, her support and a note, each with the word in every sealed field. */
    static Note write(Store store, SmallRefuge refuge, String word) {
        return store.write(tx -> {
            Person person = tx.insert(person(word + " given", word + " family", LocalDate.of(1987, 6, 5)));
            Referral referral = refuge.referral(LocalDateTime.of(2021, 3, 1, 9, 0));
            referral.personId = person.id;
            referral.referrer = word + " referrer";
            referral.safeWhen = word + " safe";
            referral.note = word + " note";
            referral.offeredInstead = word + " offered";
            tx.insert(referral);
            SupportPeriod support = support(refuge);
            support.referralId = referral.id;
            support.keyWorker = word + " worker";
            tx.insert(support);
            Note note = new Note();
            note.supportId = support.id;
            note.noted = LocalDateTime.of(2021, 3, 2, 9, 0);
            note.author = word + " author";
            note.kind = "phone";
            note.text = word + " text";
            return tx.insert(note);
        });
    }

    private static SupportPeriod support(SmallRefuge refuge) {
        SupportPeriod support = new SupportPeriod();
        support.serviceId = refuge.refuge.id;
        support.started = LocalDate.of(2021, 3, 1);
        return support;
    }

    private static long count(Store store, String condition) {
        return store.read(tx -> tx.session()
                .createSelectionQuery("select count(*) from Person where " + condition, Long.class)
                .getSingleResult());
    }

    private static void assertDamaged(ThrowingCallable call, String what) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.STORE))
                .hasMessageMatching("The store is damaged: (given|family)_name" + what + " .*");
    }

    private static Person named(String reference, String given) {
        Person person = person(given, "Khan", null);
        person.reference = reference;
        return person;
    }

    private static Person person(String given, String family, LocalDate born) {
        Person person = SmallRefuge.person(given, family);
        person.dateOfBirth = born;
        return person;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Store create() {
        return TestStores.stores().create(folder, TestStores.USER, TestStores.passphrase());
    }

    private Store open() {
        return TestStores.stores().open(folder, TestStores.USER, TestStores.passphrase());
    }
}
