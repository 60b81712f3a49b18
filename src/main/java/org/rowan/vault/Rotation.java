package org.rowan.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rowan.kernel.Problem;

/**
 * The change to a new store key: a key file for it is written beside the present one, and takes its place in one step once
 * the database is ready. Who turns the key keeps the passphrase; all others get one for a single use, since only they could
 * wrap the new key under theirs. A recovery key has to be made anew.
 */
public final class Rotation implements AutoCloseable {
    static final String NEXT = Vault.FILE + ".next";

    private final Path folder;
    private final StoreKey key;
    private final long generation;
    private final Map<String, char[]> oneTime;
    private boolean inPlace;

    private Rotation(Path folder, StoreKey key, long generation, Map<String, char[]> oneTime) {
        this.folder = folder;
        this.key = key;
        this.generation = generation;
        this.oneTime = oneTime;
    }

    /**
     * What is turned.
     *
     * @param audited how far the audit went when that was last written into the present key file
     */
    record Turned(Path folder, KeyFile present, Optional<ChainEnd> audited) {}

    static Rotation prepare(Turned turned, String name, Passphrase own, Stretching stretching) {
        KeyFile.Slot mine = turned.present()
                .slot(name)
                .orElseThrow(() -> Problem.with("user", "Sign in as a user of this store to turn its key."));
        mine.slot()
                .open(own)
                .orElseThrow(() -> Problem.of(Problem.Kind.PASSPHRASE, "This passphrase is not right. Try again."))
                .close();
        SecureRandom random = new SecureRandom();
        StoreKey fresh = StoreKey.random(random);
        try {
            return write(turned, mine, own, stretching, fresh, random);
        } catch (RuntimeException e) {
            fresh.close();
            throw e;
        }
    }

    private static Rotation write(
            Turned turned,
            KeyFile.Slot mine,
            Passphrase own,
            Stretching stretching,
            StoreKey fresh,
            SecureRandom random) {
        Map<String, char[]> oneTime = new LinkedHashMap<>();
        List<KeyFile.Slot> slots = new ArrayList<>();
        for (KeyFile.Slot slot : turned.present().slots()) {
            User user = slot.who();
            if (user.name().equals(mine.user())) {
                slots.add(KeyFile.Slot.of(user, KeySlot.wrap(fresh, own, stretching, random)));
                continue;
            }
            char[] signs = OneTimePassphrase.random(random);
            oneTime.put(user.name(), signs);
            try (Passphrase passphrase = Passphrase.of(signs)) {
                slots.add(KeyFile.Slot.of(
                        new User(user.name(), user.roles(), true),
                        KeySlot.wrap(fresh, passphrase, stretching, random)));
            }
        }
        long generation = turned.present().generation() + 1;
        KeyFile bare = KeyFile.unsealed(turned.present().store(), generation, slots);
        KeyFile file = turned.audited()
                .map(end -> bare.withAudit(end, fresh))
                .orElse(bare)
                .sealedBy(fresh);
        WholeFile.write(turned.folder().resolve(NEXT), file.bytes());
        return new Rotation(turned.folder(), fresh, generation, oneTime);
    }

    /** The new store key; stays the caller's once this has been put in place. */
    public StoreKey key() {
        return key;
    }

    public long generation() {
        return generation;
    }

    /** The passphrases of the other users, by name, to be handed to them on paper; the caller overwrites them. */
    public Map<String, char[]> oneTime() {
        return oneTime;
    }

    /** From now on the new key is the store's. */
    public void putInPlace() throws IOException {
        Files.move(
                folder.resolve(NEXT),
                folder.resolve(Vault.FILE),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        inPlace = true;
        WholeFile.forceFolder(folder);
    }

    /** Whether the store key has been turned, whatever failed afterwards. */
    public boolean isInPlace() {
        return inPlace;
    }

    /** Takes away what a rotation that did not come to its end has left. */
    static void discard(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NEXT));
    }

    /** Closes the new key, and overwrites what was to be handed over: the rotation has failed. */
    @Override
    public void close() {
        key.close();
        oneTime.values().forEach(signs -> java.util.Arrays.fill(signs, '\0'));
    }

    @Override
    public String toString() {
        return "rotation to generation " + generation;
    }
}
