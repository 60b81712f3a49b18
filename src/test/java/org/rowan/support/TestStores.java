package org.rowan.support;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.rowan.Records;
import org.rowan.store.Database;
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
