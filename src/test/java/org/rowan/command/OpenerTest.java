package org.rowan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.support.TestStores;

class OpenerTest {
    @TempDir
    Path folder;

    @Test
    void every_store_has_a_file_that_leads_to_it() throws IOException {
        Path store = folder.toRealPath().resolve("store");
        TestStores.created(store).close();
        Path file = store.resolve("Open with Rowan.rowan");
        assertThat(Opener.storeOf(file)).contains(store);
        assertThat(Opener.storeOf(Files.createSymbolicLink(folder.resolve("link.rowan"), file)))
                .contains(store);
        assertThat(Opener.storeOf(Files.copy(file, folder.resolve("copy.rowan"))))
                .isEmpty();
        assertThat(Opener.storeOf(folder.resolve("gone.rowan"))).isEmpty();
    }

    @Test
    void one_that_was_taken_away_comes_back_when_the_store_is_opened() throws IOException {
        Path store = folder.resolve("store");
        TestStores.created(store).close();
        Path file = store.resolve("Open with Rowan.rowan");
        Files.delete(file);
        TestStores.stores()
                .open(store, TestStores.USER, TestStores.passphrase())
                .close();
        assertThat(file).exists();
    }

    @Test
    void a_word_that_is_no_command_is_no_file_either() {
        StringWriter err = new StringWriter();
        int exit = RowanCommand.run(
                new TestStart(), new PrintWriter(new StringWriter()), new PrintWriter(err, true), "imprt");
        assertThat(exit).isEqualTo(ExitCode.CALL_IS_OFF);
        assertThat(err.toString()).startsWith("There is no such command: imprt");
    }

    @Test
    void an_option_that_does_not_exist_is_named_before_the_ones_that_are_missing() {
        StringWriter err = new StringWriter();
        int exit = RowanCommand.run(
                new TestStart(), new PrintWriter(new StringWriter()), new PrintWriter(err, true), "return", "--quartr");
        assertThat(exit).isEqualTo(ExitCode.CALL_IS_OFF);
        assertThat(err.toString()).startsWith("Unknown option: '--quartr'");
    }
}
