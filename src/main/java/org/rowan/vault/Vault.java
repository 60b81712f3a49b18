package org.rowan.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Role;

/** The keys of one store, kept in its {@code keys.json}. */
public final class Vault {
    public static final String FILE = "keys.json";

    /** Who has come in by the recovery key, to give users new passphrases and nothing else. */
    public static final String RECOVERY = "recovery key";

    private final Supplier<Stretching> calibrating;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private Stretching stretching;

    /**
     * @param stretching what a new slot costs to try; tests take a cheap one
     * @param clock when attempts fail
     */
    public Vault(Stretching stretching, Clock clock) {
        this(() -> stretching, clock);
    }

    /** As above; the cost is asked for when the first slot is made. */
    public Vault(Supplier<Stretching> calibrating, Clock clock) {
        this.calibrating = calibrating;
        this.clock = clock;
    }

    private synchronized Stretching stretching() {
        if (stretching == null) {
            stretching = calibrating.get();
        }
        return stretching;
    }

    /**
     * An opened key file.
     *
     * @param storeId the store's own random name, which the database holds too
     * @param key the store key, to be closed by whoever holds it
     * @param user who has opened it
     * @param generation how often the key file has been changed
     * @param failures when somebody failed to open it since it was last opened
     */
    public record Opened(UUID storeId, StoreKey key, User user, long generation, List<Instant> failures) {
        @Override
        public String toString() {
            return "keys of store " + storeId;
        }
    }

    /**
     * Makes a new store key and writes it, wrapped for one user, to {@code keys.json}. That user may do everything. The
     * file is whole on disk before this returns.
     *
     * @throws Problem of kind INPUT for a passphrase that does not suffice or a user without a name, DISK if it can't be
     *     written
     */
    public Opened create(Path folder, String typed, Passphrase passphrase) {
        String name = normal(typed);
        passphrase.requireNewOne();
        KeyRing.requireName(name);
        StoreKey key = StoreKey.random(random);
        UUID store = UUID.randomUUID();
        User user = new User(name, Set.of(Role.values()), false);
        KeyFile.Slot slot = KeyFile.Slot.of(user, KeySlot.wrap(key, passphrase, stretching(), random));
        KeyFile file = KeyFile.unsealed(store.toString(), 1, List.of(slot)).sealedBy(key);
        WholeFile.write(folder.resolve(FILE), file.bytes());
        return new Opened(store, key, user, 1, List.of());
    }

    /**
     * Opens the store key of one user. After ten failures in a row the next attempt has to wait.
     *
     * @throws Problem of kind PASSPHRASE if user and passphrase do not belong together (which of the two is wrong is not
     *     told), STORE if the key file is missing, damaged or of a newer version
     */
    public Opened open(Path folder, String typed, Passphrase passphrase) {
        String name = normal(typed);
        KeyFile file = KeyFile.read(bytes(folder.resolve(FILE)));
        Attempts attempts = new Attempts(folder, clock);
        attempts.requirePatience();
        Optional<KeyFile.Slot> known = file.slot(name);
        KeySlot tried = known.orElseGet(() -> file.slots().getFirst()).slot();
        Optional<StoreKey> key = tried.open(passphrase);
        if (known.isEmpty() || key.isEmpty()) {
            key.ifPresent(StoreKey::close);
            attempts.failed();
            throw Problem.of(
                    Problem.Kind.PASSPHRASE, "This user name and passphrase do not open the store. Try again.");
        }
        return opened(file, key.get(), known.get().who(), attempts);
    }

    /** As {@link #open}, with the printed recovery key. */
    public Opened recover(Path folder, RecoveryKey recovery) {
        KeyFile file = KeyFile.read(bytes(folder.resolve(FILE)));
        Attempts attempts = new Attempts(folder, clock);
        attempts.requirePatience();
        try (Passphrase passphrase = recovery.passphrase()) {
            StoreKey key = Optional.ofNullable(file.recovery())
                    .flatMap(slot -> slot.slot().open(passphrase))
                    .orElseThrow(() -> {
                        attempts.failed();
                        return Problem.of(
                                Problem.Kind.PASSPHRASE,
                                "This recovery key does not open the store. Check that it is the newest print.");
                    });
            return opened(file, key, new User(RECOVERY, Set.of(Role.ADMINISTRATOR), false), attempts);
        }
    }

    /** The slots of a store whose key is at hand. */
    public KeyRing ring(Path folder, StoreKey key) {
        return new KeyRing(folder, key, stretching());
    }

    /** Begins the count of failures anew, once they have been told to whoever has opened the store. */
    public void forgetFailures(Path folder) {
        new Attempts(folder, clock).forget();
    }

    /**
     * Prepares a new store key.
     *
     * @param own the passphrase of {@code name}, which opens the new key too
     * @throws Problem of kind PASSPHRASE if it is not right
     */
    public Rotation rotate(Path folder, StoreKey key, String name, Passphrase own) {
        KeyFile present = KeyFile.read(bytes(folder.resolve(FILE)));
        if (!present.isSealedBy(key)) {
            throw KeyFile.damaged(null);
        }
        return Rotation.prepare(folder, present, name, own, stretching());
    }

    /** Takes away what a rotation that did not come to its end has left. */
    public void discardRotation(Path folder) throws IOException {
        Rotation.discard(folder);
    }

    private static Opened opened(KeyFile file, StoreKey key, User user, Attempts attempts) {
        try {
            if (!file.isSealedBy(key)) {
                throw KeyFile.damaged(null);
            }
            return new Opened(UUID.fromString(file.store()), key, user, file.generation(), attempts.failures());
        } catch (IllegalArgumentException | Problem e) {
            key.close();
            throw e instanceof Problem problem ? problem : KeyFile.damaged(e);
        }
    }

    /** The same letters make the same name on every keyboard. */
    static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw Problem.of(
                    Problem.Kind.STORE,
                    "There is no Rowan store in this folder (keys.json is missing). Choose the store's folder, or create a store.",
                    e);
        } catch (IOException e) {
            throw Problem.of(Problem.Kind.DISK, "The key file keys.json can't be read. Check the folder's rights.", e);
        }
    }
}
