package org.rowan.store;

import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;
import org.rowan.kernel.Problem;
import org.rowan.store.cases.KeyOwner;
import org.rowan.store.cases.Sealing;
import org.rowan.store.sight.CaseMap;
import org.rowan.store.sight.CasePart;
import org.rowan.store.sight.Sighting;

/** One transaction on the store. Usable only inside the call that it was given to. */
public final class Tx {
    private final StatelessSession session;
    private final Ids ids;
    private final String user;
    private final Clock clock;
    private final Trail trail;
    private final Sighting sighting;

    Tx(StatelessSession session, Ids ids, String user, Clock clock, Trail trail, CaseMap cases) {
        this.session = session;
        this.ids = ids;
        this.user = user;
        this.clock = clock;
        this.trail = trail;
        this.sighting = new Sighting(session, cases);
    }

    /** For queries; used only in packages named {@code store}. */
    public StatelessSession session() {
        return session;
    }

    /** Who is signed in. */
    public String user() {
        return user;
    }

    /** What of the records whoever is signed in sees. */
    public Sighting sight() {
        return sighting;
    }

    /** When this is being done; London time for days and hours of the day. */
    public Clock clock() {
        return clock;
    }

    /**
     * Notes for the audit what no record shows: that one was looked at, that a set was brought in.
     *
     * @param kind of the record, null where it is about none
     * @param detail in words, null if there is nothing to say; kept in the encrypted store only
     */
    public void note(String action, String kind, Long id, String detail) {
        trail.noted(action, kind, id, detail);
    }

    /** As {@link #note}; the detail outlives the erasure of the record's case, so it tells nothing of a person. */
    public void noteForEver(String action, String kind, Long id, String detail) {
        trail.notedForEver(action, kind, id, detail);
    }

    /** Whether the record of this id, a part of a case, was erased. */
    public boolean isErased(long part) {
        return Sealing.of(session).isErased(part);
    }

    /** Whether the case of a record was erased: free words can't be kept with it any more. */
    public boolean isErased(StoredRecord row) {
        return Sealing.of(session).isErased(KeyOwner.record(row));
    }

    /** @throws Problem of kind CONFLICT if it belongs to a case that is not there, for this user at least */
    public <R extends StoredRecord> R insert(R row) {
        requireSight(row);
        stamp(row);
        session.insert(row);
        sighting.touched(row);
        if (trail.tellsEachRecord()) {
            trail.added(row);
        }
        return row;
    }

    /** As {@link #insert}, of a part of a record, as a piece of a file is: the audit is told of the whole, not of each part. */
    public void insertPart(StoredRecord part) {
        requireSight(part);
        stamp(part);
        session.insert(part);
    }

    /** Inserts a record that was removed, under the id that it had, made when and by whom it was made. */
    public <R extends StoredRecord> R putBack(R row) {
        row.changedAt = now();
        row.changedBy = user;
        session.insert(row);
        if (trail.tellsEachRecord()) {
            trail.added(row);
        }
        return row;
    }

    /** As {@link #insert}, all at once. */
    public void insertAll(List<? extends StoredRecord> rows) {
        rows.forEach(this::requireSight);
        rows.forEach(this::stamp);
        Sealing.of(session).prepare(rows);
        session.insertMultiple(rows);
        rows.forEach(sighting::touched);
        if (trail.tellsEachRecord()) {
            rows.forEach(trail::added);
        }
    }

    /**
     * Writes a changed record.
     *
     * @throws Problem of kind CONFLICT if the record was changed since it was read; nothing is overwritten
     */
    public void update(StoredRecord row) {
        requireSight(row);
        row.changedAt = now();
        row.changedBy = user;
        if (trail.tellsEachRecord()) {
            StoredRecord before = get(row.getClass(), row.id);
            sighting.touched(before);
            sighting.touched(row);
            trail.changed(before, row);
        }
        try {
            session.update(row);
        } catch (StaleStateException | OptimisticLockException e) {
            throw changedMeanwhile(e);
        }
    }

    /** Removes a record under the same condition as {@link #update}. */
    public void delete(StoredRecord row) {
        requireSight(row);
        sighting.touched(row);
        if (trail.tellsEachRecord()) {
            get(row.getClass(), row.id);
            trail.removed(row);
        }
        try {
            session.delete(row);
        } catch (StaleStateException | OptimisticLockException e) {
            throw changedMeanwhile(e);
        }
    }

    /**
     * A record by our id.
     *
     * @throws Problem of kind CONFLICT if it is not there (any more), or belongs to a case that this user does not see: the two
     *     can't be told apart
     */
    public <R extends StoredRecord> R get(Class<R> kind, long id) {
        R row = session.get(kind, id);
        if (row == null) {
            throw changedMeanwhile(null);
        }
        return row;
    }

    /** The records of one kind that belong to the case of another, in the order in which they were made. */
    public <R extends StoredRecord> List<R> ofCase(Class<R> kind, CasePart part, long id) {
        return sighting.recordsOfCase(part, id).stream()
                .flatMap(some -> session
                        .createSelectionQuery("from " + kind.getSimpleName() + " where id in (:ids)", kind)
                        .setParameterList("ids", some)
                        .list()
                        .stream())
                .sorted(Comparator.comparing(row -> row.id))
                .toList();
    }

    /** @throws Problem of kind CONFLICT if that part of a case is not there, or not for this user: the two can't be told apart */
    public void requireThere(CasePart part, long id) {
        if (!sighting.isThere(part, id)) {
            throw changedMeanwhile();
        }
    }

    private void requireSight(StoredRecord row) {
        if (!sighting.sees(row)) {
            throw changedMeanwhile(null);
        }
    }

    private void stamp(StoredRecord row) {
        row.id = ids.next(session);
        row.createdAt = now();
        row.createdBy = user;
        row.changedAt = row.createdAt;
        row.changedBy = user;
    }

    private Instant now() {
        return clock.instant();
    }

    /** What is said of a record that is not there, or is not for this user. */
    public static Problem changedMeanwhile() {
        return changedMeanwhile(null);
    }

    private static Problem changedMeanwhile(Exception cause) {
        return Problem.of(
                Problem.Kind.CONFLICT,
                "Somebody changed this record since you opened it. Nothing was overwritten: look at it again, then make your change.",
                cause);
    }
}
