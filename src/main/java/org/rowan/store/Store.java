package org.rowan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.rowan.kernel.Problem;
import org.rowan.vault.KeyRing;
import org.rowan.vault.Passphrase;
import org.rowan.vault.Rotation;
import org.rowan.vault.User;
import org.rowan.vault.Vault;

/**
 * An open store. What {@link #write} has returned from is on the disk, forced, and stays there through a crash or a power
 * cut; what failed has left nothing behind.
 *
 * <p>Safe for use by several threads: reads run side by side, writes one after the other.
 */
public final class Store implements AutoCloseable {
    private final Database database;
    private final StoreFolder folder;
    private final Vault vault;
    private final StoreLock lock;
    private final Clock clock;
    private final ReentrantReadWriteLock inUse = new ReentrantReadWriteLock();
    private final ReentrantLock oneWriter = new ReentrantLock();
    private volatile Ids ids = new Ids();
    private Vault.Opened keys;
    private Head head;
    private long changes;
    private boolean closed;
    /** The key file has the new store key already, the database has not: opening the store again completes it. */
    private boolean halfTurned;
    /** The disk has failed: what the database holds in memory may not be what is on disk. */
    private volatile boolean doubtful;

    Store(Database database, StoreFolder folder, Opening opening, Head head, long changes) {
        this.database = database;
        this.folder = folder;
        this.vault = opening.vault();
        this.keys = opening.keys();
        this.lock = opening.lock();
        this.clock = opening.clock();
        this.head = head;
        this.changes = changes;
    }

    /** What opening has at hand before the database is checked. */
    record Opening(Vault vault, Vault.Opened keys, StoreLock lock, Clock clock) {}

    /** The name of who is signed in. */
    public String user() {
        return keys.user().name();
    }

    /** Who is signed in, and what that person may do. */
    public User signedIn() {
        return keys.user();
    }

    public Clock clock() {
        return clock;
    }

    public UUID id() {
        return keys.storeId();
    }

    public Path path() {
        return folder.path();
    }

    /** Reads in one transaction; what it sees does not change while it looks. */
    public <T> T read(Function<Tx, T> reading) {
        settle();
        inUse.readLock().lock();
        try (StatelessSession session = session()) {
            return inTransaction(session, reading);
        } catch (RuntimeException e) {
            throw failed("reading", e);
        } finally {
            inUse.readLock().unlock();
        }
    }

    /**
     * Changes records in one transaction and forces them to disk.
     *
     * @throws Problem if a rule forbids it (INPUT) or somebody else changed the record (CONFLICT): nothing of it was
     *     stored; or if the disk fails (DISK): it was stored whole or not at all, and the next look at the store shows
     *     which
     */
    public <T> T write(Function<Tx, T> change) {
        settle();
        inUse.readLock().lock();
        oneWriter.lock();
        try (StatelessSession session = session()) {
            T result = inTransaction(session, tx -> {
                T made = change.apply(tx);
                countChange(session);
                return made;
            });
            force(session);
            changes++;
            head.write(folder.mark(changes, false));
            return result;
        } catch (RuntimeException | IOException e) {
            throw failed("writing", e);
        } finally {
            oneWriter.unlock();
            inUse.readLock().unlock();
        }
    }

    /** As {@link #write}, for a change without a result. */
    public void change(Consumer<Tx> change) {
        write(tx -> {
            change.accept(tx);
            return null;
        });
    }

    /**
     * Makes a change too large for one transaction, all or nothing: it is made in many transactions on a copy of the
     * database, which takes the database's place at the end. Nobody else reads or writes meanwhile. The disk needs room
     * for a second copy.
     *
     * @param work answers nothing to give up: the store stays as it was
     * @throws Problem as {@link #write}; the store is then as it was
     */
    public <T> Optional<T> stage(Function<Staging, Optional<T>> work) {
        return replace(work, database::closeFile);
    }

    /**
     * Writes the database anew where it has grown far beyond what it holds: the file of an open store only grows. As
     * {@link #stage}, nobody else reads or writes meanwhile.
     *
     * @return whether it was worth while
     * @throws Problem as {@link #stage}
     */
    public boolean compact() {
        if (!read(tx -> Bloat.isWorthCompacting(tx.session()))) {
            return false;
        }
        return replace(staging -> Optional.of(true), database::closeFileCompacted)
                .isPresent();
    }

    /** Looks at who can open the store, or changes that; the database remembers that the key file has changed. */
    public <T> T keyRing(Function<KeyRing, T> work) {
        settle();
        inUse.readLock().lock();
        oneWriter.lock();
        try {
            session().close();
            KeyRing ring = vault.ring(folder.path(), keys.key());
            T result = work.apply(ring);
            database.sawKeys(ring.generation());
            return result;
        } catch (RuntimeException e) {
            throw failed("changing the keys", e);
        } finally {
            oneWriter.unlock();
            inUse.readLock().unlock();
        }
    }

    /**
     * Gives the store a new key, so that nobody who knew the old one can read what is written from now on. The database is
     * written anew beside the present one and checked before it takes its place; a crash at any moment leaves the store
     * whole under the one key or the other. The other users get passphrases for a single use.
     *
     * @param own the passphrase of who is signed in
     * @return the passphrases of the other users, by name, to be handed to them on paper; the caller overwrites them
     * @throws Problem of kind PASSPHRASE, STORE or DISK; the store then has its old key
     */
    public Map<String, char[]> rotate(Passphrase own) {
        inUse.writeLock().lock();
        try {
            settle();
            session().close();
            Rotation rotation = vault.rotate(folder.path(), keys.key(), user(), own);
            database.closeFile();
            try {
                turnKey(rotation);
            } catch (IOException | RuntimeException e) {
                halfTurned = rotation.isInPlace();
                if (!halfTurned) {
                    rotation.close();
                    folder.discardRotation();
                    vault.discardRotation(folder.path());
                }
                throw e;
            } finally {
                database.closeFile();
                if (!halfTurned) {
                    database.open(folder.database(), keys.key());
                }
            }
            return rotation.oneTime();
        } catch (RuntimeException | IOException e) {
            throw failed("changing the store key", e);
        } finally {
            inUse.writeLock().unlock();
        }
    }

    private void turnKey(Rotation rotation) throws IOException {
        var fresh =
                new Vault.Opened(keys.storeId(), rotation.key(), keys.user(), rotation.generation(), keys.failures());
        database.recrypt(folder, keys.key(), fresh.key());
        database.open(folder.rotated(), fresh.key());
        database.requireChanges(fresh, changes);
        database.sawKeys(rotation.generation());
        database.closeFile();
        Head next = Head.create(folder.nextHeadFile(), fresh.key(), fresh.storeId());
        next.write(new Head.Mark(changes, Files.size(folder.rotated().path()), false));
        folder.forceFolder();
        rotation.putInPlace();
        folder.finishRotation();
        head.close();
        keys.key().close();
        head = next;
        keys = fresh;
    }

    private interface Closing {
        void close() throws IOException;
    }

    private <T> Optional<T> replace(Function<Staging, Optional<T>> work, Closing closing) {
        inUse.writeLock().lock();
        try {
            settle();
            session().close();
            database.closeFile();
            Optional<T> result;
            try {
                database.copyToStaging(folder, keys.key());
                database.open(folder.staging(), keys.key());
                result = work.apply(new Staging(database.sessions(), user(), clock));
                if (result.isPresent()) {
                    takeStaging(closing);
                }
            } finally {
                database.closeFile();
                folder.removeStaging();
                database.open(folder.database(), keys.key());
            }
            return result;
        } catch (RuntimeException | IOException e) {
            throw failed("a large change", e);
        } finally {
            inUse.writeLock().unlock();
        }
    }

    /** What a failure means to a person. */
    private Problem failed(String during, Exception failure) {
        Problem problem = StoreProblems.of(during, failure);
        doubtful |= problem.kind() == Problem.Kind.DISK;
        return problem;
    }

    /** Opens the database anew after the disk has failed, so that everybody sees what the disk holds. */
    private void settle() {
        if (!doubtful || inUse.getReadHoldCount() > 0) {
            return;
        }
        inUse.writeLock().lock();
        try {
            if (doubtful && !closed && !halfTurned) {
                database.closeFile();
                folder.prepare(head.read().orElseThrow(StoreProblems::damaged), keys.key());
                database.open(folder.database(), keys.key());
                changes = database.requireChanges(keys, changes);
                ids = new Ids();
                head.write(folder.mark(changes, false));
                doubtful = false;
            }
        } catch (RuntimeException | IOException e) {
            throw StoreProblems.of("opening the store again", e);
        } finally {
            inUse.writeLock().unlock();
        }
    }

    /** A closed store reads and writes nothing, even if another one is open by now. */
    private StatelessSession session() {
        if (closed || halfTurned) {
            throw Problem.of(Problem.Kind.STORE, "This store has been closed. Sign in again; nothing was changed.");
        }
        return database.sessions().openStatelessSession();
    }

    /** At every moment of this the head names a change that the database in place has. */
    private void takeStaging(Closing closing) throws IOException {
        try (StatelessSession session = database.sessions().openStatelessSession()) {
            inTransaction(session, tx -> countChange(session));
            force(session);
        }
        closing.close();
        requireWholeStaging();
        head.write(folder.mark(changes, false));
        folder.putStagingInPlace();
        ids = new Ids();
        changes++;
        head.write(folder.mark(changes, false));
    }

    /** Opens the closed copy once more: H2 says nothing when its last writes fail, on a full disk for instance. */
    private void requireWholeStaging() throws IOException {
        database.open(folder.staging(), keys.key());
        try {
            database.requireChanges(keys, changes + 1);
        } finally {
            database.closeFile();
        }
    }

    private <T> T inTransaction(StatelessSession session, Function<Tx, T> work) {
        var transaction = session.beginTransaction();
        try {
            T result = work.apply(new Tx(session, ids, user(), clock));
            transaction.commit();
            return result;
        } catch (RuntimeException | Error e) {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            throw e;
        }
    }

    private static int countChange(StatelessSession session) {
        return session.createMutationQuery("update StoreState set changes = changes + 1")
                .executeUpdate();
    }

    /** H2 hands a commit to the operating system; this makes the disk hold it. */
    static void force(StatelessSession session) {
        session.doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        });
    }

    /** Closes the store in order; the keys are overwritten, the folder is free for the next. Closing twice does nothing. */
    @Override
    public void close() {
        inUse.writeLock().lock();
        if (closed) {
            inUse.writeLock().unlock();
            return;
        }
        closed = true;
        try {
            database.closeFile();
            if (!doubtful && !halfTurned) {
                head.write(folder.mark(changes, true));
            }
        } catch (IOException e) {
            StoreProblems.log("closing the store", e);
        } finally {
            head.close();
            keys.key().close();
            lock.close();
            inUse.writeLock().unlock();
        }
    }

    @Override
    public String toString() {
        return "store " + keys.storeId();
    }
}
