package org.rowan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;
import org.rowan.kernel.Problem;
import org.rowan.store.sealed.SealedFiles;
import org.rowan.vault.ChainEnd;
import org.rowan.vault.ChainKey;
import org.rowan.vault.User;
import org.rowan.vault.Vault;

/** What an open store holds on to: its database, its keys, and what it has promised. The store guards it with its locks. */
final class Held {
    final Database database;
    final StoreFolder folder;
    final Clock clock;
    Vault.Opened keys;
    ChainKey chain;
    Drafts drafts;
    Head head;
    long changes;

    final Vault vault;

    private final StoreLock lock;
    private volatile Ids ids = new Ids();
    private boolean closed;
    /** The key file has the new store key already, the database has not: opening the store again completes it. */
    private boolean halfTurned;
    /**
     * The disk has failed: what the system remembers of the file may not be what is on disk, even if it says so later. The
     * file is written anew before the next change.
     */
    private volatile boolean doubtful;
    /** The disk has failed since the database was opened: what it holds in memory may not be in the file. */
    private volatile boolean stale;

    Held(Database database, Vault vault, StoreFolder folder, Vault.Opened keys, StoreLock lock, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.folder = folder;
        this.keys = keys;
        this.lock = lock;
        this.clock = clock;
    }

    Held promising(Head promised, long upTo) {
        drafts = new Drafts(vault.drafts(folder.path(), keys));
        head = promised;
        changes = upTo;
        return this;
    }

    /**
     * Makes the open database ready for work: of this Rowan's schema, and without the cases that were erased since it was
     * written.
     *
     * @param older whether its schema is of an older Rowan
     */
    Held madeReady(boolean older) throws IOException {
        if (older) {
            new Replacing(this, database::closeFileCompacted).by(staging -> {
                database.migrate();
                return Optional.of(true);
            });
        }
        chain = database.chainKey(keys.key());
        new Erasing(this).eraseListed();
        new Erasing(this).tellOlderCopies();
        database.sawKeys(keys.generation());
        return this;
    }

    /** What who is signed in may do can have changed. */
    void sawKeys(List<User> users, long generation) {
        User self = users.stream()
                .filter(user -> user.name().equals(user()))
                .findFirst()
                .orElse(keys.user());
        keys = keys.with(keys.key(), self, generation);
    }

    /** To those who come second. */
    void tellWhoIsHere() {
        lock.tell(keys);
    }

    String user() {
        return keys.user().name();
    }

    /** A closed store reads and writes nothing, even if another one is open by now. */
    StatelessSession session() {
        requireOpen();
        return database.session();
    }

    void requireOpen() {
        if (closed || halfTurned) {
            throw Problem.of(Problem.Kind.STORE, "This store has been closed. Sign in again; what was saved is safe.");
        }
    }

    /** What is read is not changed, and not told. */
    <T> T reading(StatelessSession session, Function<Tx, T> work) {
        return inTransaction(session, () -> work.apply(tx(session, new Trail(false))));
    }

    /** A change, with its audit and its number, or nothing of it. */
    <T> T changing(StatelessSession session, Trail trail, Function<Tx, T> work) {
        return inTransaction(session, () -> {
            Tx tx = tx(session, trail);
            T result = work.apply(tx);
            tx.sight().settle();
            trail.write(session, chain, user(), clock);
            countChange(session);
            return result;
        });
    }

    /** A change that is on the disk, forced, when this returns. */
    <T> T durably(Trail trail, Function<Tx, T> work) throws IOException {
        try (StatelessSession session = session()) {
            T result = changing(session, trail, work);
            force(session);
            promiseNext();
            return result;
        }
    }

    private Tx tx(StatelessSession session, Trail trail) {
        return new Tx(session, ids, user(), clock, trail, database.cases());
    }

    static <T> T inTransaction(StatelessSession session, Supplier<T> work) {
        var transaction = session.beginTransaction();
        try {
            T result = work.get();
            transaction.commit();
            return result;
        } catch (RuntimeException | Error e) {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            throw e;
        }
    }

    static int countChange(StatelessSession session) {
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

    /** The next change is on the disk: from now on a store without it is damaged. */
    void promiseNext() throws IOException {
        changes++;
        promise();
    }

    void promise() throws IOException {
        head.write(folder.mark(changes, keys.generation(), false));
    }

    /** Another database is in place: ids are drawn from its sequence. */
    void drawIdsAnew() {
        ids = new Ids();
    }

    void openDatabase() {
        database.open(folder.database(), keys.key());
    }

    /** What can't be opened now is tried again by whoever comes next. */
    void reopenDatabase() {
        stale = true;
        openDatabase();
        stale = false;
    }

    boolean isDoubtful() {
        return doubtful;
    }

    boolean isStale() {
        return stale;
    }

    /** What a failure means to a person. */
    Problem failed(String during, Exception failure) {
        Problem problem = StoreProblems.of(during, failure);
        if (problem != failure && problem.kind() == Problem.Kind.DISK) {
            doubtful = true;
            stale = true;
        }
        return problem;
    }

    boolean isHalfTurned() {
        return halfTurned;
    }

    void keyIsHalfTurned() {
        halfTurned = true;
    }

    /** Opens the database anew after the disk has failed, so that everybody sees what is in the file. */
    void openAnew() {
        if (!stale || closed || halfTurned) {
            return;
        }
        try {
            database.closeFile();
            folder.prepare(head.read().orElseThrow(StoreProblems::damaged), keys.key());
            openDatabase();
            changes = database.requireChanges(keys, changes);
            drawIdsAnew();
            stale = false;
        } catch (RuntimeException | IOException e) {
            throw StoreProblems.of("opening the store again", e);
        }
    }

    /** Writes the file anew after the disk has failed: a block that could not be forced is not sure to be there. */
    void writeAnew() {
        openAnew();
        if (!doubtful || closed || halfTurned) {
            return;
        }
        try {
            new Replacing(this, database::closeFile).by(staging -> Optional.of(true));
            doubtful = false;
        } catch (RuntimeException | IOException e) {
            stale = true;
            throw StoreProblems.of("writing the store anew", e);
        }
    }

    /**
     * Writes into the key file how far the audit goes. That is done where it costs nobody time (before a backup, at the
     * end), not with each change: in between, {@code rowan.head} promises as much.
     */
    void noteAudit() throws IOException {
        new KeyChange(this).complete();
        ChainEnd end = database.auditEnd().orElse(null);
        long noted = keys.audited().map(ChainEnd::entry).orElse(0L);
        if (end != null && end.entry() > noted) {
            keys.audited().ifPresent(database::requireAudit);
            keys = vault.noteAudit(folder.path(), keys, end);
            database.sawKeys(keys.generation());
        }
    }

    /** The store as it is at this moment, for a backup; to be called while nobody writes. */
    BackupWriter.Snapshot snapshot() throws IOException {
        requireOpen();
        if (doubtful) {
            throw StoreProblems.disk();
        }
        noteAudit();
        promise();
        return new BackupWriter.Snapshot(
                keys.storeId(),
                clock.instant(),
                keys.key(),
                vault.keyFile(folder.path(), keys.key()),
                new BackupAbout(changes, database.auditEnd()),
                SealedFiles.freeze(folder.databaseFile(), Files.size(folder.databaseFile())));
    }

    /** Closes the store in order; the keys are overwritten, the folder is free for the next. Closing twice does nothing. */
    void close() {
        if (closed) {
            return;
        }
        if (!doubtful && !stale && !halfTurned) {
            Quietly.close(this::noteAudit);
        }
        closed = true;
        try {
            boolean orderly = database.closeFileOrderly();
            if (orderly && !doubtful && !halfTurned) {
                folder.force(folder.database());
                head.write(folder.mark(changes, keys.generation(), true));
            }
        } catch (IOException e) {
            StoreProblems.log("closing the store", e);
        } finally {
            head.close();
            keys.key().close();
            drafts.close();
            chain.close();
            lock.close();
        }
    }

    @Override
    public String toString() {
        return "store " + keys.storeId();
    }
}
