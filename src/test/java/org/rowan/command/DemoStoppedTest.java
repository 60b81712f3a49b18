package org.rowan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.support.OtherProcess;

/** A demo that is stopped from outside, as by Ctrl C. */
class DemoStoppedTest {
    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows knows no orderly stop from outside")
    void nothing_of_a_demo_is_left_when_it_is_stopped() throws Exception {
        OtherProcess demo =
                OtherProcess.start(folder, DemoProcess.class, List.of(), Map.of("DISPLAY", ":no-window-is-drawn"));
        try {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
            while (!demo.said().contains("open")) {
                assertThat(System.nanoTime())
                        .as("still waiting; said %s", demo.said())
                        .isLessThan(until);
                assertThat(demo.process().isAlive()).isTrue();
                Thread.sleep(50);
            }
            Path file = demo.said().stream()
                    .filter(line -> line.startsWith("Return:"))
                    .map(line -> Path.of(line.substring("Return:".length()).strip()))
                    .findFirst()
                    .orElseThrow();
            assertThat(file).exists();
            demo.process().destroy();
            assertThat(demo.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            demo.process().destroyForcibly();
        }
        try (Stream<Path> left = Files.list(demo.temp())) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("rowan-demo-")))
                    .isEmpty();
        }
        assertThat(demo.err()).content().doesNotContain("WARN", "ERROR", "Exception");
    }
}
