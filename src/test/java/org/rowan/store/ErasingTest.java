package org.rowan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.audit.Audit;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.kernel.Role;
import org.rowan.notes.Note;
import org.rowan.people.Person;
import org.rowan.referral.Referral;
import org.rowan.support.SmallRefuge;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;
import org.rowan.vault.ErasedCases;
import org.rowan.vault.Passphrase;
import org.rowan.vault.WayIn;

/** Cases that are erased, and what older copies of the database show of them afterwards. */
class ErasingTest {
    private static final String ERASED = "Zzerased7391";
    private static final String KEPT = "Zzkept2804";
    private static final List<String> FILES = List.of("keys.json", "rowan.head", "rowan.mv.db");

    @TempDir
    Path folder;

    private final Stores stores = TestStores.stores();
    private SmallRefuge refuge;
    private Set<Long> cases;
    private Note erased;
    private Note kept;
    private UUID id;

    @Test
    void what_was_sealed_of_an_erased_case_is_gone_and_all_else_is_there() {
        try (Store store = filled()) {
            store.erase(Right.ERASE_CASES, cases);
            assertErased(store);
            Note note = store.read(tx -> tx.get(Note.class, erased.id));
            assertThat(note.kind).isEqualTo("phone");
            assertThat(note.noted).isEqualTo(erased.noted);
            Note other = store.read(tx -> tx.get(Note.class, kept.id));
            assertThat(other.text).isEqualTo(KEPT + " text");
            assertThat(names(store)).contains(KEPT + " family");
        }
        try (Store store = open()) {
            assertErased(store);
        }
    }

    @Test
    void the_audit_tells_of_the_erasure_loses_what_it_told_of_the_case_and_stays_whole() {
        try (Store store = filled()) {
            Person person = person(store);
            person.familyName = ERASED + " changed";
            store.change(tx -> tx.update(person));
            assertThat(new Audit(store).of(Person.class, person.id, 1).getFirst().detail)
                    .contains(ERASED);
            store.erase(Right.ERASE_CASES, cases);
            Audit audit = new Audit(store);
            assertThat(audit.of(Person.class, person.id, 9))
                    .extracting(entry -> entry.action)
                    .containsExactly("erased", "changed", "added");
            assertThat(audit.of(Person.class, person.id, 9)).allMatch(entry -> entry.detail == null);
            assertThat(audit.firstBroken()).isEmpty();
        }
        try (Store store = open()) {
            assertThat(new Audit(store).firstBroken()).isEmpty();
        }
    }

    @Test
    void neither_the_key_nor_what_it_sealed_is_left_anywhere_in_the_file() throws Exception {
        List<byte[]> secrets;
        filled().close();
        Path looked = folder.resolve("looked");
        copy(place(), looked);
        try (FileKeyAlone file = FileKeyAlone.of(looked)) {
            secrets = file.values().stream()
                    .filter(value -> value.column().equals("case_key.wrapped")
                            || value.column().equals("note.text"))
                    .map(FileKeyAlone.Value::bytes)
                    .toList();
            for (byte[] secret : secrets) {
                assertThat(file.hasRawPart(secret)).isTrue();
            }
        }
        try (Store store = open()) {
            store.erase(Right.ERASE_CASES, cases);
        }
        copy(place(), looked);
        try (FileKeyAlone file = FileKeyAlone.of(looked)) {
            List<String> left = file.values().stream()
                    .filter(value -> value.column().equals("case_key.wrapped")
                            || value.column().equals("note.text"))
                    .map(FileKeyAlone.Value::letters)
                    .toList();
            int gone = 0;
            for (byte[] secret : secrets) {
                boolean isLeft = left.contains(new String(secret, StandardCharsets.ISO_8859_1));
                assertThat(file.hasRawPart(secret)).isEqualTo(isLeft);
                gone += isLeft ? 0 : 1;
            }
            assertThat(gone).isEqualTo(cases.size() + 1);
        }
    }

    @Test
    void an_older_copy_of_the_database_shows_nothing_of_a_case_that_was_erased_since() throws IOException {
        Path older = folder.resolve("older");
        filled().close();
        copy(place(), older);
        try (Store store = open()) {
            store.erase(Right.ERASE_CASES, cases);
        }
        try (Store store = stores.open(older, TestStores.USER, TestStores.passphrase())) {
            assertThat(names(store)).contains(ERASED + " family");
        }
        copy(older, place());
        try (Store store = open()) {
            assertErased(store);
            assertThat(names(store)).contains(KEPT + " family");
            assertThat(new Audit(store).newest(9))
                    .extracting(entry -> entry.action)
                    .contains("erased");
            assertThat(new Audit(store).firstBroken()).isEmpty();
        }
        Files.delete(list());
        open().close();
        assertThat(list()).as("made anew from the database").exists();
    }

    @Test
    void a_copy_from_before_a_turn_of_the_store_key_shows_nothing_either() throws IOException {
        Path older = folder.resolve("older");
        filled().close();
        copy(place(), older);
        try (Store store = open()) {
            store.keys().rotate(TestStores.passphrase(), Progress.SILENT);
            store.erase(Right.ERASE_CASES, cases);
        }
        copy(older, place());
        try (Store store = open()) {
            assertErased(store);
        }
    }

    @Test
    void a_backup_restored_over_the_store_shows_nothing_of_a_case_that_was_erased_since() {
        Backup backup;
        try (Store store = filled()) {
            backup = store.backUp(Right.MAKE_BACKUPS, folder.resolve("backups"), Progress.SILENT);
            store.erase(Right.ERASE_CASES, cases);
        }
        restore(backup, place());
        try (Store store = open()) {
            assertErased(store);
        }
    }

    @Test
    void what_a_restored_store_has_replaced_shows_nothing_of_a_case_that_was_erased_since() {
        Backup backup;
        try (Store store = filled()) {
            backup = store.backUp(Right.MAKE_BACKUPS, folder.resolve("backups"), Progress.SILENT);
        }
        Path replaced = restore(backup, place()).replaced().orElseThrow();
        try (Store store = open()) {
            store.erase(Right.ERASE_CASES, cases);
        }
        try (Store store = stores.open(replaced, TestStores.USER, TestStores.passphrase())) {
            assertErased(store);
            assertThat(names(store)).contains(KEPT + " family");
        }
    }

    @Test
    void a_backup_restored_on_another_computer_shows_nothing_of_a_case_erased_before_the_newest_backup()
            throws IOException {
        Path backups = folder.resolve("backups");
        Backup backup;
        try (Store store = filled()) {
            backup = store.backUp(Right.MAKE_BACKUPS, backups, Progress.SILENT);
            store.erase(Right.ERASE_CASES, cases);
            store.backUp(Right.MAKE_BACKUPS, backups, Progress.SILENT);
        }
        Path elsewhere = folder.resolve("elsewhere");
        restore(backup, elsewhere);
        try (Store store = stores.open(elsewhere, TestStores.USER, TestStores.passphrase())) {
            assertErased(store);
            assertThat(names(store)).contains(KEPT + " family");
        }
        assertThat(elsewhere.resolve(ErasedCases.BROUGHT)).doesNotExist();
        stores.open(elsewhere, TestStores.USER, TestStores.passphrase()).close();
    }

    @Test
    void a_backup_from_before_an_update_shows_nothing_of_a_case_that_was_erased_since() throws IOException {
        Path kept = place().resolve(BeforeUpdate.FOLDER);
        Backup backup;
        try (Store store = filled()) {
            backup = store.backUp(Right.MAKE_BACKUPS, kept, Progress.SILENT);
            store.erase(Right.ERASE_CASES, cases);
        }
        restore(backup, folder.resolve("elsewhere"));
        try (Store store = stores.open(folder.resolve("elsewhere"), TestStores.USER, TestStores.passphrase())) {
            assertErased(store);
        }
        Files.delete(kept.resolve(list().getFileName()));
        open().close();
        assertThat(kept.resolve(list().getFileName())).as("at the next opening").exists();
    }

    @Test
    void a_damaged_list_beside_the_backups_is_told_before_anything_is_restored() throws IOException {
        Path backups = folder.resolve("backups");
        Backup backup;
        try (Store store = filled()) {
            store.erase(Right.ERASE_CASES, cases);
            backup = store.backUp(Right.MAKE_BACKUPS, backups, Progress.SILENT);
        }
        Path list = backups.resolve(list().getFileName());
        Files.write(list, new byte[200]);
        assertThatThrownBy(() -> restore(backup, folder.resolve("elsewhere")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("list of erased cases");
        assertThat(folder.resolve("elsewhere")).doesNotExist();
    }

    /** Ids that were given after a backup are given again after it was restored: a list by ids would take the wrong cases. */
    @Test
    void a_new_case_that_happens_to_have_the_id_of_an_erased_one_is_kept() throws IOException {
        Path older = folder.resolve("older");
        filled().close();
        copy(place(), older);
        long id;
        try (Store store = open()) {
            id = store.write(tx -> tx.insert(SmallRefuge.person(ERASED, "later"))).id;
            store.erase(Right.ERASE_CASES, Set.of(id));
        }
        copy(older, place());
        try (Store store = open()) {
            Person other = store.write(tx -> tx.insert(SmallRefuge.person(KEPT, "new")));
            assertThat(other.id).isEqualTo(id);
        }
        try (Store store = open()) {
            assertThat(store.read(tx -> tx.get(Person.class, id)).givenName).isEqualTo(KEPT);
        }
    }

    @Test
    void no_words_can_be_recorded_on_an_erased_case_any_more_and_what_only_counts_goes_on() {
        try (Store store = filled()) {
            Note before = store.read(tx -> tx.get(Note.class, erased.id));
            store.erase(Right.ERASE_CASES, cases);
            before.text = "again";
            assertConflict(() -> store.change(tx -> tx.update(before)));
            Note fresh = note(erased.supportId, ERASED);
            assertConflict(() -> store.change(tx -> tx.insert(fresh)));
            assertConflict(() -> store.change(tx -> tx.insertAll(List.of(note(erased.supportId, ERASED)))));
            Note seen = store.read(tx -> tx.get(Note.class, erased.id));
            seen.kind = "email";
            store.change(tx -> tx.update(seen));
            assertThat(new Audit(store).of(Note.class, erased.id, 1).getFirst().detail)
                    .isNull();
        }
    }

    @Test
    void what_is_no_case_is_not_erased_and_nothing_is_half_erased() {
        try (Store store = filled()) {
            assertConflict(
                    () -> store.erase(Right.ERASE_CASES, Set.of(cases.iterator().next(), refuge.alone.id)));
            assertThat(store.read(tx -> tx.get(Note.class, erased.id)).text).isEqualTo(ERASED + " text");
            assertThat(list()).doesNotExist();
        }
    }

    @Test
    void a_crash_between_the_erasure_and_its_list_is_made_up_for_at_the_next_opening() throws IOException {
        Path older = folder.resolve("older");
        filled().close();
        copy(place(), older);
        try (Store store = open()) {
            store.erase(Right.ERASE_CASES, cases);
        }
        Files.delete(list());
        open().close();
        copy(older, place());
        try (Store store = open()) {
            assertErased(store);
        }
    }

    @Test
    void a_damaged_list_is_told_and_nothing_is_changed() throws IOException {
        try (Store store = filled()) {
            store.erase(Right.ERASE_CASES, cases);
        }
        byte[] whole = Files.readAllBytes(list());
        byte[] damaged = whole.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(list(), damaged);
        assertThatThrownBy(this::open).isInstanceOf(Problem.class).hasMessageContaining("list of erased cases");
        assertThat(Files.readAllBytes(list())).isEqualTo(damaged);
        Files.write(list(), whole);
        open().close();
    }

    @Test
    void cases_are_erased_by_managers_alone() {
        filled().close();
        try (Store store = open()) {
            store.keys().ring(ring -> {
                ring.add("bea", Set.of(Role.KEY_WORKER, Role.DATA_LEAD, Role.ADMINISTRATOR), beas(), false);
                return null;
            });
        }
        try (Store store = stores.open(place(), "bea", beas())) {
            assertThatThrownBy(() -> store.erase(Right.ERASE_CASES, cases))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NO_RIGHT));
        }
    }

    private void assertErased(Store store) {
        Note note = store.read(tx -> tx.get(Note.class, erased.id));
        assertThat(note.text).isNull();
        assertThat(note.author).isNull();
        Referral referral =
                store.read(tx -> tx.get(Referral.class, tx.get(SupportPeriod.class, erased.supportId).referralId));
        assertThat(referral.note).isNull();
        assertThat(referral.referrer).isNull();
        assertThat(referral.safeWhen).isNull();
        Person person = store.read(tx -> tx.get(Person.class, referral.personId));
        assertThat(person.isBlank()).isTrue();
        assertThat(names(store)).noneMatch(name -> name.contains(ERASED));
    }

    /** One family that is to be erased, and one that stays. */
    private Store filled() {
        Store store = stores.create(place(), TestStores.USER, TestStores.passphrase());
        id = store.id();
        refuge = new SmallRefuge(store);
        erased = SealedFieldsTest.write(store, refuge, ERASED);
        kept = SealedFieldsTest.write(store, refuge, KEPT);
        cases = store.read(tx -> {
            SupportPeriod support = tx.get(SupportPeriod.class, erased.supportId);
            Referral referral = tx.get(Referral.class, support.referralId);
            return Set.of(support.id, referral.id, referral.personId);
        });
        return store;
    }

    private Person person(Store store) {
        return store.read(tx -> tx.get(
                Person.class,
                tx.get(Referral.class, tx.get(SupportPeriod.class, erased.supportId).referralId).personId));
    }

    private static Note note(long supportId, String word) {
        Note note = new Note();
        note.supportId = supportId;
        note.noted = LocalDateTime.of(2021, 3, 3, 9, 0);
        note.author = word;
        note.kind = "phone";
        note.text = word;
        return note;
    }

    private static List<String> names(Store store) {
        return store.read(tx -> tx.session()
                .createSelectionQuery("select familyName from Person where familyName is not null", String.class)
                .list());
    }

    private static void assertConflict(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT));
    }

    private Restored restore(Backup backup, Path to) {
        return stores.restores()
                .restore(
                        backup.file(),
                        new WayIn.ByPassphrase(TestStores.USER, TestStores.passphrase()),
                        to,
                        Progress.SILENT);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String file : FILES) {
            Files.copy(from.resolve(file), to.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path list() {
        return place().resolve(ErasedCases.name(id));
    }

    private Path place() {
        return folder.resolve("store");
    }

    private Store open() {
        return stores.open(place(), TestStores.USER, TestStores.passphrase());
    }

    private static Passphrase beas() {
        return Passphrase.of("garnet lamps by the canal".toCharArray());
    }
}
