package org.rowan.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Role;

/**
 * Who can open a store: the slots of its key file, seen and changed by a holder of the store key. Each change is whole on
 * disk when it returns and counts one generation up; before it nothing has changed.
 */
public final class KeyRing {
    private static final int LONGEST_NAME = 64;

    private final Path file;
    private final StoreKey key;
    private final Stretching stretching;
    private final LongConsumer before;
    private final SecureRandom random = new SecureRandom();

    /** @param before is told before each change which generation it makes; where it throws, nothing is changed */
    KeyRing(Path folder, StoreKey key, Stretching stretching, LongConsumer before) {
        this.before = before;
        this.file = folder.resolve(Vault.FILE);
        this.key = key;
        this.stretching = stretching;
    }

    /** Everybody who can open the store, by name. */
    public List<User> users() {
        return read().slots().stream()
                .map(KeyFile.Slot::who)
                .sorted(java.util.Comparator.comparing(User::name))
                .toList();
    }

    /** Counts the changes of the key file, from 1. */
    public long generation() {
        return read().generation();
    }

    public boolean hasRecoveryKey() {
        return read().recovery() != null;
    }

    /**
     * Lets another person in.
     *
     * @param oneTime whether that person has to change the passphrase at the first sign-in
     * @throws Problem of kind INPUT for a name that is taken or empty, no role, or a passphrase that does not suffice
     */
    public void add(String typed, Set<Role> roles, Passphrase passphrase, boolean oneTime) {
        String name = Vault.normal(typed);
        requireName(name);
        requireRoles(roles);
        passphrase.requireNewOne();
        change(before -> {
            if (before.slot(name).isPresent()) {
                throw Problem.with("user", "There is a user of this name already. Choose another name.");
            }
            return before.with(slot(new User(name, roles, oneTime), passphrase));
        });
    }

    /**
     * Lets another person in with a passphrase for a single use.
     *
     * @return the passphrase, to be handed over on paper; the caller overwrites it
     * @throws Problem as {@link #add(String, Set, Passphrase, boolean)}
     */
    public char[] add(String typed, Set<Role> roles) {
        return handedOver(passphrase -> add(typed, roles, passphrase, true));
    }

    /**
     * Gives a person who has lost the passphrase one for a single use.
     *
     * @return the passphrase, to be handed over on paper; the caller overwrites it
     */
    public char[] resetPassphrase(String name) {
        return handedOver(passphrase -> resetPassphrase(name, passphrase, true));
    }

    private char[] handedOver(Consumer<Passphrase> use) {
        char[] signs = OneTimePassphrase.random(random);
        try (Passphrase passphrase = Passphrase.of(signs)) {
            use.accept(passphrase);
            return signs;
        } catch (RuntimeException e) {
            Arrays.fill(signs, '\0');
            throw e;
        }
    }

    /**
     * Takes a person's way in away. A copy of the key file from before still opens a copy of the database from before with
     * the old passphrase: {@code Store.rotate} ends that for all that is written from then on.
     *
     * @throws Problem of kind INPUT if no administrator or no manager would be left
     */
    public void remove(String name) {
        change(before -> requireLast(before, before.without(requireKnown(before, name))));
    }

    /** @throws Problem of kind INPUT if no administrator or no manager would be left */
    public void setRoles(String name, Set<Role> roles) {
        requireRoles(roles);
        change(before -> requireLast(
                before,
                before.with(before.slot(requireKnown(before, name))
                        .orElseThrow()
                        .as(new User(
                                name,
                                roles,
                                before.slot(name).orElseThrow().who().oneTime())))));
    }

    /**
     * Changes one's own passphrase: the store key is wrapped anew, no record is touched.
     *
     * @throws Problem of kind PASSPHRASE if the present one is not right, INPUT if the new one does not suffice
     */
    public void changePassphrase(String name, Passphrase present, Passphrase fresh) {
        fresh.requireNewOne();
        change(before -> {
            KeyFile.Slot slot = before.slot(requireKnown(before, name)).orElseThrow();
            try (StoreKey opened = slot.slot()
                    .open(present)
                    .orElseThrow(() ->
                            Problem.of(Problem.Kind.PASSPHRASE, "The present passphrase is not right. Try again."))) {
                return before.with(slot(new User(name, slot.who().roles(), false), fresh, opened));
            }
        });
    }

    /**
     * Puts the passphrase that a person has chosen in the place of one for a single use, by which that person has come in.
     *
     * @throws Problem of kind INPUT if it does not suffice, or the person has one already that is no longer for a single use
     */
    public void choosePassphrase(String name, Passphrase fresh) {
        fresh.requireNewOne();
        change(before -> {
            User user = before.slot(requireKnown(before, name)).orElseThrow().who();
            if (!user.oneTime()) {
                throw Problem.with("passphrase", "Your passphrase is your own already. Change it from your menu.");
            }
            return before.with(slot(new User(name, user.roles(), false), fresh));
        });
    }

    /**
     * Gives a person who has lost the passphrase a new one.
     *
     * @param oneTime whether that person has to change it at the next sign-in
     */
    public void resetPassphrase(String name, Passphrase fresh, boolean oneTime) {
        fresh.requireNewOne();
        change(before -> {
            User user = before.slot(requireKnown(before, name)).orElseThrow().who();
            return before.with(slot(new User(name, user.roles(), oneTime), fresh));
        });
    }

    /** A new recovery key, which opens nothing until {@link #keep} is called with it, typed back from the print. */
    public RecoveryKey newRecoveryKey() {
        return RecoveryKey.random(random);
    }

    /** From now on this is the store's recovery key, and no other. */
    public void keep(RecoveryKey recovery) {
        try (Passphrase passphrase = recovery.passphrase()) {
            KeySlot slot = KeySlot.wrap(key, passphrase, stretching, random);
            change(before -> before.withRecovery(KeyFile.Slot.recovery(slot)));
        }
    }

    private KeyFile.Slot slot(User user, Passphrase passphrase) {
        return slot(user, passphrase, key);
    }

    private KeyFile.Slot slot(User user, Passphrase passphrase, StoreKey wrapped) {
        return KeyFile.Slot.of(user, KeySlot.wrap(wrapped, passphrase, stretching, random));
    }

    private void change(UnaryOperator<KeyFile> change) {
        KeyFile changed = change.apply(read()).nextGeneration().sealedBy(key);
        before.accept(changed.generation());
        WholeFile.write(file, changed.bytes());
    }

    private KeyFile read() {
        KeyFile found = KeyFile.read(Vault.bytes(file));
        if (!found.isSealedBy(key)) {
            throw KeyFile.damaged(null);
        }
        return found;
    }

    static void requireName(String name) {
        boolean sound = !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.equals(name.strip())
                && !name.equals(Vault.RECOVERY);
        if (!sound) {
            throw Problem.with("user", "Give a user name of 1 to 64 characters, without blanks around it.");
        }
    }

    private static void requireRoles(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw Problem.with("roles", "Say what this user may do: choose at least one role.");
        }
    }

    private static String requireKnown(KeyFile file, String name) {
        if (file.slot(name).isEmpty()) {
            throw Problem.with("user", "There is no user of this name any more. Look at the list again.");
        }
        return name;
    }

    /** The last administrator and the last manager stay; a store that never had a manager goes on without. */
    private static KeyFile requireLast(KeyFile before, KeyFile after) {
        if (!has(after, Role.ADMINISTRATOR)) {
            throw Problem.with(
                    "roles", "Somebody has to be able to let others in: make another user administrator first.");
        }
        if (has(before, Role.MANAGER) && !has(after, Role.MANAGER)) {
            throw Problem.with(
                    "roles",
                    "Somebody has to be able to sign returns, erase cases and lift lock-outs: make another user manager"
                            + " first.");
        }
        return after;
    }

    private static boolean has(KeyFile file, Role role) {
        return file.slots().stream().anyMatch(slot -> slot.who().is(role));
    }
}
