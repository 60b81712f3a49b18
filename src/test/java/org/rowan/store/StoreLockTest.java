package org.rowan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Role;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;

/** What the second is told who wants to open a store. */
class StoreLockTest {
    private static final String SINCE = "This store has been open since 15 March 2021, 12:00 in another Rowan on this"
            + " computer (process " + ProcessHandle.current().pid() + ").";

    @TempDir
    Path folder;

    private final Stores stores = TestStores.stores();

    @Test
    void the_second_is_told_since_when_and_who_but_the_name_is_in_no_message() {
        try (Store store = withBea()) {
            assertThat(store.user()).isEqualTo("ann");
            Problem told = second("bea", beas());
            assertThat(told.kind()).isEqualTo(Problem.Kind.STORE);
            assertThat(told.getMessage()).startsWith(SINCE).doesNotContain("ann ");
            assertThat(told.toString()).doesNotContain("ann.");
            assertThat(told.person()).hasValue("ann");
        }
    }

    @Test
    void who_could_not_open_it_is_not_told_who_has_it_open() {
        try (Store store = withBea()) {
            assertThat(store.user()).isEqualTo("ann");
            Problem told = second("bea", TestStores.passphrase());
            assertThat(told.getMessage()).startsWith(SINCE);
            assertThat(told.person()).isEmpty();
        }
    }

    @Test
    void the_name_cannot_be_read_in_the_file_and_is_sealed_anew_when_the_key_is_turned() throws IOException {
        try (Store store = stores.create(folder, "Ann-Marie Ford", TestStores.passphrase())) {
            byte[] before = Files.readAllBytes(folder.resolve(StoreLock.FILE));
            assertThat(new String(before, StandardCharsets.ISO_8859_1)).doesNotContain("Ann", "Ford");
            store.keys().rotate(TestStores.passphrase(), Progress.SILENT);
            assertThat(Files.readAllBytes(folder.resolve(StoreLock.FILE))).isNotEqualTo(before);
            assertThat(second("Ann-Marie Ford", TestStores.passphrase()).person())
                    .hasValue("Ann-Marie Ford");
        }
    }

    @Test
    void a_file_that_says_nothing_or_nonsense_keeps_nobody_from_being_told() throws IOException {
        try (Store store = withBea()) {
            for (byte[] content : new byte[][] {{}, {1, 2, 3}, new byte[16], new byte[2000]}) {
                Files.write(folder.resolve(StoreLock.FILE), content);
                Problem told = second("bea", beas());
                assertThat(told.kind()).isEqualTo(Problem.Kind.STORE);
                assertThat(told.person()).isEmpty();
            }
            assertThat(store.user()).isEqualTo("ann");
        }
    }

    private Problem second(String user, Passphrase passphrase) {
        return catchThrowableOfType(Problem.class, () -> TestStores.another().open(folder, user, passphrase));
    }

    private Store withBea() {
        Store store = stores.create(folder, "ann", TestStores.passphrase());
        store.keys().ring(ring -> {
            ring.add("bea", Set.of(Role.KEY_WORKER), beas(), false);
            return null;
        });
        return store;
    }

    private static Passphrase beas() {
        return Passphrase.of("garnet lamps by the canal".toCharArray());
    }
}
