package org.rowan.people.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.rowan.people.NameIndex.Known;
import org.rowan.people.Person;
import org.rowan.people.RecoursePeriod;
import org.rowan.store.Tx;

/** Finds people. */
public final class PeopleQueries {
    private PeopleQueries() {}

    public static List<Known> known(Tx tx) {
        return tx
                .session()
                .createSelectionQuery("select id, givenName, familyName, dateOfBirth from Person", Object[].class)
                .list()
                .stream()
                .map(row ->
                        new Known((Long) row[0], Person.fullName((String) row[1], (String) row[2]), (LocalDate) row[3]))
                .toList();
    }

    public static List<Person> byId(Tx tx, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : tx.session()
                        .createSelectionQuery("from Person where id in :ids order by id", Person.class)
                        .setParameter("ids", ids)
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
