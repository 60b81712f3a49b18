package org.rowan.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Problem;

class ErasedCasesTest {
    private static final UUID STORE = UUID.fromString("3f0a4a4e-5d53-4f6d-8f0b-5a9d1f0a7c11");
    private static final Map<UUID, Instant> ERASED = Map.of(
            UUID.fromString("00000000-0000-4000-8000-000000000001"), Instant.parse("2021-03-15T12:00:00Z"),
            UUID.fromString("00000000-0000-4000-8000-000000000002"), Instant.parse("2021-03-16T12:00:00Z"));

    @TempDir
    Path folder;

    private final ChainKey chain = ChainKey.random();

    @Test
    void a_list_is_read_as_it_was_written_and_there_is_none_at_first() {
        assertThat(list().read()).isEmpty();
        list().write(ERASED);
        assertThat(list().read()).isEqualTo(ERASED);
        list().write(Map.of());
        assertThat(list().read()).isEmpty();
    }

    @Test
    void a_backup_from_before_a_turn_of_the_store_key_reads_it_too() {
        StoreKey before = StoreKey.random(new SecureRandom());
        StoreKey after = StoreKey.random(new SecureRandom());
        list().write(ERASED);
        for (StoreKey key : new StoreKey[] {before, after}) {
            ChainKey opened = ChainKey.open(chain.sealedUnder(key), key).orElseThrow();
            assertThat(new ErasedCases(folder, opened, STORE).read()).isEqualTo(ERASED);
        }
    }

    @Test
    void it_tells_nobody_without_the_key_which_cases_they_were() throws IOException {
        list().write(ERASED);
        assertThat(Files.readAllBytes(file())).isNotEmpty();
        assertThatThrownBy(() -> new ErasedCases(folder, ChainKey.random(), STORE).read())
                .isInstanceOf(Problem.class);
    }

    @Test
    void a_list_that_was_changed_or_cut_is_reported() throws IOException {
        list().write(ERASED);
        byte[] whole = Files.readAllBytes(file());
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(file(), changed);
            assertReported();
            Files.write(file(), Arrays.copyOf(whole, at));
            assertReported();
        }
    }

    @Test
    void the_list_of_another_store_is_no_list_of_this_one() throws IOException {
        UUID other = UUID.randomUUID();
        new ErasedCases(folder, chain, other).write(ERASED);
        assertThat(list().read()).isEmpty();
        Files.move(folder.resolve(ErasedCases.name(other)), file());
        assertReported();
    }

    @Test
    void what_came_with_a_backup_is_a_list_too_and_may_be_empty() throws IOException {
        assertThat(ErasedCases.brought(folder, chain, STORE).read()).isEmpty();
        Files.write(folder.resolve(ErasedCases.BROUGHT), ErasedCases.bytes(folder, STORE));
        assertThat(ErasedCases.brought(folder, chain, STORE).read()).isEmpty();
        list().write(ERASED);
        Files.write(folder.resolve(ErasedCases.BROUGHT), ErasedCases.bytes(folder, STORE));
        assertThat(ErasedCases.brought(folder, chain, STORE).read()).isEqualTo(ERASED);
    }

    private void assertReported() {
        assertThatThrownBy(() -> list().read())
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.STORE));
    }

    private ErasedCases list() {
        return new ErasedCases(folder, chain, STORE);
    }

    private Path file() {
        return folder.resolve(ErasedCases.name(STORE));
    }
}
