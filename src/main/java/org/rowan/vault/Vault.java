package org.rowan.vault;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Role;

/** The keys of one store, kept in its {@code keys.json}. */
public final class Vault {
    public static final String FILE = "keys.json";

    /** Beside the key file: when somebody failed to open it. */
    public static final String ATTEMPTS = Attempts.FILE;

    /** How the names of the files begin in which is kept what was begun and not saved. */
    public static final String DRAFTS = DraftFile.BEGINNING;

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
     * @param audited how far the audit went when that was last written into the key file
     */
    public record Opened(
            UUID storeId,
            StoreKey key,
            User user,
            long generation,
            List<Instant> failures,
            Optional<ChainEnd> audited) {
        /** The same store and user with another key, or after the key file has changed. */
        public Opened with(StoreKey other, User self, long changed) {
            return new Opened(storeId, other, self, changed, failures, audited);
        }

        /** The same after the audit's end has been written into the key file. */
        public Opened with(ChainEnd end, long changed) {
            return new Opened(storeId, key, user, changed, failures, Optional.of(end));
        }

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
        return new Opened(store, key, user, 1, List.of(), Optional.empty());
    }

    /**
     * Opens the store key of one user. After ten failures in a row the next attempt has to wait.
     *
     * @throws Problem of kind PASSPHRASE if user and passphrase do not belong together (which of the two is wrong is not
     *     told), STORE if the key file is missing, damaged or of a newer version
     */
    public Opened open(Path folder, String typed, Passphrase passphrase) {
        return open(folder, new WayIn.ByPassphrase(typed, passphrase));
    }

    /** As {@link #open(Path, String, Passphrase)}, or with the printed recovery key. */
    public Opened open(Path folder, WayIn way) {
        KeyFile file = KeyFile.read(bytes(folder.resolve(FILE)));
        Attempts attempts = new Attempts(folder, clock);
        attempts.requirePatience();
        try {
            return unlock(file, way, attempts.failures());
        } catch (Problem e) {
            if (e.kind() == Problem.Kind.PASSPHRASE) {
                attempts.failed();
            }
            throw e;
        }
    }

    /**
     * Opens the key file of a copy of a store, such as a backup. Whoever has a copy has all the time in the world: no
     * failures are counted.
     *
     * @throws Problem as {@link #open(Path, String, Passphrase)}
     */
    public Opened openCopy(byte[] keyFile, WayIn way) {
        return unlock(KeyFile.read(keyFile), way, List.of());
    }

    private static Opened unlock(KeyFile file, WayIn way, List<Instant> failures) {
        return switch (way) {
            case WayIn.ByPassphrase by -> byPassphrase(file, normal(by.user()), by.passphrase(), failures);
            case WayIn.ByRecoveryKey by -> byRecoveryKey(file, by.key(), failures);
        };
    }

    private static Opened byPassphrase(KeyFile file, String name, Passphrase passphrase, List<Instant> failures) {
        Optional<KeyFile.Slot> known = file.slot(name);
        KeySlot tried = known.orElseGet(() -> file.slots().getFirst()).slot();
        Optional<StoreKey> key = tried.open(passphrase);
        if (known.isEmpty() || key.isEmpty()) {
            key.ifPresent(StoreKey::close);
            throw Problem.of(
                    Problem.Kind.PASSPHRASE, "This user name and passphrase do not open the store. Try again.");
        }
        return opened(file, key.get(), known.get().who(), failures);
    }

    private static Opened byRecoveryKey(KeyFile file, RecoveryKey recovery, List<Instant> failures) {
        try (Passphrase passphrase = recovery.passphrase()) {
            StoreKey key = Optional.ofNullable(file.recovery())
                    .flatMap(slot -> slot.slot().open(passphrase))
                    .orElseThrow(() -> Problem.of(
                            Problem.Kind.PASSPHRASE,
                            "This recovery key does not open the store. Check that it is the newest print."));
            return opened(file, key, new User(RECOVERY, Set.of(Role.ADMINISTRATOR), false), failures);
        }
    }

    /** As {@link #open(Path, String, Passphrase)}, with the printed recovery key. */
    public Opened recover(Path folder, RecoveryKey recovery) {
        return open(folder, new WayIn.ByRecoveryKey(recovery));
    }

    /** The slots of a store whose key is at hand. */
    public KeyRing ring(Path folder, StoreKey key) {
        return ring(folder, key, generation -> {});
    }

    /** @param before is told before each change which generation it makes; where it throws, nothing is changed */
    public KeyRing ring(Path folder, StoreKey key, LongConsumer before) {
        return new KeyRing(folder, key, stretching(), before);
    }

    /** Where the unsaved work of who has opened a store is kept. */
    public DraftFile drafts(Path folder, Opened keys) {
        return new DraftFile(folder, keys.key(), keys.storeId(), keys.user().name());
    }

    /** Seals the unsaved work of all users under the key that is about to become the store's, too. */
    public void turnDrafts(Path folder, Opened keys, StoreKey fresh) {
        DraftFile.turn(folder, keys.storeId(), ring(folder, keys.key()).users(), keys.key(), fresh);
    }

    /**
     * Goes through the unsaved work of everybody but who has opened the store.
     *
     * @param revision what is to be left of it, nothing where all of it goes; its argument is overwritten afterwards
     */
    public void reviseDrafts(Path folder, Opened keys, Function<byte[], Optional<byte[]>> revision) {
        RuntimeException failed = null;
        for (User user : ring(folder, keys.key()).users()) {
            if (user.name().equals(keys.user().name())) {
                continue;
            }
            try (DraftFile draft = new DraftFile(folder, keys.key(), keys.storeId(), user.name())) {
                draft.revise(revision);
            } catch (RuntimeException e) {
                failed = failed == null ? e : failed;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    /** Takes away unsaved work that nobody can open any more. */
    public void tidyDrafts(Path folder, StoreKey key) throws IOException {
        DraftFile.tidy(folder, ring(folder, key).users(), key);
    }

    /** Begins the count of failures anew, once they have been told to whoever has opened the store. */
    public void forgetFailures(Path folder) {
        new Attempts(folder, clock).forget();
    }

    /**
     * The bytes of a key file that is whole, for a backup.
     *
     * @throws Problem of kind STORE if it is damaged
     */
    public byte[] keyFile(Path folder, StoreKey key) {
        byte[] bytes = bytes(folder.resolve(FILE));
        if (!KeyFile.read(bytes).isSealedBy(key)) {
            throw KeyFile.damaged(null);
        }
        return bytes;
    }

    /**
     * Writes into the key file how far the audit goes, so that it is noticed when the audit's end is cut off.
     *
     * @return what is open now, one generation on
     * @throws Problem of kind DISK if it can't be written; the key file is then as it was
     */
    public Opened noteAudit(Path folder, Opened keys, ChainEnd end) {
        KeyFile present = KeyFile.read(bytes(folder.resolve(FILE)));
        if (!present.isSealedBy(keys.key())) {
            throw KeyFile.damaged(null);
        }
        KeyFile noted = present.withAudit(end, keys.key()).nextGeneration().sealedBy(keys.key());
        WholeFile.write(folder.resolve(FILE), noted.bytes());
        return keys.with(end, noted.generation());
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
        Rotation.Turned turned = new Rotation.Turned(folder, present, present.auditUnder(key));
        return Rotation.prepare(turned, name, own, stretching());
    }

    /** Takes away what a rotation that did not come to its end has left. */
    public void discardRotation(Path folder) throws IOException {
        Rotation.discard(folder);
    }

    private static Opened opened(KeyFile file, StoreKey key, User user, List<Instant> failures) {
        try {
            if (!file.isSealedBy(key)) {
                throw KeyFile.damaged(null);
            }
            return new Opened(
                    UUID.fromString(file.store()), key, user, file.generation(), failures, file.auditUnder(key));
        } catch (IllegalArgumentException | Problem e) {
            key.close();
            throw e instanceof Problem problem ? problem : KeyFile.damaged(e);
        }
    }

    /** The same letters make the same name on every keyboard. */
    static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /**
     * The bytes of the key file in a folder, whatever they are.
     *
     * @throws Problem of kind STORE if there is none, DISK if it can't be read
     */
    public static byte[] keyFileIn(Path folder) {
        return bytes(folder.resolve(FILE));
    }

    /** One byte more than a key file has at most, if there are more. */
    static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(KeyFile.LARGEST + 1);
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
