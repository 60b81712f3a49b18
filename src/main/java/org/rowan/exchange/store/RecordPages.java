package org.rowan.exchange.store;

import java.util.List;
import java.util.function.Consumer;
import org.rowan.bedboard.Stay;
import org.rowan.notes.Note;
import org.rowan.store.StoredRecord;
import org.rowan.store.Tx;

/** Reads all records of a kind, a page at a time, so that memory stays bounded however many there are. */
public final class RecordPages {
    private static final int PAGE = 2_000;

    private RecordPages() {}

    /** Hands out every record of a kind, the oldest first. */
    public static <R extends StoredRecord> void each(Tx tx, Class<R> kind, Consumer<? super R> consumer) {
        long last = 0;
        List<R> page;
        do {
            page = tx.session()
                    .createSelectionQuery("from " + kind.getSimpleName() + " where id > :last order by id", kind)
                    .setParameter("last", last)
                    .setMaxResults(PAGE)
                    .list();
            page.forEach(consumer);
            last = page.isEmpty() ? last : page.getLast().id;
        } while (page.size() == PAGE);
    }

    /** Records of a kind with certain outside references. */
    public static <R extends StoredRecord> List<R> withReferences(Tx tx, Class<R> kind, List<String> references) {
        return tx.session()
                .createSelectionQuery("from " + kind.getSimpleName() + " where reference in :references", kind)
                .setParameter("references", references)
                .list();
    }

    /** The records of a kind that belong to one support period, the oldest first. */
    public static <R extends StoredRecord> List<R> ofSupport(Tx tx, Class<R> kind, long supportId) {
        return tx.session()
                .createSelectionQuery("from " + kind.getSimpleName() + " where supportId = :support order by id", kind)
                .setParameter("support", supportId)
                .list();
    }

    /** The notes of a support period and of the referral with which it began. */
    public static List<Note> notes(Tx tx, long supportId, Long referralId) {
        return tx.session()
                .createSelectionQuery(
                        "from Note where supportId = :support or referralId = :referral order by id", Note.class)
                .setParameter("support", supportId)
                .setParameter("referral", referralId)
                .list();
    }

    /** Every outside reference of a kind with its id. */
    public static <R extends StoredRecord> List<Object[]> references(Tx tx, Class<R> kind) {
        return tx.session()
                .createSelectionQuery("select reference, id from " + kind.getSimpleName(), Object[].class)
                .list();
    }

    /** How many records of a kind the store holds. */
    public static long count(Tx tx, Class<? extends StoredRecord> kind) {
        return tx.session()
                .createSelectionQuery("select count(*) from " + kind.getSimpleName(), Long.class)
                .getSingleResult();
    }

    /** Stays that share a night in their unit with one of another household recorded before them. */
    public static List<Stay> overlapping(Tx tx) {
        return tx.session()
                .createSelectionQuery(
                        "from Stay s where exists (select 1 from Stay o where o.unitId = s.unitId and o.id < s.id"
                                + " and o.supportId <> s.supportId and (s.movedOut is null or s.movedIn < s.movedOut)"
                                + " and (o.movedOut is null or o.movedIn < o.movedOut)"
                                + " and (s.movedOut is null or o.movedIn < s.movedOut)"
                                + " and (o.movedOut is null or s.movedIn < o.movedOut) and not exists (select 1 from"
                                + " Membership m join Membership n on n.personId = m.personId where m.supportId = s.supportId"
                                + " and n.supportId = o.supportId and m.role = 'adult' and n.role = 'adult')) order by s.id",
                        Stay.class)
                .list();
    }

    public static long unsafeToRing(Tx tx) {
        return tx.session()
                .createSelectionQuery("select count(*) from Referral where callback = false", Long.class)
                .getSingleResult();
    }
}
