package org.rowan.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.rowan.exchange.SetImport;
import org.rowan.kernel.London;
import org.rowan.kernel.Progress;
import org.rowan.store.Store;

/** Stores with a provider of the example year in them, on the evening of its last day. */
public final class ExampleStores {
    public static final Clock LAST_EVENING = Clock.fixed(Instant.parse("2021-03-31T19:15:00Z"), London.ZONE);

    private static final Path EXAMPLES = Path.of("src/main/resources/org/rowan/examples");

    private ExampleStores() {}

    /** @param provider such as {@code provider-a} */
    public static Store with(Path folder, String provider) {
        Store store = TestStores.stores(LAST_EVENING).create(folder, "ann-marie", TestStores.passphrase());
        new SetImport(store).load(EXAMPLES.resolve(provider), Progress.SILENT);
        return store;
    }

    /** Opens one of these some time after the last evening. */
    public static Store later(Path folder, Duration after) {
        return TestStores.stores(Clock.offset(LAST_EVENING, after)).open(folder, "ann-marie", TestStores.passphrase());
    }

    /** An example's files. */
    public static Path set(String provider) {
        return EXAMPLES.resolve(provider);
    }

    /** In a folder of the machine's own for such things. */
    public static Store inTemporaryFolder(String provider) {
        try {
            return with(Files.createTempDirectory("rowan-example").resolve("store"), provider);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
