package org.rowan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code installer/java-options}, with which Rowan is started everywhere. */
class JavaOptionsTest {
    @Test
    void the_memory_of_a_running_rowan_is_never_written_to_a_file() throws IOException, InterruptedException {
        List<String> flags = said("-XX:+PrintFlagsFinal");
        assertThat(flags)
                .anyMatch(line -> line.matches(".* SuppressFatalErrorMessage += true .*\\{command line}"))
                .anyMatch(line -> line.matches(".* HeapDumpOnOutOfMemoryError += false .*\\{command line}"))
                .anyMatch(line -> line.matches(".* CreateCoredumpOnCrash += false .*\\{command line}"));
    }

    @Test
    void a_cache_that_is_not_there_is_passed_over_in_silence() throws IOException, InterruptedException {
        assertThat(said("-XX:AOTCache=there-is-none")).noneMatch(line -> line.contains("AOT"));
    }

    private static List<String> said(String option) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@installer/java-options",
                        option,
                        "--version")
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(said).isZero();
        return said.lines().toList();
    }
}
