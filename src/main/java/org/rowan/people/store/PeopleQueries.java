package org.rowan.people.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rowan.people.ContactWay;
import org.rowan.people.Likeness;
import org.rowan.people.MergedLink;
import org.rowan.people.NameIndex.Known;
import org.rowan.people.PeopleApart;
import org.rowan.people.Person;
import org.rowan.people.PersonMerge;
import org.rowan.people.RecoursePeriod;
import org.rowan.store.Tx;

/** Finds people. */
public final class PeopleQueries {
    private PeopleQueries() {}

    public static List<Known> known(Tx tx) {
        return tx.session()
                .createSelectionQuery(
                        "select new org.rowan.people.NameIndex$Known(id, givenName, familyName, dateOfBirth) from Person"
                                + " where mergedInto is null",
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

    /** The ids of those of whom somebody has said that they are not this person. */
    public static Set<Long> apartFrom(Tx tx, long personId) {
        return tx
                .session()
                .createSelectionQuery("from PeopleApart where oneId = :person or otherId = :person", PeopleApart.class)
                .setParameter("person", personId)
                .list()
                .stream()
                .map(apart -> apart.oneId == personId ? apart.otherId : apart.oneId)
                .collect(Collectors.toSet());
    }

    public static List<PeopleApart> apart(Tx tx, long one, long other) {
        return tx.session()
                .createSelectionQuery("from PeopleApart where oneId = :one and otherId = :other", PeopleApart.class)
                .setParameter("one", Math.min(one, other))
                .setParameter("other", Math.max(one, other))
                .list();
    }

    /** The joinings that stand, in which a person's record was kept; the newest first. */
    public static List<PersonMerge> mergesInto(Tx tx, long keptId) {
        return tx.session()
                .createSelectionQuery(
                        "from PersonMerge where keptId = :kept and undone = false order by id desc", PersonMerge.class)
                .setParameter("kept", keptId)
                .list();
    }

    public static List<MergedLink> links(Tx tx, long mergeId) {
        return tx.session()
                .createSelectionQuery("from MergedLink where mergeId = :merge order by id", MergedLink.class)
                .setParameter("merge", mergeId)
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

    /** What was noticed between two people. */
    public static List<Likeness> between(Tx tx, long one, long other) {
        return tx.session()
                .createSelectionQuery(
                        "from Likeness where (personId = :one and likePersonId = :other)"
                                + " or (personId = :other and likePersonId = :one)",
                        Likeness.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .list();
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

    public static List<ContactWay> waysTo(Tx tx, long personId) {
        return tx.session()
                .createSelectionQuery("from ContactWay where personId = :person order by id", ContactWay.class)
                .setParameter("person", personId)
                .list();
    }
}
