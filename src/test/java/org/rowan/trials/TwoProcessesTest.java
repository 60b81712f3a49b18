package org.rowan.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Role;
import org.rowan.people.Person;
import org.rowan.store.Store;
import org.rowan.support.OtherProcess;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;

/** Two Rowans want one store. */
class TwoProcessesTest {
    private static final String BEAS = "garnet lamps by the canal";

    @TempDir
    Path folder;

    private Path place;

    @BeforeEach
    void aStore() {
        place = folder.resolve("store");
        try (Store store = TestStores.stores().create(place, TestStores.USER, TestStores.passphrase())) {
            store.change(tx -> tx.insert(new Person()));
            store.keys().ring(ring -> {
                ring.add("bea", Set.of(Role.KEY_WORKER), Passphrase.of(BEAS.toCharArray()), false);
                return null;
            });
        }
    }

    @Test
    void whoever_comes_second_is_told_who_has_the_store_and_in_which_process_and_gets_it_when_that_one_is_killed()
            throws Exception {
        OtherProcess first = open("first");
        Problem told = catchThrowableOfType(Problem.class, this::openHere);
        assertThat(told.getMessage())
                .startsWith(
                        "This store has been open since 15 March 2021, 12:00 in another Rowan on this computer (process "
                                + first.process().pid() + ")");
        assertThat(told.person()).hasValue(TestStores.USER);
        Problem colleague = catchThrowableOfType(
                Problem.class, () -> TestStores.stores().open(place, "bea", Passphrase.of(BEAS.toCharArray())));
        assertThat(colleague.getMessage()).startsWith("This store has been open since 15 March 2021, 12:00");
        assertThat(colleague.person()).hasValue(TestStores.USER);
        Problem stranger = catchThrowableOfType(
                Problem.class, () -> TestStores.stores().open(place, "eve", Passphrase.of(BEAS.toCharArray())));
        assertThat(stranger.person()).isEmpty();
        first.process().destroyForcibly().waitFor();
        openHere().close();
    }

    /** The files as a crash leaves them after the new key file is in place, and before the database has followed. */
    @Test
    void of_two_that_open_a_store_after_a_crashed_turn_of_the_key_one_completes_it_and_the_other_waits()
            throws Exception {
        crashedTurn();
        OtherProcess first = open("first");
        OtherProcess second = start("second");
        assertThat(second.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(second.said()).isEmpty();
        assertThat(Files.readString(second.err())).contains("has been open since");
        assertThat(place.toFile().list()).noneMatch(name -> name.contains("next") || name.contains("rotated"));
        close(first);
        try (Store store = openHere()) {
            long people = store.read(tx -> tx.session()
                    .createSelectionQuery("select count(*) from Person", Long.class)
                    .getSingleResult());
            assertThat(people).isEqualTo(1);
            assertThat(store.firstBrokenAuditEntry()).isEmpty();
        }
    }

    private void crashedTurn() throws Exception {
        Path turned = Files.createDirectory(folder.resolve("turned"));
        Path before = Files.createDirectory(folder.resolve("before"));
        List<String> files = List.of("keys.json", "rowan.head", "rowan.mv.db");
        for (String file : files) {
            Files.copy(place.resolve(file), before.resolve(file));
        }
        try (Store store = openHere()) {
            store.keys().rotate(TestStores.passphrase(), Progress.SILENT);
            for (String file : files) {
                Files.copy(place.resolve(file), turned.resolve(file));
            }
        }
        copy(turned, "keys.json", "keys.json");
        copy(turned, "rowan.mv.db", "rotated.mv.db");
        copy(turned, "rowan.head", "rowan.head.next");
        copy(before, "rowan.mv.db", "rowan.mv.db");
        copy(before, "rowan.head", "rowan.head");
    }

    private void copy(Path from, String file, String as) throws Exception {
        Files.copy(from.resolve(file), place.resolve(as), StandardCopyOption.REPLACE_EXISTING);
    }

    private Store openHere() {
        return TestStores.stores().open(place, TestStores.USER, TestStores.passphrase());
    }

    private OtherProcess open(String name) throws Exception {
        OtherProcess process = start(name);
        while (process.said().isEmpty()) {
            assertThat(process.process().isAlive())
                    .as(Files.readString(process.err()))
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(process.said()).containsExactly("open, with true");
        return process;
    }

    private OtherProcess start(String name) throws Exception {
        return OtherProcess.start(
                Files.createDirectory(folder.resolve(name)), OpenProcess.class, List.of(), place.toString());
    }

    private static void close(OtherProcess process) throws Exception {
        try (var in = process.process().getOutputStream()) {
            in.write('\n');
        }
        assertThat(process.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.said()).contains("closed");
    }
}
