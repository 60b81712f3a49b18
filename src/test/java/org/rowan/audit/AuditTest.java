package org.rowan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.exchange.SetImport;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Role;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.store.AuditEntry;
import org.rowan.store.Store;
import org.rowan.support.ExampleStores;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;

class AuditTest {
    @TempDir
    Path folder;

    @Test
    void who_has_seen_and_changed_a_record_is_told_with_what_was_there_before() {
        try (Store store = create()) {
            People people = new People(store);
            Person person = people.save(SmallRefuge.person("Aisha", "Khan"));
            Person seen = people.open(person.id);
            seen.familyName = "Begum";
            people.save(seen);
            List<AuditEntry> entries = new Audit(store).of(Person.class, person.id, 10);
            assertThat(entries).extracting(entry -> entry.action).containsExactly("changed", "seen", "added");
            assertThat(entries).extracting(entry -> entry.userName).containsOnly(TestStores.USER);
            assertThat(entries.getFirst().detail).isEqualTo("familyName: Khan -> Begum");
            assertThat(entries.getFirst()).hasToString("audit entry " + entries.getFirst().seq);
        }
    }

    @Test
    void sign_ins_and_failures_before_them_are_told() {
        create().close();
        assertThatThrownBy(() -> TestStores.stores()
                        .open(place(), TestStores.USER, Passphrase.of("not the right berries".toCharArray())))
                .isInstanceOf(Problem.class);
        try (Store store = open()) {
            assertThat(new Audit(store).newest(10))
                    .extracting(entry -> entry.action)
                    .containsExactly("signed in", "failed sign-ins", "store made");
        }
    }

    @Test
    void a_change_that_failed_leaves_no_entry_and_a_set_one() {
        try (Store store = create()) {
            new SetImport(store).load(ExampleStores.set("provider-c"), Progress.SILENT);
            assertThatThrownBy(() -> store.change(tx -> {
                        tx.insert(SmallRefuge.person("Aisha", "Khan"));
                        throw Problem.with("name", "no");
                    }))
                    .isInstanceOf(Problem.class);
            assertThat(new Audit(store).newest(10))
                    .extracting(entry -> entry.action)
                    .containsExactly("set brought in", "store made");
        }
    }

    @Test
    void the_chain_is_whole_after_much_work_and_after_the_store_key_was_turned() {
        try (Store store = create()) {
            work(store, 30);
            store.keys().rotate(TestStores.passphrase(), Progress.SILENT);
            work(store, 5);
            assertThat(new Audit(store).firstBroken()).isEmpty();
        }
        try (Store store = open()) {
            assertThat(new Audit(store).firstBroken()).isEmpty();
        }
    }

    @Test
    void an_entry_that_was_changed_removed_or_cut_off_is_noticed() {
        try (Store store = create()) {
            work(store, 20);
        }
        for (String tampering : new String[] {
            "update audit_entry set user_name = 'bea' where seq = 7",
            "update audit_entry set detail = X'78' where seq = 7",
            "update audit_entry set record_id = 4711 where seq = 7",
            "delete from audit_entry where seq = 7",
            "delete from audit_entry where seq >= 7",
        }) {
            Path copy = folder.resolve("copy");
            copyOf(place(), copy);
            try (Store store = TestStores.stores().open(copy, TestStores.USER, TestStores.passphrase())) {
                assertThat(new Audit(store).firstBroken()).isEmpty();
                store.write(
                        tx -> tx.session().createNativeMutationQuery(tampering).executeUpdate());
                assertThat(new Audit(store).firstBroken()).as(tampering).hasValue(7);
            }
        }
    }

    /** Somebody who can write into the database, with the chain's key or without, but not into the key file. */
    @Test
    void an_audit_whose_end_was_cut_off_is_noticed_at_the_next_opening_whatever_the_database_says() {
        try (Store store = create()) {
            work(store, 20);
        }
        Path copy = folder.resolve("copy");
        try (Store store = open()) {
            store.write(tx -> tx.session()
                    .createNativeMutationQuery("delete from audit_entry where seq > 7")
                    .executeUpdate());
            store.write(tx -> tx.session()
                    .createNativeMutationQuery(
                            "update store_state set audit_end = (select seal from audit_entry where seq = 7)")
                    .executeUpdate());
            assertThat(new Audit(store).firstBroken())
                    .as("the chain alone says nothing")
                    .isEmpty();
            copyOf(place(), copy);
            work(store, 40);
            assertThat(new Audit(store).entries())
                    .as("by number, nothing is missing")
                    .isGreaterThan(81);
        }
        assertThatThrownBy(() -> TestStores.stores().open(copy, TestStores.USER, TestStores.passphrase()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.STORE))
                .hasMessageContaining("does not reach to entry");
        assertThatThrownBy(this::open)
                .as("the end that was cut off is not overwritten by an orderly close")
                .hasMessageContaining("does not reach to entry");
    }

    @Test
    void how_far_the_audit_goes_is_kept_in_the_key_file_through_a_turn_of_the_key_and_a_new_user() {
        try (Store store = create()) {
            work(store, 5);
        }
        Path copy = folder.resolve("copy");
        try (Store store = open()) {
            store.keys().rotate(TestStores.passphrase(), Progress.SILENT);
            store.keys().ring(ring -> {
                ring.add("bea", Set.of(Role.KEY_WORKER), passphrase(), false);
                return null;
            });
            store.write(tx -> tx.session()
                    .createNativeMutationQuery("delete from audit_entry where seq > 7")
                    .executeUpdate());
            copyOf(place(), copy);
        }
        assertThatThrownBy(() -> TestStores.stores().open(copy, "bea", passphrase()))
                .hasMessageContaining("does not reach to entry");
    }

    private static void copyOf(Path from, Path to) {
        try (var files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_erased_detail_leaves_the_chain_whole() {
        try (Store store = create()) {
            work(store, 10);
            store.change(tx -> tx.session()
                    .createNativeMutationQuery("update audit_entry set detail = null where seq = 7")
                    .executeUpdate());
            assertThat(new Audit(store).firstBroken()).isEmpty();
        }
    }

    @Test
    void the_audit_is_for_managers() {
        try (Store store = create()) {
            store.keys().ring(ring -> {
                ring.add("bea", Set.of(Role.KEY_WORKER), passphrase(), false);
                return null;
            });
        }
        try (Store store = TestStores.stores().open(place(), "bea", passphrase())) {
            assertThatThrownBy(() -> new Audit(store).newest(1))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NO_RIGHT));
        }
    }

    private static void work(Store store, int times) {
        People people = new People(store);
        for (int i = 0; i < times; i++) {
            Person person = people.save(SmallRefuge.person("Aisha", "Khan"));
            person.familyName = "Begum";
            people.save(people.open(person.id));
        }
    }

    private Path place() {
        return folder.resolve("store");
    }

    private Store create() {
        return TestStores.stores().create(place(), TestStores.USER, TestStores.passphrase());
    }

    private Store open() {
        return TestStores.stores().open(place(), TestStores.USER, TestStores.passphrase());
    }

    private static Passphrase passphrase() {
        return Passphrase.of("three other plain words".toCharArray());
    }
}
