package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.store.Store;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;

/** A window hears of what others have stored: not of each change, but never too early for the last one. */
class ChangedElsewhereTest {
    @TempDir
    Path folder;

    private final Queue<Runnable> screen = new ConcurrentLinkedQueue<>();
    private final Queue<Runnable> duringTheReading = new ArrayDeque<>();
    private final List<Long> read = new ArrayList<>();
    private Store store;
    private SmallRefuge refuge;
    private ChangedElsewhere window;
    private boolean own;

    @BeforeEach
    void open() {
        store = TestStores.created(folder);
        refuge = new SmallRefuge(store);
        window = new ChangedElsewhere(store, () -> own, screen::add, this::readAgain);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void many_changes_that_come_while_the_screen_is_busy_are_read_once() {
        change();
        change();
        change();
        assertThat(screen).hasSize(1);
        draw();
        assertThat(read).containsExactly(3L);
    }

    @Test
    void what_is_stored_while_a_window_reads_is_read_once_more() {
        duringTheReading.add(this::change);
        change();
        draw();
        assertThat(read).containsExactly(1L, 2L);
    }

    @Test
    void a_reading_that_fails_keeps_no_later_change_from_being_heard() {
        duringTheReading.add(() -> {
            throw new IllegalStateException("on purpose");
        });
        change();
        try {
            draw();
        } catch (IllegalStateException onPurpose) {
            change();
        }
        draw();
        assertThat(read).containsExactly(2L);
    }

    @Test
    void its_own_changes_and_those_after_its_end_are_not_told() {
        own = true;
        change();
        assertThat(screen).isEmpty();
        own = false;
        change();
        window.stop();
        draw();
        change();
        assertThat(screen).isEmpty();
        assertThat(read).isEmpty();
    }

    /** Writers on threads of their own, and a screen that draws in between: the last one is always seen. */
    @Test
    void whoever_writes_meanwhile_the_last_change_is_seen() throws InterruptedException {
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            writers.add(Thread.ofPlatform().start(() -> {
                for (int change = 0; change < 25; change++) {
                    change();
                }
            }));
        }
        while (writers.stream().anyMatch(Thread::isAlive)) {
            draw();
            Thread.onSpinWait();
        }
        for (Thread writer : writers) {
            writer.join();
        }
        draw();
        assertThat(read.getLast()).isEqualTo(100);
        assertThat(read).isSorted();
    }

    private void change() {
        store.change(tx -> tx.insert(refuge.referral(LocalDateTime.of(2021, 3, 15, 9, 0))));
    }

    private void draw() {
        for (Runnable next = screen.poll(); next != null; next = screen.poll()) {
            next.run();
        }
    }

    private void readAgain() {
        Runnable meanwhile = duringTheReading.poll();
        long stored = store.read(tx -> tx.session()
                .createSelectionQuery("select count(*) from Referral", Long.class)
                .getSingleResult());
        if (meanwhile != null) {
            meanwhile.run();
        }
        read.add(stored);
    }
}
