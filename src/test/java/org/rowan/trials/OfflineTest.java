package org.rowan.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.support.OtherProcess;

/** Rowan is offline for ever: it asks nobody for updates, tells nobody anything, and talks to no other program. */
@EnabledOnOs(OS.LINUX)
class OfflineTest {
    /** As Java tells the end by signal 31, SIGSYS: a forbidden call. */
    private static final int ENDED_BY_THE_SYSTEM = 128 + 31;

    @TempDir
    Path folder;

    @Test
    void a_store_an_import_a_return_and_every_page_of_the_window_need_no_socket() throws Exception {
        OtherProcess rowan = run("demo", "--provider", "c", "--rehearse");
        assertThat(rowan.process().exitValue()).as("%s", rowan.said()).isZero();
        assertThat(rowan.said()).anyMatch(line -> line.startsWith("Return:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"listen", "ask for a name", "connect to a program"})
    void whatever_opens_a_socket_would_be_found(String how) throws Exception {
        OtherProcess process = run(how);
        assertThat(process.said()).containsExactly("no sockets from here on");
        assertThat(process.process().exitValue()).isEqualTo(ENDED_BY_THE_SYSTEM);
    }

    private OtherProcess run(String... arguments) throws Exception {
        OtherProcess process = OtherProcess.start(
                folder,
                WithoutSockets.class,
                List.of(
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow"),
                Map.of("DISPLAY", "none"),
                arguments);
        try {
            assertThat(process.process().waitFor(3, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.process().destroyForcibly();
        }
        return process;
    }
}
