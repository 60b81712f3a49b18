package org.rowan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.support.OtherProcess;
import org.rowan.support.TestStores;

/** How long the door takes to appear, from the start of the process, beside an empty JavaFX window. */
@Tag("bench")
class WindowBench {
    private static final int RUNS = 5;
    private static final List<String> HEADLESS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    @TempDir
    Path folder;

    @Test
    void the_door_appears() throws Exception {
        Path store = folder.resolve("store");
        TestStores.stores()
                .create(store, TestStores.USER, TestStores.passphrase())
                .close();
        double empty = Stopwatch.median(RUNS, () -> open());
        double door = Stopwatch.median(RUNS, () -> open(store.toString()));
        Stopwatch.print("window: the door", door);
        Stopwatch.print("floor: an empty JavaFX window", empty);
        Stopwatch.ratio("door / empty", door, empty);
    }

    private List<String> open(String... arguments) throws Exception {
        OtherProcess window = OtherProcess.start(
                Files.createTempDirectory(folder, "window"), WindowProcess.class, HEADLESS, arguments);
        window.process().waitFor();
        if (!window.said().contains("shown")) {
            throw new IllegalStateException(Files.readString(window.err()));
        }
        return window.said();
    }
}
