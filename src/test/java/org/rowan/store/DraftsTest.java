package org.rowan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Role;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;

/** What is begun and not saved outlives a lock and a crash, for the one who began it. */
class DraftsTest {
    private static final String NOTE = "She rang from her sister's";

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void create() {
        store = TestStores.stores().create(folder, TestStores.USER, TestStores.passphrase());
        store.keys().ring(ring -> {
            ring.add("bea", Set.of(Role.KEY_WORKER), beas(), false);
            return null;
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_was_kept_last_is_there_after_the_store_was_opened_again() {
        assertThat(store.draft()).isEmpty();
        store.keepDraft(bytes("Something else"));
        store.keepDraft(bytes(NOTE));
        reopen(TestStores.USER, TestStores.passphrase());
        assertThat(draft()).contains(NOTE);
        store.forgetDraft();
        assertThat(drafts()).isEmpty();
        assertThat(store.draft()).isEmpty();
    }

    @Test
    void nobody_else_sees_it_not_even_whose_it_is_or_how_long() throws IOException {
        store.keepDraft(bytes(NOTE));
        reopen("bea", beas());
        assertThat(store.draft()).isEmpty();
        store.keepDraft(bytes("x"));
        assertThat(drafts()).hasSize(2).allSatisfy(file -> {
            // nothing but random-looking digits, among which the letters of a short name may stand by chance
            assertThat(file.getFileName().toString()).matches("rowan\\.draft\\.[0-9a-f]{24}");
            assertThat(Files.size(file)).isEqualTo(4096 + 28);
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain("sister");
        });
        reopen(TestStores.USER, TestStores.passphrase());
        assertThat(draft()).contains(NOTE);
    }

    @Test
    void one_put_in_the_place_of_anothers_does_not_open() throws IOException {
        store.keepDraft(bytes(NOTE));
        Path anns = drafts().getFirst();
        reopen("bea", beas());
        store.keepDraft(bytes("hers"));
        Path beas =
                drafts().stream().filter(file -> !file.equals(anns)).findFirst().orElseThrow();
        Files.write(beas, Files.readAllBytes(anns));
        assertThatThrownBy(() -> store.draft())
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.STORE));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 12, 20, 100, 4123})
    void a_changed_one_is_said_to_be_lost_and_the_store_opens_all_the_same(int at) throws IOException {
        store.keepDraft(bytes(NOTE));
        byte[] sealed = Files.readAllBytes(drafts().getFirst());
        sealed[at] ^= 4;
        Files.write(drafts().getFirst(), sealed);
        reopen(TestStores.USER, TestStores.passphrase());
        assertThatThrownBy(() -> store.draft()).hasMessageContaining("All that was saved is safe");
        Files.write(drafts().getFirst(), new byte[at % 30]);
        assertThatThrownBy(() -> store.draft()).hasMessageContaining("All that was saved is safe");
        store.keepDraft(bytes("anew"));
        assertThat(draft()).contains("anew");
    }

    @Test
    void a_changed_store_key_keeps_everybodys() {
        store.keepDraft(bytes(NOTE));
        reopen("bea", beas());
        store.keepDraft(bytes("hers"));
        reopen(TestStores.USER, TestStores.passphrase());
        char[] beas =
                store.keys().rotate(TestStores.passphrase(), Progress.SILENT).get("bea");
        assertThat(drafts()).hasSize(2);
        assertThat(draft()).contains(NOTE);
        store.keepDraft(bytes("more of it"));
        reopen("bea", Passphrase.of(beas));
        assertThat(draft()).contains("hers");
        reopen(TestStores.USER, TestStores.passphrase());
        assertThat(draft()).contains("more of it");
    }

    /** The files as a crash leaves them before and after the new key file is in place. */
    @Test
    void a_crash_in_the_middle_of_that_keeps_them_too() throws IOException {
        store.keepDraft(bytes(NOTE));
        store.close();
        Path before = copy("before");
        store = TestStores.stores().open(folder, TestStores.USER, TestStores.passphrase());
        store.keys().rotate(TestStores.passphrase(), Progress.SILENT);
        store.close();
        for (Path old : drafts(before)) {
            Files.copy(old, folder.resolve(old.getFileName()));
        }
        for (Path fresh : drafts(folder)) {
            if (Files.notExists(before.resolve(fresh.getFileName()))) {
                Files.copy(fresh, before.resolve(fresh.getFileName()));
            }
        }
        assertThat(drafts(before)).hasSize(2);
        for (Path crashed : List.of(before, folder)) {
            try (Store opened = TestStores.stores().open(crashed, TestStores.USER, TestStores.passphrase())) {
                assertThat(opened.draft().map(DraftsTest::words)).contains(NOTE);
                assertThat(drafts(crashed)).hasSize(1);
            }
        }
        store = TestStores.stores().open(folder, TestStores.USER, TestStores.passphrase());
    }

    @Test
    void that_of_somebody_who_was_removed_goes_when_the_store_is_opened_next() {
        reopen("bea", beas());
        store.keepDraft(bytes("hers"));
        reopen(TestStores.USER, TestStores.passphrase());
        store.keys().ring(ring -> {
            ring.remove("bea");
            return null;
        });
        reopen(TestStores.USER, TestStores.passphrase());
        assertThat(drafts()).isEmpty();
    }

    @Test
    void a_closed_store_keeps_nothing_and_says_so() {
        store.close();
        assertThat(store.keepDraft(bytes(NOTE))).isFalse();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void it_is_kept_while_a_large_change_goes_on() {
        store.stage(staging -> {
            store.keepDraft(bytes(NOTE));
            return Optional.of(true);
        });
        assertThat(draft()).contains(NOTE);
    }

    private void reopen(String user, Passphrase passphrase) {
        store.close();
        store = TestStores.stores().open(folder, user, passphrase);
    }

    private Optional<String> draft() {
        return store.draft().map(DraftsTest::words);
    }

    private List<Path> drafts() {
        return drafts(folder);
    }

    private static List<Path> drafts(Path place) {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.getFileName().toString().contains("draft"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path copy(String name) throws IOException {
        Path to = Files.createDirectories(folder.resolveSibling(folder.getFileName() + name));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static String words(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Passphrase beas() {
        return Passphrase.of("garnet lamps by the canal".toCharArray());
    }
}
