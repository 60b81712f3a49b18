package org.rowan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.store.Store;
import org.rowan.store.Stores;
import org.rowan.support.TestStores;
import org.rowan.vault.RecoveryKey;

/** Users and keys from the command line. */
class KeyCommandsTest {
    private static final String ANNS = "four plain rowan berries";
    private static final String BEAS = "garnet lamps by the canal";

    @TempDir
    Path folder;

    private final InputStream systemIn = System.in;
    private StringWriter out;
    private String complained;

    @BeforeEach
    void aStore() {
        TestStores.created(store()).close();
    }

    @AfterEach
    void standardInput() {
        System.setIn(systemIn);
    }

    @Test
    void a_user_is_added_listed_given_other_roles_and_removed() throws IOException {
        assertThat(ann("user", "add", "bea", "--roles", "key_worker,Manager")).isZero();
        String paper = said();
        assertThat(paper).matches("(....-){3}....");
        assertThat(complained).isEmpty();
        assertThat(ann("user", "roles", "bea", "--roles", "data_lead")).isZero();
        assertThat(ann("user", "list")).isZero();
        assertThat(out.toString().lines())
                .containsExactly("ann\tkey_worker,manager,data_lead,administrator\t", "bea\tdata_lead\tone-time");
        assertThat(as("bea", paper, "return", "--quarter", "2020-21/Q1", "--out", folder.toString()))
                .isEqualTo(7);
        assertThat(complained).contains("for a single use");
        assertThat(as("bea", paper, "passphrase", "--new-passphrase-file", file("new", BEAS)))
                .isZero();
        assertThat(as("bea", paper, "user", "list")).isEqualTo(4);
        assertThat(as("bea", BEAS, "user", "list")).isEqualTo(7);
        assertThat(ann("user", "reset", "bea")).isZero();
        assertThat(as("bea", BEAS, "user", "list")).isEqualTo(4);
        assertThat(ann("user", "remove", "bea")).isZero();
        assertThat(ann("user", "list")).isZero();
        assertThat(said()).doesNotContain("bea");
    }

    @ParameterizedTest
    @CsvSource({
        "2, user add bea --roles chef",
        "2, user add --roles manager",
        "2, user",
        "3, user add ann --roles manager",
        "3, user remove ann",
        "3, user roles nobody --roles manager",
    })
    void a_call_that_is_off_and_a_rule_that_is_broken_are_told_apart(int exit, String call) throws IOException {
        assertThat(ann(call.split(" "))).isEqualTo(exit);
        assertThat(complained).isNotBlank();
    }

    @Test
    void the_recovery_key_is_kept_once_it_was_typed_back() throws IOException {
        assertThat(typingBack(key -> "A".repeat(36))).isEqualTo(3);
        assertThat(complained).contains("not the recovery key that was shown");
        String never = said();
        assertThat(typingBack(key -> key.toLowerCase(java.util.Locale.ROOT))).isZero();
        String kept = said();
        assertThat(kept).matches("(......-){5}......").isNotEqualTo(never);
        assertThat(complained).doesNotContain(kept);
        try (Store store = TestStores.stores()
                .recover(store(), RecoveryKey.read(kept.toCharArray()).orElseThrow())) {
            assertThat(store.user()).isEqualTo("recovery key");
        }
    }

    @Test
    void a_changed_store_key_prints_the_others_passphrases_and_nothing_else() throws IOException {
        assertThat(ann("user", "add", "bea", "--roles", "key_worker")).isZero();
        assertThat(ann("rotate")).isZero();
        assertThat(said()).matches("bea\\t(....-){3}....");
        String paper = said().substring(said().indexOf('\t') + 1);
        assertThat(as("bea", paper, "passphrase", "--new-passphrase-file", file("new", BEAS)))
                .isZero();
        assertThat(ann("user", "list")).isZero();
    }

    @Test
    void both_passphrases_may_come_from_standard_input_one_line_each() {
        System.setIn(new ByteArrayInputStream((ANNS + "\r\n" + BEAS + "\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(execute(
                        "passphrase",
                        "--store",
                        store().toString(),
                        "--user",
                        "ann",
                        "--passphrase-file",
                        "-",
                        "--new-passphrase-file",
                        "-"))
                .isZero();
        System.setIn(new ByteArrayInputStream(BEAS.getBytes(StandardCharsets.UTF_8)));
        assertThat(execute("user", "list", "--store", store().toString(), "--user", "ann", "--passphrase-file", "-"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "user list", "user add", "passphrase", "recovery-key", "rotate"})
    void every_command_says_how_it_is_used(String command) {
        assertThat(execute((command + " --help").split(" "))).isZero();
        assertThat(said()).contains("Usage: rowan " + command + " ");
    }

    /** Answers the printed key while the command waits for it. */
    private int typingBack(UnaryOperator<String> typed) throws IOException {
        out = new StringWriter() {
            @Override
            public void flush() {
                String printed = toString().strip();
                if (!printed.isEmpty()) {
                    answer(typed.apply(printed));
                }
            }
        };
        PipedInputStream in = new PipedInputStream();
        keyboard = new PipedOutputStream(in);
        System.setIn(in);
        StringWriter err = new StringWriter();
        int exit = run(out, err, call("ann", ANNS, "recovery-key"));
        complained = err.toString();
        return exit;
    }

    private OutputStream keyboard;

    private void answer(String line) {
        try (OutputStream typing = keyboard) {
            typing.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException typedAlready) {
            assertThat(typedAlready).hasMessageContaining("Pipe closed");
        }
    }

    private Path store() {
        return folder.resolve("store");
    }

    private String file(String name, String line) throws IOException {
        return Files.writeString(folder.resolve(name), line + "\n").toString();
    }

    private int ann(String... call) throws IOException {
        return as("ann", ANNS, call);
    }

    private int as(String user, String passphrase, String... call) throws IOException {
        return execute(call(user, passphrase, call));
    }

    private String[] call(String user, String passphrase, String... call) throws IOException {
        List<String> all = new ArrayList<>(List.of(call));
        if (call.length > 1 || !call[0].equals("user")) {
            all.addAll(List.of(
                    "--store",
                    store().toString(),
                    "--user",
                    user,
                    "--passphrase-file",
                    file("passphrase", passphrase)));
        }
        return all.toArray(String[]::new);
    }

    private String said() {
        return out.toString().strip();
    }

    private int execute(String... call) {
        out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = run(out, err, call);
        complained = err.toString();
        return exit;
    }

    private static int run(StringWriter out, StringWriter err, String... call) {
        return RowanCommand.run(new TestStart(), new PrintWriter(out, true), new PrintWriter(err, true), call);
    }

    /** Cheap stores and no window. */
    private static final class TestStart implements Start {
        @Override
        public Stores stores() {
            return TestStores.stores();
        }

        @Override
        public Stores stores(Clock clock) {
            return TestStores.stores(clock);
        }

        @Override
        public void window(Path folder) {
            throw new AssertionError("no window was asked for");
        }

        @Override
        public void window(Store store) {
            throw new AssertionError("no window was asked for");
        }
    }
}
