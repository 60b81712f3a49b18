package org.rowan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.vault.Passphrase;
import org.rowan.vault.RecoveryKey;
import org.rowan.vault.Vault;

/** Creates and opens stores. */
public final class Stores {
    /** A file of a store's folder by which a second start asks the window that is open already to come to the front. */
    public static final String BELL = "rowan.window";

    private final Supplier<Database> database;
    private final Vault vault;
    private final Clock clock;

    /** @param database waited for only after the passphrase has been checked */
    public Stores(Supplier<Database> database, Vault vault, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    public Clock clock() {
        return clock;
    }

    /** The same, on another clock. */
    public Stores on(Clock other) {
        return new Stores(database, vault, other);
    }

    /** Whether a folder holds a store, whole or not. */
    public boolean isStore(Path folder) {
        return Files.exists(folder.resolve(Vault.FILE)) || Restoring.isReady(folder);
    }

    /**
     * Looks whether a store could be opened now; nothing where there is none.
     *
     * @throws Problem of kind STORE if it is open, here or in another process; DISK if its folder can't be written to
     */
    public void requireFree(Path folder) {
        if (isStore(folder)) {
            StoreLock.take(folder, clock.instant()).close();
        }
    }

    /**
     * Makes a new store in a folder that is empty or not there yet, and opens it.
     *
     * @throws Problem of kind CALL if there is something in the folder, INPUT for a passphrase that is too short, DISK
     */
    public Store create(Path path, String user, Passphrase passphrase) {
        StoreFolder folder = new StoreFolder(path);
        StoreLock lock = null;
        Vault.Opened keys = null;
        requireEmpty(folder);
        try {
            passphrase.requireNewOne();
            folder.make();
            lock = StoreLock.take(folder.path(), clock.instant());
            keys = vault.create(folder.path(), user, passphrase);
            lock.tell(keys);
            database.get().open(folder.newDatabase(), keys.key());
            database.get().migrate();
            UUID id = keys.storeId();
            try (var session = database.get().session()) {
                var transaction = session.beginTransaction();
                StoreState state = new StoreState();
                state.store = id;
                state.keyGeneration = keys.generation();
                session.insert(state);
                transaction.commit();
                Held.force(session);
            }
            Head head = Head.create(folder.headFile(), keys.key(), id);
            head.write(folder.mark(0, keys.generation(), false));
            folder.putOpener();
            folder.forceFolder();
            Store store = new Store(new Held(database.get(), vault, folder, keys, lock, clock)
                    .promising(head, 0)
                    .madeReady(false));
            store.note("store made", null, null, null);
            return store;
        } catch (IOException | RuntimeException e) {
            boolean ours = lock != null;
            giveUp(keys, lock, keys != null);
            if (ours) {
                folder.removeEverything();
            }
            throw StoreProblems.of("creating the store", e);
        }
    }

    private static void requireEmpty(StoreFolder folder) {
        if (Files.exists(folder.path()) && !Files.isDirectory(folder.path())) {
            throw Problem.of(
                    Problem.Kind.CALL,
                    folder.path() + " is a file. Name a folder for the new store; nothing was changed.");
        }
        try {
            if (!folder.isEmpty()) {
                throw Problem.of(
                        Problem.Kind.CALL,
                        "There is something in " + folder.path()
                                + " already. Name an empty or a new folder for the new store; nothing was changed.");
            }
        } catch (IOException e) {
            throw Problem.of(
                    Problem.Kind.CALL,
                    folder.path() + " can't be read. Check its rights, or name another folder for the new store.",
                    e);
        }
    }

    /**
     * Opens a store after checking that it is whole.
     *
     * @throws Problem of kind PASSPHRASE, or STORE if it is in use, damaged or of a newer version; it is then unchanged
     */
    public Store open(Path path, String user, Passphrase passphrase) {
        return open(path, folder -> vault.open(folder, user, passphrase));
    }

    /**
     * Opens a store whose passphrases are lost, to give its users new ones.
     *
     * @throws Problem as {@link #open(Path, String, Passphrase)}
     */
    public Store recover(Path path, RecoveryKey recovery) {
        return open(path, folder -> vault.recover(folder, recovery));
    }

    private Store open(Path path, Function<Path, Vault.Opened> unlocking) {
        StoreFolder folder = new StoreFolder(path);
        if (!Files.isDirectory(folder.path())) {
            throw Problem.of(
                    Problem.Kind.CALL, "There is no such folder. Choose the store's folder, or create a store.");
        }
        StoreLock lock = null;
        Vault.Opened keys = null;
        Head head = null;
        boolean reached = false;
        try {
            requireKeyFile(folder);
            lock = StoreLock.tryTake(folder.path(), clock.instant()).orElseThrow(() -> inUse(folder, unlocking));
            new Restoring(folder).finish();
            keys = unlocking.apply(folder.path());
            lock.tell(keys);
            new Restoring(folder).discard();
            folder.removeStaging();
            endRotation(folder, keys);
            head = Head.open(folder.headFile(), keys.key(), keys.storeId());
            Head.Mark mark = head.read().orElseThrow(StoreProblems::damaged);
            if (mark.keys() > keys.generation()) {
                throw StoreProblems.olderKeyFile();
            }
            folder.prepare(mark, keys.key());
            head.write(mark.open());
            reached = true;
            database.get().open(folder.database(), keys.key());
            long changes = database.get().requireChanges(keys, mark.change());
            keys.audited().ifPresent(database.get()::requireAudit);
            boolean older = database.get().isOlder();
            if (older) {
                new BeforeUpdate(folder, database.get(), keys).backUp(changes, clock.instant());
            }
            Held held = new Held(database.get(), vault, folder, keys, lock, clock)
                    .promising(head, changes)
                    .madeReady(older);
            held.promise();
            Store store = new Store(held);
            store.rememberLastChange();
            store.keys().completeChange();
            tellRestored(store, folder, keys);
            folder.putOpener();
            tellSignIn(store, keys.failures());
            store.endNamingOfGoneUsers();
            vault.tidyDrafts(folder.path(), keys.key());
            takeAwayOldCopies(store, folder);
            if (store.hasToldAll()) {
                vault.forgetFailures(folder.path());
            }
            return store;
        } catch (IOException | RuntimeException e) {
            Quietly.close(head);
            giveUp(keys, lock, reached);
            throw StoreProblems.of("opening the store", e);
        }
    }

    /**
     * Looks through the database of a store that may be damaged, and changes nothing.
     *
     * @throws Problem of kind PASSPHRASE; STORE if it is in use, or its key file is missing, damaged or of a newer version; DISK
     */
    public Examined examine(Path path, String user, Passphrase passphrase, Progress progress) {
        StoreFolder folder = new StoreFolder(path);
        requireKeyFile(folder);
        try (StoreLock lock = StoreLock.take(folder.path(), clock.instant())) {
            Vault.Opened keys = vault.open(folder.path(), user, passphrase);
            try {
                lock.tell(keys);
                return new Examination(folder.databaseFile(), keys, promised(folder, keys)).examine(progress);
            } finally {
                keys.key().close();
            }
        } catch (NoSuchFileException e) {
            throw StoreProblems.damaged();
        } catch (IOException e) {
            throw StoreProblems.of("examining the store", e);
        }
    }

    private static Head.Mark promised(StoreFolder folder, Vault.Opened keys) throws IOException {
        if (Files.notExists(folder.headFile())) {
            return null;
        }
        try (Head head = Head.open(folder.headFile(), keys.key(), keys.storeId())) {
            return head.read().orElse(null);
        }
    }

    /** Looks at backups, and puts them in the place of stores. */
    public Restores restores() {
        return new Restores(database, vault, clock);
    }

    /** Who has it open is told to somebody who could open it too, and to nobody else. */
    private static Problem inUse(StoreFolder folder, Function<Path, Vault.Opened> unlocking) {
        Optional<StoreLock.Holder> holder = StoreLock.holder(folder.path());
        Problem problem = StoreLock.inUse(holder);
        try {
            Vault.Opened keys = unlocking.apply(folder.path());
            Optional<String> who = holder.flatMap(known -> known.who(keys));
            keys.key().close();
            return who.map(problem::naming).orElse(problem);
        } catch (Problem noWayIn) {
            return problem;
        }
    }

    private static void tellRestored(Store store, StoreFolder folder, Vault.Opened keys) throws IOException {
        Optional<String> restored = RestoredNote.read(folder, keys.key());
        restored.ifPresent(words -> store.note(AuditEntry.RESTORED, null, null, words));
        if (restored.isPresent() && !store.hasToldAll()) {
            // by this entry the ledger of returns counts as older than what went out: it must not get lost
            throw StoreProblems.disk();
        }
        RestoredNote.remove(folder);
    }

    private void takeAwayOldCopies(Store store, StoreFolder folder) {
        try {
            int gone = new OlderCopies(folder).takeAwayOld(clock.instant());
            if (gone > 0) {
                store.note("older copies taken away", null, null, gone + ", made a year ago or before");
            }
        } catch (IOException e) {
            StoreProblems.log("taking older copies away", e);
        }
    }

    private static void tellSignIn(Store store, List<Instant> failures) {
        if (!failures.isEmpty()) {
            store.note(
                    "failed sign-ins",
                    null,
                    null,
                    failures.size() + ", from " + failures.getFirst() + " to " + failures.getLast());
        }
        store.note("signed in", null, null, null);
    }

    /** Completes a change of the store key whose key file is in place already, or takes away what one has left. */
    private void endRotation(StoreFolder folder, Vault.Opened keys) throws IOException {
        vault.discardRotation(folder.path());
        if (!folder.isRotationPending()) {
            folder.discardRotation();
            return;
        }
        boolean ours;
        try (Head next = Head.open(folder.nextHeadFile(), keys.key(), keys.storeId())) {
            ours = next.read().isPresent();
        }
        if (ours) {
            folder.finishRotation();
        } else {
            folder.discardRotation();
        }
    }

    /** The keys are read with the lock held: somebody else could be turning them. */
    private void requireKeyFile(StoreFolder folder) {
        if (!isStore(folder.path())) {
            throw Problem.of(
                    Problem.Kind.STORE,
                    "There is no Rowan store in this folder (keys.json is missing). Choose the store's folder, or create a store.");
        }
    }

    private void giveUp(Vault.Opened keys, StoreLock lock, boolean databaseReached) {
        if (databaseReached) {
            Quietly.close(() -> database.get().closeFile());
        }
        if (keys != null) {
            keys.key().close();
        }
        Quietly.close(lock);
    }
}
