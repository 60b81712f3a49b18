package org.rowan.erasure.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rowan.erasure.ErasureRequest;
import org.rowan.erasure.Extent;
import org.rowan.erasure.LegalHold;
import org.rowan.people.Person;
import org.rowan.store.Tx;
import org.rowan.store.cases.Destroying;
import org.rowan.store.sight.CasePart;

/** Finds what belongs to a case that is to be erased, and what was asked for. */
public final class ErasureQueries {
    private ErasureQueries() {}

    /** What waits, the longest first. */
    public static List<ErasureRequest> waiting(Tx tx) {
        return tx.session()
                .createSelectionQuery("from ErasureRequest where endedAt is null order by id", ErasureRequest.class)
                .list();
    }

    /** What was ever asked for on a case, the newest first. */
    public static List<ErasureRequest> ofCase(Tx tx, CasePart part, long id) {
        return tx.ofCase(ErasureRequest.class, part, id).reversed();
    }

    /** What holds a case; nothing where nothing does. Where records were joined, each may have brought one. */
    public static Optional<LegalHold> hold(Tx tx, CasePart part, long id) {
        return tx.ofCase(LegalHold.class, part, id).stream()
                .filter(hold -> hold.endedAt == null)
                .findFirst();
    }

    /** All that holds. */
    public static List<LegalHold> holds(Tx tx) {
        return tx.session()
                .createSelectionQuery("from LegalHold where endedAt is null order by id", LegalHold.class)
                .list();
    }

    /** The records of a case that have keys of their own: with these all of it is erased. */
    public static Collection<Long> keysOf(Tx tx, CasePart part, long id) {
        Destroying destroying = new Destroying(tx.session());
        return tx.sight().recordsOfCase(part, id).stream()
                .flatMap(some -> destroying.kinds(some).keySet().stream())
                .toList();
    }

    /** What goes with a case. */
    public static Extent extent(Tx tx, CasePart part, long id) {
        List<Person> people = tx.ofCase(Person.class, part, id);
        List<String> names = people.stream()
                .map(Person::fullName)
                .filter(name -> !name.isEmpty())
                .toList();
        return new Extent(
                names,
                people.size() - names.size(),
                count(tx, "Referral", "", part, id),
                count(tx, "SupportPeriod", "", part, id),
                count(tx, "Referral", " and decision = 'pending'", part, id)
                                + count(tx, "SupportPeriod", " and ended is null", part, id)
                        > 0);
    }

    /** By its name alone: the features of referrals and support stand above this one. */
    private static int count(Tx tx, String kind, String condition, CasePart part, long id) {
        return tx.sight().recordsOfCase(part, id).stream()
                .mapToInt(some -> tx.session()
                        .createSelectionQuery(
                                "select count(*) from " + kind + " where id in (:ids)" + condition, Long.class)
                        .setParameterList("ids", some)
                        .getSingleResult()
                        .intValue())
                .sum();
    }
}
