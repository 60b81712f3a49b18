package org.rowan.store;

import java.util.Map;
import java.util.function.Function;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.vault.KeyRing;
import org.rowan.vault.Passphrase;
import org.rowan.vault.Rotation;

/** Who can open a store, and by what: its users, their passphrases, and the key of the store itself. */
public final class StoreKeys {
    private final Store store;
    private final Held held;
    private final InTurn turn;

    StoreKeys(Store store, Held held, InTurn turn) {
        this.store = store;
        this.held = held;
        this.turn = turn;
    }

    /**
     * Looks at who can open the store.
     *
     * @throws Problem of kind NO_RIGHT if who is signed in does not keep the users
     */
    public <T> T ring(Function<KeyRing, T> work) {
        return ring("key file changed", null, work);
    }

    /**
     * Changes who can open the store, and by what, and tells the audit. Both are done when this returns; after a crash both are
     * done by the next opening, or neither.
     *
     * @param action for the audit, with a detail, which may be null
     * @throws Problem of kind NO_RIGHT if who is signed in does not keep the users, and as {@link KeyRing} says
     */
    public <T> T ring(String action, String detail, Function<KeyRing, T> work) {
        store.require(Right.KEEP_USERS);
        return withKeyRing(action, detail, work);
    }

    /**
     * Changes the passphrase of who is signed in.
     *
     * @throws Problem of kind PASSPHRASE if the present one is not right, INPUT if the new one does not suffice
     */
    public void changeOwn(Passphrase present, Passphrase fresh) {
        withKeyRing("passphrase changed", null, ring -> {
            ring.changePassphrase(held.user(), present, fresh);
            return null;
        });
    }

    /**
     * Puts a passphrase of one's own in the place of the one for a single use, by which one has just signed in.
     *
     * @throws Problem of kind INPUT if it does not suffice, or one's passphrase is one's own already
     */
    public void choose(Passphrase fresh) {
        withKeyRing("passphrase chosen", null, ring -> {
            ring.choosePassphrase(held.user(), fresh);
            return null;
        });
    }

    private <T> T withKeyRing(String action, String detail, Function<KeyRing, T> work) {
        T result = turn.writing("changing the keys", () -> {
            held.requireOpen();
            return new KeyChange(held).make(action, detail, work);
        });
        store.endNamingOfGoneUsers();
        return result;
    }

    /** What a crash has left of a change of the key file. */
    void completeChange() {
        turn.writing("completing a change of the keys", () -> {
            new KeyChange(held).complete();
            return null;
        });
    }

    /**
     * Gives the store a new key, so that nobody who knew the old one can read what is written from now on. The database is
     * written anew beside the present one and checked before it takes its place; a crash at any moment leaves the store
     * whole under the one key or the other. The other users get passphrases for a single use.
     *
     * @param own the passphrase of who is signed in
     * @param progress hears how much of the database has been written anew
     * @return the passphrases of the other users, by name, to be handed to them on paper; the caller overwrites them
     * @throws Problem of kind PASSPHRASE, STORE or DISK; the store then has its old key
     */
    public Map<String, char[]> rotate(Passphrase own, Progress progress) {
        store.require(Right.KEEP_USERS);
        return turn.alone("changing the store key", () -> {
            Rotation rotation = held.vault.rotate(held.folder.path(), held.keys.key(), held.user(), own);
            new KeyChange(held).turn(rotation, progress);
            return rotation.oneTime();
        });
    }
}
