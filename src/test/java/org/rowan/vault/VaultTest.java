package org.rowan.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.kernel.Problem;

class VaultTest {
    private static final String GOOD = "four plain rowan berries";

    @TempDir
    Path folder;

    private final Vault vault = new Vault(new Stretching(64, 1, 1), Clock.systemUTC());

    @Test
    void the_right_passphrase_opens_the_same_key_again() {
        byte[] first = create().key().derive(StoreKey.Purpose.H2_FILE);
        byte[] again = vault.open(folder, "ann", Passphrase.of(GOOD.toCharArray()))
                .key()
                .derive(StoreKey.Purpose.H2_FILE);
        assertThat(again).isEqualTo(first).hasSize(32);
    }

    @Test
    void each_purpose_and_each_store_has_a_key_of_its_own() throws IOException {
        StoreKey one = create().key();
        Files.delete(folder.resolve(Vault.FILE));
        StoreKey other = create().key();
        assertThat(one.derive(StoreKey.Purpose.H2_FILE)).isNotEqualTo(one.derive(StoreKey.Purpose.STORE_HEAD));
        assertThat(one.derive(StoreKey.Purpose.H2_FILE)).isNotEqualTo(other.derive(StoreKey.Purpose.H2_FILE));
    }

    @Test
    void the_file_password_is_256_bits_in_hexadecimal_without_a_space() {
        assertThat(new String(create().key().h2FilePassword())).matches("[0-9a-f]{64}");
    }

    @Test
    void the_same_letters_typed_on_another_keyboard_are_the_same_passphrase() {
        vault.create(folder, "ann", Passphrase.of("Zoë's rowan tree".toCharArray()))
                .key()
                .close();
        assertThat(vault.open(folder, "ann", Passphrase.of("Zoe\u0308's rowan tree".toCharArray())))
                .isNotNull();
    }

    @Test
    void no_single_changed_byte_of_the_key_file_opens_the_store() throws IOException {
        create();
        byte[] whole = Files.readAllBytes(folder.resolve(Vault.FILE));
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(folder.resolve(Vault.FILE), changed);
            assertRefused();
        }
    }

    @Test
    void a_key_file_of_random_bytes_or_cut_short_opens_nothing() throws IOException {
        create();
        byte[] whole = Files.readAllBytes(folder.resolve(Vault.FILE));
        Random random = new Random(7);
        for (int trial = 0; trial < 200; trial++) {
            byte[] content = new byte[random.nextInt(whole.length)];
            if (trial % 2 == 0) {
                random.nextBytes(content);
            } else {
                System.arraycopy(whole, 0, content, 0, content.length);
            }
            Files.write(folder.resolve(Vault.FILE), content);
            assertRefused();
        }
    }

    @Test
    void a_key_file_that_asks_for_boundless_memory_is_refused_before_it_is_tried() throws IOException {
        create();
        String file = Files.readString(folder.resolve(Vault.FILE));
        Files.writeString(folder.resolve(Vault.FILE), file.replace("\"memoryKib\" : 64", "\"memoryKib\" : 2147483647"));
        assertRefused();
    }

    @ParameterizedTest
    @CsvSource({"262145, 1", "1048576, 1", "65536, 101", "262144, 26", "64, 102401", "2147483647, 2147483647"})
    void more_memory_or_work_than_unlocking_could_bear_is_refused_before_it_is_tried(int memoryKib, int passes) {
        assertThatThrownBy(() -> new Stretching(memoryKib, passes, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** How long it takes is measured elsewhere: here only that no computer, however slow or quick, goes below or far above. */
    @Test
    void what_a_new_slot_costs_follows_the_computer_and_is_never_below_the_least() {
        Stretching calibrated = Stretching.calibrated();
        assertThat(calibrated.memoryKib()).isEqualTo(64 * 1024);
        assertThat(calibrated.passes()).isBetween(3, 30);
        assertThat(Stretching.doneIn(1_000_000)).isEqualTo(new Stretching(64 * 1024, 30, 1));
        assertThat(Stretching.doneIn(100_000_000)).isEqualTo(new Stretching(64 * 1024, 10, 1));
        assertThat(Stretching.doneIn(5_000_000_000L)).isEqualTo(new Stretching(64 * 1024, 3, 1));
    }

    @Test
    void a_changed_user_name_is_noticed_by_the_seal() throws IOException {
        create();
        String file = Files.readString(folder.resolve(Vault.FILE));
        Files.writeString(folder.resolve(Vault.FILE), file.replace("\"user\" : \"ann\"", "\"user\" : \"bea\""));
        assertThatThrownBy(() -> vault.open(folder, "bea", Passphrase.of(GOOD.toCharArray())))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .matches(problem -> problem.kind() == Problem.Kind.STORE);
    }

    @Test
    void a_newer_key_file_is_named_as_such() throws IOException {
        create();
        String file = Files.readString(folder.resolve(Vault.FILE));
        Files.writeString(folder.resolve(Vault.FILE), file.replace("\"version\" : 1", "\"version\" : 2"));
        assertThatThrownBy(() -> vault.open(folder, "ann", Passphrase.of(GOOD.toCharArray())))
                .hasMessageContaining("newer Rowan");
    }

    /** RFC 9106, section 5.3, without secret and associated data, which Rowan does not use: values of the reference program. */
    @Test
    void the_stretching_is_argon2id_as_published() {
        byte[] stretched = new Stretching(65536, 2, 1)
                .stretch(
                        "password".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "somesalt".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(stretched))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    @Test
    void nothing_secret_is_printed() {
        Vault.Opened opened = create();
        assertThat(opened.toString()).isEqualTo("keys of store " + opened.storeId());
        assertThat(Passphrase.of(GOOD.toCharArray())).hasToString("passphrase");
    }

    private Vault.Opened create() {
        return vault.create(folder, "ann", Passphrase.of(GOOD.toCharArray()));
    }

    private void assertRefused() {
        assertThatThrownBy(() -> vault.open(folder, "ann", Passphrase.of(GOOD.toCharArray())))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .matches(problem -> problem.kind() == Problem.Kind.STORE || problem.kind() == Problem.Kind.PASSPHRASE);
    }
}
