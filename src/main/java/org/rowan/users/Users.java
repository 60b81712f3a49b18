package org.rowan.users;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.kernel.Role;
import org.rowan.store.Store;
import org.rowan.users.store.KeyTurnQueries;
import org.rowan.vault.Passphrase;
import org.rowan.vault.RecoveryKey;
import org.rowan.vault.User;

/**
 * Who can open the store, and by what. Each change is whole in the key file when a call returns, and told to the audit. What is
 * answered as characters is a secret to be handed over on paper: the caller shows it once and overwrites it.
 */
public final class Users {
    private final Store store;

    public Users(Store store) {
        this.store = store;
    }

    /**
     * The users as they stand.
     *
     * @param users by name
     * @param self the name of who asks
     * @param recoveryKey whether there is a recovery key
     * @param turnUnfinished whether the last change of the store key came to nothing
     */
    public record Listing(List<User> users, String self, boolean recoveryKey, boolean turnUnfinished) {
        /**
         * What follows once a user has these roles and no others; nothing where nothing changes for the rest.
         *
         * @param left none where the user is removed
         */
        public Optional<String> follows(String name, Set<Role> left) {
            List<String> managers = users.stream()
                    .filter(user -> user.is(Role.MANAGER))
                    .map(User::name)
                    .toList();
            boolean goes = managers.contains(name) && !left.contains(Role.MANAGER);
            return goes && managers.size() == 2
                    ? managers.stream()
                            .filter(each -> !each.equals(name))
                            .findFirst()
                            .map(Listing::alone)
                    : Optional.empty();
        }

        private static String alone(String manager) {
            return manager + " is then the only manager. What " + manager
                    + " asks to be erased waits a week, with nobody"
                    + " beside to look at it. What " + manager + " prepares as a return " + manager
                    + " signs alone, and the return says so.";
        }

        @Override
        public String toString() {
            return users.size() + " users";
        }
    }

    public Listing list() {
        boolean unfinished = isTurnUnfinished();
        return store.keys().ring(ring -> new Listing(ring.users(), store.user(), ring.hasRecoveryKey(), unfinished));
    }

    /** Whether a change of the store key was begun, as before a crash, and has to be begun again. */
    public boolean isTurnUnfinished() {
        return store.read(Right.KEEP_USERS, KeyTurnQueries::isUnfinished);
    }

    /**
     * Lets another person in.
     *
     * @return the passphrase for the first sign-in
     * @throws Problem of kind INPUT for a name that is taken or empty, or no role
     */
    public char[] add(String name, Set<Role> roles) {
        return store.keys().ring("user added", told(name.strip(), roles), ring -> ring.add(name.strip(), roles));
    }

    /** @throws Problem of kind INPUT for no role, or if no administrator or no manager would be left */
    public void setRoles(String name, Set<Role> roles) {
        store.keys().ring("roles changed", told(name, roles), ring -> {
            ring.setRoles(name, roles);
            return null;
        });
    }

    /**
     * Gives somebody who has lost the passphrase another one, for a single use.
     *
     * @throws Problem of kind INPUT for oneself: who knows the passphrase changes it, who does not is not signed in
     */
    public char[] reset(String name) {
        store.require(Right.KEEP_USERS);
        requireOther(name, "Your own passphrase is changed from your menu, with Change passphrase.");
        return store.keys().ring("passphrase reset", told(name, Set.of()), ring -> ring.resetPassphrase(name));
    }

    /**
     * Takes somebody's way in away, at once. Until the store key is changed ({@link #rotate}), an older copy of the store's
     * folder still opens with the old passphrase.
     *
     * @throws Problem of kind INPUT for oneself, or if no administrator or no manager would be left
     */
    public void remove(String name) {
        store.require(Right.KEEP_USERS);
        requireOther(name, "You can't remove yourself. Ask another administrator of this store.");
        store.keys().ring("user removed", told(name, Set.of()), ring -> {
            ring.remove(name);
            return null;
        });
    }

    private void requireOther(String name, String otherwise) {
        if (name.equals(store.user())) {
            throw Problem.with("user", otherwise);
        }
    }

    /** A recovery key that opens nothing until it is kept. */
    public RecoveryKey newRecoveryKey() {
        return store.keys().ring(ring -> ring.newRecoveryKey());
    }

    /**
     * From now on this is the store's recovery key, and no other.
     *
     * @param typedBack as it was read from the paper; stays the caller's to overwrite
     * @throws Problem of kind INPUT, field {@code recovery_key}, if that is not the same; nothing is kept then
     */
    public void keep(RecoveryKey shown, char[] typedBack) {
        store.require(Right.KEEP_USERS);
        boolean same = RecoveryKey.read(typedBack).filter(shown::isSameAs).isPresent();
        if (!same) {
            throw Problem.with(
                    "recovery_key",
                    "This is not the recovery key that was shown. Compare it sign by sign with the paper.");
        }
        store.keys().ring("recovery key made", null, ring -> {
            ring.keep(shown);
            return null;
        });
    }

    /**
     * Gives the store a new key, so that nobody who knew the old one reads what is written from now on.
     *
     * @param own the passphrase of who asks, which stays
     * @return the other users' passphrases for their next sign-in, by name
     * @throws Problem as {@link StoreKeys#rotate}
     */
    public Map<String, char[]> rotate(Passphrase own, Progress progress) {
        return store.keys().rotate(own, progress);
    }

    /**
     * Changes the passphrase of who is signed in.
     *
     * @throws Problem as {@link StoreKeys#changeOwn}
     */
    public void changeOwn(Passphrase present, Passphrase fresh) {
        store.keys().changeOwn(present, fresh);
    }

    /**
     * Puts one's own passphrase in the place of the one for a single use.
     *
     * @throws Problem as {@link StoreKeys#choose}
     */
    public void chooseOwn(Passphrase fresh) {
        store.keys().choose(fresh);
    }

    private static String told(String name, Set<Role> roles) {
        return roles.isEmpty()
                ? name
                : name + ": " + roles.stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "users of " + store;
    }
}
