package org.rowan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.rowan.kernel.Problem;
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
    private final Vault.Opened keys;
    private final StoreLock lock;
    private final Head head;
    private final String user;
    private final Clock clock;
    private final ReentrantReadWriteLock inUse = new ReentrantReadWriteLock();
    private final ReentrantLock oneWriter = new ReentrantLock();
    private volatile Ids ids = new Ids();
    private long changes;
    private boolean closed;

    Store(Database database, StoreFolder folder, Opening opening, Head head, long changes) {
        this.database = database;
        this.folder = folder;
        this.keys = opening.keys();
        this.lock = opening.lock();
        this.user = opening.user();
        this.clock = opening.clock();
        this.head = head;
        this.changes = changes;
    }

    /** What opening has at hand before the database is checked. */
    record Opening(Vault.Opened keys, StoreLock lock, String user, Clock clock) {}

    /** Who is signed in. */
    public String user() {
        return user;
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
        inUse.readLock().lock();
        try (StatelessSession session = session()) {
            return inTransaction(session, reading);
        } catch (RuntimeException e) {
            throw StoreProblems.of("reading", e);
        } finally {
            inUse.readLock().unlock();
        }
    }

    /**
     * Changes records in one transaction and forces them to disk.
     *
     * @throws Problem if a rule forbids it (INPUT), somebody else changed the record (CONFLICT) or the disk fails (DISK);
     *     in each case nothing of it was stored
     */
    public <T> T write(Function<Tx, T> change) {
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
            head.write(new Head.Mark(changes, 0));
            return result;
        } catch (RuntimeException | IOException e) {
            throw StoreProblems.of("writing", e);
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
        inUse.writeLock().lock();
        try {
            session().close();
            database.source().close();
            Optional<T> result;
            try {
                folder.copyToStaging();
                open(folder.stagingUrl());
                result = work.apply(new Staging(database.sessions(), user, clock));
                if (result.isPresent()) {
                    takeStaging();
                }
            } finally {
                database.source().close();
                folder.removeStaging();
                open(folder.url());
            }
            return result;
        } catch (RuntimeException | IOException e) {
            throw StoreProblems.of("a large change", e);
        } finally {
            inUse.writeLock().unlock();
        }
    }

    /** A closed store reads and writes nothing, even if another one is open by now. */
    private StatelessSession session() {
        if (closed) {
            throw Problem.of(Problem.Kind.STORE, "This store has been closed. Sign in again; nothing was changed.");
        }
        return database.sessions().openStatelessSession();
    }

    /** At every moment of this the head names a change that the database in place has. */
    private void takeStaging() throws IOException {
        try (StatelessSession session = database.sessions().openStatelessSession()) {
            inTransaction(session, tx -> countChange(session));
            force(session);
        }
        database.source().close();
        requireWholeStaging();
        head.write(new Head.Mark(changes, 0));
        folder.putStagingInPlace();
        ids = new Ids();
        changes++;
        head.write(new Head.Mark(changes, 0));
    }

    /** Opens the closed copy once more: H2 says nothing when its last writes fail, on a full disk for instance. */
    private void requireWholeStaging() {
        open(folder.stagingUrl());
        try (StatelessSession session = database.sessions().openStatelessSession()) {
            StoreState state = session.get(StoreState.class, StoreState.ONLY);
            if (state == null || state.changes != changes + 1) {
                throw StoreProblems.disk();
            }
        } finally {
            database.source().close();
        }
    }

    private void open(String url) {
        database.open(url, keys.key());
    }

    private <T> T inTransaction(StatelessSession session, Function<Tx, T> work) {
        var transaction = session.beginTransaction();
        try {
            T result = work.apply(new Tx(session, ids, user, clock));
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
    private static void force(StatelessSession session) {
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
            database.source().close();
            head.write(new Head.Mark(changes, Files.size(folder.databaseFile())));
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
