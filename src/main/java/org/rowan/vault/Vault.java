package org.rowan.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.rowan.kernel.Problem;

/** The keys of one store, kept in its {@code keys.json}. */
public final class Vault {
    public static final String FILE = "keys.json";

    private final Stretching stretching;
    private final SecureRandom random = new SecureRandom();

    /** @param stretching what a new slot costs to try; tests take a cheap one */
    public Vault(Stretching stretching) {
        this.stretching = stretching;
    }

    /**
     * An opened key file.
     *
     * @param storeId the store's own random name, which the database holds too
     * @param key the store key, to be closed by whoever holds it
     */
    public record Opened(UUID storeId, StoreKey key) {
        @Override
        public String toString() {
            return "keys of store " + storeId;
        }
    }

    /**
     * Makes a new store key and writes it, wrapped for one user, to {@code keys.json}. The file is whole on disk before
     * this returns.
     *
     * @throws Problem of kind INPUT for a passphrase that is too short or a user without a name, DISK if it can't be
     *     written
     */
    public Opened create(Path folder, String user, Passphrase passphrase) {
        passphrase.requireNewOne();
        if (user.isBlank() || user.length() > 64) {
            throw Problem.with("user", "Give a user name of 1 to 64 characters.");
        }
        StoreKey key = StoreKey.random(random);
        UUID store = UUID.randomUUID();
        KeySlot slot = KeySlot.wrap(key, user, passphrase, stretching, random);
        KeyFile file = KeyFile.unsealed(store.toString(), 1, List.of(slot)).sealedBy(key);
        WholeFile.write(folder.resolve(FILE), file.bytes());
        return new Opened(store, key);
    }

    /**
     * Opens the store key of one user.
     *
     * @throws Problem of kind PASSPHRASE if user and passphrase do not belong together (which of the two is wrong is not
     *     told), STORE if the key file is missing, damaged or of a newer version
     */
    public Opened open(Path folder, String user, Passphrase passphrase) {
        KeyFile file = KeyFile.read(read(folder));
        StoreKey key = file.slots().stream()
                .map(KeyFile.Slot::slot)
                .filter(slot -> slot.user().equals(user))
                .findFirst()
                .or(() -> file.slots().stream().map(KeyFile.Slot::slot).findFirst())
                .flatMap(slot ->
                        slot.open(passphrase).filter(opened -> slot.user().equals(user)))
                .orElseThrow(() -> Problem.of(
                        Problem.Kind.PASSPHRASE, "This user name and passphrase do not open the store. Try again."));
        if (!file.isSealedBy(key)) {
            key.close();
            throw KeyFile.damaged(null);
        }
        try {
            return new Opened(UUID.fromString(file.store()), key);
        } catch (IllegalArgumentException e) {
            key.close();
            throw KeyFile.damaged(e);
        }
    }

    private static byte[] read(Path folder) {
        try {
            return Files.readAllBytes(folder.resolve(FILE));
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
