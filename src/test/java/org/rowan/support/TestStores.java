package org.rowan.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Stream;
import org.rowan.Records;
import org.rowan.store.Database;
import org.rowan.store.Store;
import org.rowan.store.Stores;
import org.rowan.vault.Passphrase;
import org.rowan.vault.Stretching;
import org.rowan.vault.Vault;

/** Stores for tests: one Hibernate for the whole run, a cheap stretching, a clock that stands still. */
public final class TestStores {
    public static final String USER = "ann";
    public static final Stretching CHEAP = new Stretching(64, 1, 1);
    public static final Clock NOON = Clock.fixed(Instant.parse("2021-03-15T12:00:00Z"), ZoneId.of("Europe/London"));

    private TestStores() {}

    private static final class Shared {
        private static final Database DATABASE = new Database(Records.ALL);
    }

    /** One store can be open at a time. */
    public static Stores stores() {
        return stores(NOON);
    }

    public static Stores stores(Clock clock) {
        return new Stores(() -> Shared.DATABASE, new Vault(CHEAP, NOON), clock);
    }

    /** A store as it is just after its creation: a copy of one that is made once for the whole run, which is quicker. */
    public static Store created(Path place) {
        return created(place, NOON);
    }

    public static Store created(Path place, Clock clock) {
        try (Stream<Path> parts = Files.walk(Made.AT)) {
            for (Path part : (Iterable<Path>) parts::iterator) {
                Path copy = place.resolve(Made.AT.relativize(part).toString());
                if (Files.isDirectory(part)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(part, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stores(clock).open(place, USER, passphrase());
    }

    private static final class Made {
        private static final Path AT = make();

        private static Path make() {
            try {
                Path folder = Files.createTempDirectory("rowan-made");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
                Path place = folder.resolve("store");
                stores().create(place, USER, passphrase()).close();
                return place;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> parts = Files.walk(folder)) {
            parts.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stores over a database layer of their own, to have two stores open at once. */
    public static Stores another() {
        return new Stores(() -> Second.DATABASE, new Vault(CHEAP, NOON), NOON);
    }

    private static final class Second {
        private static final Database DATABASE = new Database(Records.ALL);
    }

    public static Passphrase passphrase() {
        return Passphrase.of("four plain rowan berries".toCharArray());
    }
}
