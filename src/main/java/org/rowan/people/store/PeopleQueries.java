package org.rowan.people.store;

import java.util.Collection;
import java.util.List;
import org.rowan.people.Likeness;
import org.rowan.people.NameIndex.Known;
import org.rowan.people.Person;
import org.rowan.people.RecoursePeriod;
import org.rowan.store.Tx;

/** Finds people. */
public final class PeopleQueries {
    private PeopleQueries() {}

    public static List<Known> known(Tx tx) {
        return tx.session()
                .createSelectionQuery(
                        "select new org.rowan.people.NameIndex$Known(id, givenName, familyName, dateOfBirth) from Person",
                        Known.class)
                .list();
    }

    public static List<Person> byId(Tx tx, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : tx.session()
                        .createSelectionQuery("from Person where id in :ids order by id", Person.class)
                        .setParameter("ids", ids)
                        .list();
    }

    /** Whether two people have been taken for one before, whatever was answered. */
    public static boolean areLikened(Tx tx, long one, long other) {
        return tx.session()
                        .createSelectionQuery(
                                "select count(*) from Likeness where (personId = :one and likePersonId = :other)"
                                        + " or (personId = :other and likePersonId = :one)",
                                Long.class)
                        .setParameter("one", one)
                        .setParameter("other", other)
                        .getSingleResult()
                > 0;
    }

    /** Those that nobody has answered, the oldest first. */
    public static List<Likeness> likenesses(Tx tx) {
        return tx.session()
                .createSelectionQuery("from Likeness where answer is null order by id", Likeness.class)
                .list();
    }

    public static List<RecoursePeriod> recourse(Tx tx, long personId) {
        return tx.session()
                .createSelectionQuery(
                        "from RecoursePeriod where personId = :person order by starts desc, id desc",
                        RecoursePeriod.class)
                .setParameter("person", personId)
                .list();
    }
}
