package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.DoorBell.Ring;
import org.rowan.store.Stores;
import org.rowan.support.OtherProcess;
import org.rowan.support.TestStores;

/** Whoever starts Rowan a second time gets the window that is there. */
class SecondStartTest {
    private static final List<String> HEADLESS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    @TempDir
    Path folder;

    private final Queue<Ring> heard = new ConcurrentLinkedQueue<>();
    private Path store;
    private OtherProcess first;

    @BeforeEach
    void make() {
        store = folder.resolve("store");
        TestStores.created(store).close();
    }

    @AfterEach
    void end() throws InterruptedException {
        if (first != null) {
            first.process().destroyForcibly().waitFor();
        }
    }

    @Test
    void a_second_process_brings_the_first_to_the_front_and_after_its_death_nobody_hears() throws Exception {
        assertThat(DoorBell.ring(store, Ring.FRONT)).as("nobody is there").isFalse();
        first = start("first");
        until(() -> DoorBell.ring(store, Ring.FRONT));
        OtherProcess second = start("second");
        assertThat(second.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.process().exitValue()).isZero();
        assertThat(second.said()).containsExactly("Rowan has this store open already: its window is in front now.");
        assertThat(first.process().isAlive()).isTrue();
        first.process().destroyForcibly().waitFor();
        assertThat(DoorBell.ring(store, Ring.FRONT))
                .as("it died without a word")
                .isFalse();
        try (DoorBell next = new DoorBell(heard::add)) {
            next.hangAt(store);
            assertThat(DoorBell.ring(store, Ring.ANOTHER_WINDOW)).isTrue();
            until(() -> !heard.isEmpty());
            assertThat(heard).containsExactly(Ring.ANOTHER_WINDOW);
        }
    }

    @Test
    void a_bell_hangs_at_one_store_and_the_second_at_the_same_hears_nothing() throws Exception {
        Path other = folder.resolve("other");
        TestStores.created(other).close();
        try (DoorBell bell = new DoorBell(heard::add);
                DoorBell late = new DoorBell(ring -> heard.add(Ring.ANOTHER_WINDOW))) {
            bell.hangAt(store);
            late.hangAt(store);
            assertThat(DoorBell.ring(store, Ring.FRONT)).isTrue();
            until(() -> !heard.isEmpty());
            assertThat(heard).containsExactly(Ring.FRONT);
            bell.hangAt(other);
            assertThat(DoorBell.ring(store, Ring.FRONT)).isFalse();
            assertThat(DoorBell.ring(other, Ring.FRONT)).isTrue();
        }
        assertThat(Files.size(other.resolve(Stores.BELL))).isZero();
    }

    @Test
    void where_there_is_no_store_and_where_nothing_can_be_written_nobody_hears() {
        try (DoorBell bell = new DoorBell(heard::add)) {
            bell.hangAt(folder.resolve("nowhere"));
            assertThat(DoorBell.ring(folder.resolve("nowhere"), Ring.FRONT)).isFalse();
        }
        assertThat(heard).isEmpty();
    }

    private OtherProcess start(String name) throws Exception {
        return OtherProcess.start(
                Files.createDirectories(folder.resolve(name)),
                Rowan.class,
                HEADLESS,
                Map.of("DISPLAY", ":0"),
                "--store",
                store.toString());
    }

    private static void until(java.util.function.BooleanSupplier condition) throws InterruptedException {
        for (int asked = 0; asked < 600 && !condition.getAsBoolean(); asked++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
