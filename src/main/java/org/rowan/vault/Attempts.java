package org.rowan.vault;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rowan.kernel.Problem;

/**
 * The failures to open a store since it was last opened, in a small file of their own: nobody who fails has a key to seal
 * them with. Whoever can write into the folder can take it away; it slows down a person at the keyboard, not a thief with
 * a copy.
 */
final class Attempts {
    static final String FILE = "rowan.attempts";

    private static final int FREE = 10;
    private static final int MOST_KEPT = 1000;
    private static final int LARGEST = 64 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Clock clock;

    Attempts(Path folder, Clock clock) {
        this.file = folder.resolve(FILE);
        this.clock = clock;
    }

    /** When somebody failed to open the store since it was last opened, oldest first. */
    List<Instant> failures() {
        List<Instant> failures = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            JSON.readTree(in.readNBytes(LARGEST)).path("failures").forEach(at -> failures.add(instant(at.asLong())));
        } catch (IOException e) {
            return List.of();
        }
        return failures.subList(Math.max(0, failures.size() - MOST_KEPT), failures.size());
    }

    private static Instant instant(long seconds) {
        return Instant.ofEpochSecond(Math.clamp(seconds, 0, Integer.MAX_VALUE * 4L));
    }

    /** @throws Problem of kind PASSPHRASE while the next attempt has to wait */
    void requirePatience() {
        List<Instant> failures = failures();
        if (failures.size() < FREE) {
            return;
        }
        Duration since = Duration.between(failures.getLast(), clock.instant());
        Duration left = delay(failures.size()).minus(since);
        if (left.isPositive() && !since.isNegative()) {
            throw Problem.of(
                    Problem.Kind.PASSPHRASE,
                    "There were " + failures.size() + " failures in a row. Wait " + (left.toSeconds() + 1)
                            + " seconds, then try again.");
        }
    }

    /** One second after ten failures in a row, doubling with each further one. */
    private static Duration delay(int failures) {
        int doublings = Math.min(failures - FREE, 20);
        Duration delay = Duration.ofSeconds(1L << doublings);
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    /** A folder that can't be written to keeps no count, and that is no reason to stop. */
    void failed() {
        List<Instant> failures = new ArrayList<>(failures());
        failures.add(clock.instant());
        List<Long> seconds = failures.stream()
                .skip(Math.max(0, failures.size() - MOST_KEPT))
                .map(Instant::getEpochSecond)
                .toList();
        try {
            WholeFile.write(file, JSON.writeValueAsBytes(JSON.createObjectNode().putPOJO("failures", seconds)));
        } catch (IOException | Problem e) {
            return;
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return;
        }
    }
}
