package org.rowan.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.store.Store;
import org.rowan.support.OtherProcess;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;

/** Kills a process that is saving, again and again. */
class KillTest {
    private static final int SAMPLE = 3;
    private static final int LONG = 20;

    @TempDir
    Path folder;

    private final Set<String> saved = new HashSet<>();

    @Test
    void what_was_reported_as_saved_is_there_after_a_kill() throws Exception {
        kill(SAMPLE, 1);
    }

    @Test
    @Tag("long")
    void what_was_reported_as_saved_is_there_after_twenty_kills() throws Exception {
        kill(LONG, 2);
    }

    private void kill(int rounds, long seed) throws Exception {
        Path store = folder.resolve("store");
        try (Store made = TestStores.stores().create(store, TestStores.USER, TestStores.passphrase())) {
            new SmallRefuge(made);
        }
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Path place = Files.createDirectories(folder.resolve("round-" + round));
            saved.addAll(saveAndKill(store, place, 20 + random.nextInt(1500)));
            assertThat(inStore(store)).as("seed %d, round %d", seed, round).containsAll(saved);
        }
        assertThat(saved).hasSizeGreaterThan(rounds);
        System.out.printf("Killed %d times: all of %d saved referrals are there.%n", rounds, saved.size());
    }

    private static List<String> saveAndKill(Path store, Path place, long millis) throws Exception {
        OtherProcess saving = OtherProcess.start(place, SavingProcess.class, List.of(), store.toString());
        while (saving.said().isEmpty()) {
            assertThat(saving.process().isAlive())
                    .as(Files.readString(saving.err()))
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(20);
        }
        TimeUnit.MILLISECONDS.sleep(millis);
        saving.process().destroyForcibly().waitFor();
        List<String> said = saving.said();
        return said.subList(1, said.size());
    }

    private static Set<String> inStore(Path folder) throws IOException {
        try (Store store = TestStores.stores().open(folder, TestStores.USER, TestStores.passphrase())) {
            return new HashSet<>(store.read(tx -> tx.session()
                    .createSelectionQuery("select reference from Referral", String.class)
                    .list()));
        }
    }
}
