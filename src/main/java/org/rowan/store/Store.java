package org.rowan.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.store.sight.Namings;
import org.rowan.store.sight.Reader;
import org.rowan.vault.User;

/**
 * An open store. What {@link #write} has returned from is on the disk, forced, and stays there through a crash or a power
 * cut; what failed has left nothing behind.
 *
 * <p>Safe for use by several threads: reads run side by side, writes one after the other.
 */
public final class Store implements AutoCloseable {
    private final Held held;
    private final InTurn turn;
    /** What the audit has not been told yet, since the disk would not take it. */
    private final List<Consumer<Trail>> untold = new CopyOnWriteArrayList<>();

    private final List<Runnable> hearers = new CopyOnWriteArrayList<>();
    /** The lock-outs that who is signed in looks past, with a reason that the audit has. */
    private volatile Set<Long> lookedPast = Set.of();

    /** One backup at a time; another waits for it. */
    private final ReentrantLock oneBackup = new ReentrantLock();

    private final StoreKeys keys;
    private volatile boolean closing;
    private volatile LastChange lastChange;

    Store(Held held) {
        this.held = held;
        this.turn = new InTurn(held);
        this.keys = new StoreKeys(this, held, turn);
    }

    /** Who can open it, and by what. */
    public StoreKeys keys() {
        return keys;
    }

    /** The name of who is signed in. */
    public String user() {
        return held.user();
    }

    /** Who is signed in, and what that person may do. */
    public User signedIn() {
        return held.keys.user();
    }

    /** Who made the last change before this person signed in; nothing in a store that was just made. */
    public Optional<LastChange> lastChange() {
        return Optional.ofNullable(lastChange);
    }

    /** To be called before anything is done with a store that was opened. */
    void rememberLastChange() {
        lastChange = read(tx -> LastChange.of(tx.session())).orElse(null);
    }

    public Clock clock() {
        return held.clock;
    }

    /**
     * Lets somebody hear of each change of the records once it is stored, on the thread that made it. What only the audit was
     * told is no change.
     *
     * @return what ends it
     */
    public Runnable whenChanged(Runnable hearer) {
        hearers.add(hearer);
        return () -> hearers.remove(hearer);
    }

    private void tellChanged() {
        hearers.forEach(Runnable::run);
    }

    public UUID id() {
        return held.keys.storeId();
    }

    public Path path() {
        return held.folder.path();
    }

    /**
     * Reads in one transaction, for somebody who may; what it sees does not change while it looks, and holds nothing of a case
     * that who is signed in may not see.
     *
     * @throws Problem of kind NO_RIGHT if who is signed in may not
     */
    public <T> T read(Right right, Function<Tx, T> reading) {
        require(right);
        return read(narrowed(reading));
    }

    /**
     * As {@link #read(Right, Function)}, but of everybody: for what counts, and shows nobody.
     *
     * @throws Problem of kind NO_RIGHT if who is signed in may not
     */
    public <T> T readOfEverybody(Right right, Function<Tx, T> reading) {
        require(right);
        return read(reading);
    }

    private <T> Function<Tx, T> narrowed(Function<Tx, T> work) {
        User user = signedIn();
        Reader reader = new Reader(user.name(), user.roles(), lookedPast);
        return tx -> {
            tx.sight().narrow(reader);
            return work.apply(tx);
        };
    }

    /**
     * Looks at one record, and tells the audit that it was looked at.
     *
     * @throws Problem of kind NO_RIGHT if who is signed in may not
     */
    public <T> T look(Right right, Class<? extends StoredRecord> kind, long id, Function<Tx, T> reading) {
        T seen = read(right, reading);
        note("seen", kind.getSimpleName(), id, null);
        return seen;
    }

    /**
     * Tells the audit something that changes no record. Where the disk is full nobody is kept from looking: it is told with
     * the next change.
     */
    public void note(String action, String kind, Long id, String detail) {
        note(trail -> trail.noted(action, kind, id, detail));
    }

    /** Whether the audit holds everything that it was told, which it does not while the disk is full. */
    boolean hasToldAll() {
        return untold.isEmpty();
    }

    /** As {@link #note}, of several records of one kind at once. */
    public void noteEach(String action, Class<? extends StoredRecord> kind, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            note(trail -> ids.forEach(id -> trail.noted(action, kind.getSimpleName(), id, null)));
        }
    }

    private void note(Consumer<Trail> told) {
        untold.add(told);
        try {
            change(tx -> {});
        } catch (Problem e) {
            if (e.kind() != Problem.Kind.DISK) {
                untold.remove(told);
                throw e;
            }
        }
    }

    /** As {@link #write(Function)}, for somebody who may; NO_RIGHT otherwise. */
    public <T> T write(Right right, Function<Tx, T> change) {
        require(right);
        return write(narrowed(change));
    }

    /** As {@link #write(Right, Function)}, for a change without a result. */
    public void change(Right right, Consumer<Tx> change) {
        write(right, tx -> {
            change.accept(tx);
            return null;
        });
    }

    /**
     * Lets who is signed in look past a lock-out or a restriction until the store is closed. To be told to the audit first.
     *
     * @throws Problem of kind NO_RIGHT for whoever does not say who may see whom
     */
    public void lookPast(long sightRuleId) {
        require(Right.KEEP_SIGHT);
        Set<Long> more = new HashSet<>(lookedPast);
        more.add(sightRuleId);
        lookedPast = Set.copyOf(more);
    }

    /** Whether who is signed in looks past a rule. */
    public boolean looksPast(long sightRuleId) {
        return lookedPast.contains(sightRuleId);
    }

    /**
     * Everybody who can open the store, by name, for whoever says who may see whom.
     *
     * @throws Problem of kind NO_RIGHT for anybody else
     */
    public List<Reader> readers() {
        require(Right.KEEP_SIGHT);
        return ringUsers().stream()
                .map(user -> new Reader(user.name(), user.roles()))
                .toList();
    }

    /**
     * Everybody who can open the store, by name, for whoever sees cases: colleagues are named on cases, and are handed them.
     *
     * @throws Problem of kind NO_RIGHT for anybody else
     */
    public List<Reader> colleagues() {
        require(Right.SEE_CASES);
        return ringUsers().stream()
                .map(user -> new Reader(user.name(), user.roles()))
                .toList();
    }

    private List<User> ringUsers() {
        return turn.reading(() -> {
            held.requireOpen();
            return held.vault.ring(held.folder.path(), held.keys.key()).users();
        });
    }

    /** Where the disk is full, the next who signs in does it. */
    void endNamingOfGoneUsers() {
        List<String> names = ringUsers().stream().map(User::name).toList();
        if (read(tx -> Namings.ofOthers(tx, names)).isEmpty()) {
            return;
        }
        try {
            change(tx -> Namings.endOfOthers(tx, names));
        } catch (Problem e) {
            if (e.kind() != Problem.Kind.DISK) {
                throw e;
            }
        }
    }

    /** Whether who is signed in may do something. */
    public boolean may(Right right) {
        return right.isHeldBy(signedIn().roles());
    }

    /** @throws Problem of kind NO_RIGHT if who is signed in may not */
    public void require(Right right) {
        require(signedIn(), right);
    }

    static void require(User user, Right right) {
        if (user.oneTime()) {
            throw Problem.of(
                    Problem.Kind.NO_RIGHT, "Your passphrase is for a single use. Choose one of your own first.");
        }
        right.require(user.roles());
    }

    /** Reads in one transaction, whoever is signed in: what belongs to no service. */
    public <T> T read(Function<Tx, T> reading) {
        return turn.reading(() -> {
            try (StatelessSession session = held.session()) {
                return held.reading(session, reading);
            }
        });
    }

    /**
     * Changes records in one transaction and forces them to disk.
     *
     * @throws Problem if a rule forbids it (INPUT) or somebody else changed the record (CONFLICT): nothing of it was
     *     stored; or if the disk fails (DISK): it was stored whole or not at all, and the next look at the store shows
     *     which
     */
    public <T> T write(Function<Tx, T> change) {
        Trail trail = new Trail(true);
        T result = turn.writing("writing", () -> {
            List<Consumer<Trail>> telling = List.copyOf(untold);
            telling.forEach(told -> told.accept(trail));
            T made = held.durably(trail, change);
            untold.removeAll(telling);
            return made;
        });
        if (trail.changesRecords()) {
            tellChanged();
        }
        return result;
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
        Optional<T> result = replace(work, held.database::closeFile);
        result.ifPresent(changed -> tellChanged());
        return result;
    }

    /**
     * Writes the database anew where it has grown far beyond what it holds: the file of an open store only grows. As
     * {@link #stage}, nobody else reads or writes meanwhile. Not while a backup is made.
     *
     * @return whether it was worth while
     * @throws Problem as {@link #stage}
     */
    public boolean compact() {
        if (oneBackup.isLocked() || !read(tx -> Bloat.isWorthCompacting(tx.session()))) {
            return false;
        }
        return replace(staging -> Optional.of(true), held.database::closeFileCompacted)
                .isPresent();
    }

    /**
     * Erases cases for ever: their keys are destroyed, and what was sealed under them is blank, in the records and in the
     * audit. What only counts stays. The list of erased cases beside the database keeps it so when an older copy of the
     * database is put back. The file is written anew, as {@link #stage}.
     *
     * @param cases says which, by the ids of parts of cases or of other records with a key of their own; asked once before
     *     anything is begun and once in the transaction that erases
     * @param also what is written in that transaction beside it
     * @throws Problem of kind NO_RIGHT if who is signed in may not, CONFLICT if one of them is not there (any more), or not for
     *     this user, DISK
     */
    public void erase(Right right, Function<Tx, Collection<Long>> cases, Consumer<Tx> also) {
        Function<Tx, Collection<Long>> which = tx -> Erasing.requireAll(tx, cases.apply(tx));
        read(right, which);
        Function<Tx, Collection<Long>> narrowed = narrowed(which);
        turn.alone("erasing a case", () -> {
            new Erasing(held).erase(narrowed, also);
            return null;
        });
        tellChanged();
    }

    /** As {@link #erase(Right, Function, Consumer)}, of cases that are known already. */
    public void erase(Right right, Collection<Long> cases) {
        erase(right, tx -> cases, tx -> {});
    }

    /**
     * Puts the list of erased cases beside backups, where a restore on another computer finds it.
     *
     * @throws Problem of kind DISK if it can't be written there
     */
    public void tellErased(Right right, Path backups) {
        require(right);
        turn.reading(() -> {
            held.requireOpen();
            new Erasing(held).tellBackups(backups);
            return null;
        });
    }

    /**
     * Goes through what all others had begun and not saved when they were last here.
     *
     * @param revision what is to be left of it, nothing where all of it goes; its argument is overwritten afterwards
     * @throws Problem of kind NO_RIGHT if who is signed in may not, DISK if one of them can't be changed; the others are
     */
    public void reviseDrafts(Right right, Function<byte[], Optional<byte[]>> revision) {
        require(right);
        turn.writing("looking through what is begun", () -> {
            held.vault.reviseDrafts(held.folder.path(), held.keys, revision);
            return null;
        });
    }

    /**
     * Checks the whole audit.
     *
     * @return the number of the first entry that is not as it was written, nothing if all are
     */
    public OptionalLong firstBrokenAuditEntry() {
        require(Right.SEE_AUDIT);
        return read(tx -> tx.session().doReturningWork(connection -> AuditCheck.firstBroken(connection, held.chain)));
    }

    /**
     * Writes a backup of the store as it is at this moment, while people go on working, and reads it back: every byte, and
     * the audit from its beginning to its end. The file is encrypted as the store is, and opens with the passphrases, or
     * the recovery key, of this moment.
     *
     * @param folder is made where it is not there; a backup that fails leaves nothing in it
     * @throws Problem of kind NO_RIGHT if who is signed in may not, DISK if the folder can't be written to or has no room,
     *     STORE if the store's own database is damaged; the store goes on as it was
     */
    public Backup backUp(Right right, Path folder, Progress progress) {
        require(right);
        oneBackup.lock();
        try {
            return turn.beside(() -> {
                BackupWriter.Snapshot snapshot = turn.writing("beginning a backup", held::snapshot);
                new Erasing(held).tellBackups(folder);
                BackupMaking.Place place = new BackupMaking.Place(folder, held.database.disk(), () -> closing);
                return BackupMaking.write(snapshot, place, held.keys, progress);
            });
        } catch (IOException e) {
            throw StoreProblems.of("making a backup", e);
        } finally {
            oneBackup.unlock();
        }
    }

    private <T> Optional<T> replace(Function<Staging, Optional<T>> work, Replacing.Closing closing) {
        return turn.alone("a large change", () -> new Replacing(held, closing).by(work));
    }

    /**
     * What who is signed in had begun and not saved when it was last kept; the caller overwrites it.
     *
     * @throws Problem of kind STORE if its file was changed or damaged, DISK if it can't be read
     */
    public Optional<byte[]> draft() {
        return held.drafts.read();
    }

    /**
     * Keeps what is begun and not saved, and nothing of what was kept before: sealed, forced to disk, also while a large
     * change goes on. It is in no backup.
     *
     * @return false where the store has been closed, and nothing is kept
     * @throws Problem of kind DISK if it can't be written; what was kept before is still there
     */
    public boolean keepDraft(byte[] content) {
        return held.drafts.keep(content);
    }

    /** Nothing is begun any more. */
    public void forgetDraft() {
        held.drafts.forget();
    }

    /** Closes the store in order; the keys are overwritten, the folder is free for the next. Closing twice does nothing. */
    @Override
    public void close() {
        closing = true;
        turn.last(held::close);
    }

    @Override
    public String toString() {
        return held.toString();
    }
}
