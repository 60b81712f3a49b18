package org.rowan.referral.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rowan.people.Person;
import org.rowan.store.Tx;

/** Reads who is here, and whom they must be kept from. */
public final class NearQueries {
    private NearQueries() {}

    /** Somebody who is supported now. */
    public record Living(long personId, String name, long serviceId, String keyWorker, long supportId) {
        @Override
        public String toString() {
            return "person " + personId;
        }
    }

    /** What was said of those who must not know when a person was referred. */
    public record Said(long personId, String mustNotKnow) {
        @Override
        public String toString() {
            return "person " + personId;
        }
    }

    /** The provider's home authority; null where there is none. */
    public static String ownArea(Tx tx) {
        return tx.session()
                .createSelectionQuery("select homeAuthority from Provider", String.class)
                .setMaxResults(1)
                .getSingleResultOrNull();
    }

    /** Whether anybody who is supported now, or was referred, has said who must not know; cheap, since no name is opened. */
    public static boolean isAnybodyFeared(Tx tx, LocalDate today) {
        return tx.session()
                                .createSelectionQuery(
                                        "select count(*) from SupportPeriod s where s.mustNotKnow is not null"
                                                + " and (s.ended is null or s.ended >= :today)",
                                        Long.class)
                                .setParameter("today", today)
                                .getSingleResult()
                        > 0
                || tx.session()
                                .createSelectionQuery(
                                        "select count(*) from Referral r where r.mustNotKnow is not null and r.personId is not null",
                                        Long.class)
                                .getSingleResult()
                        > 0;
    }

    /** Everybody in support that goes on. */
    public static List<Living> living(Tx tx, LocalDate today) {
        return tx
                .session()
                .createSelectionQuery(
                        "select p, s.serviceId, s.keyWorker, s.id from SupportPeriod s join Membership m on m.supportId = s.id"
                                + " join Person p on p.id = m.personId where (s.ended is null or s.ended >= :today)"
                                + " and (m.departed is null or m.departed >= :today) order by p.id, s.id",
                        Object[].class)
                .setParameter("today", today)
                .list()
                .stream()
                .map(row -> {
                    Person person = (Person) row[0];
                    return new Living(person.id, person.fullName(), (Long) row[1], (String) row[2], (Long) row[3]);
                })
                .toList();
    }

    /** What stands in the cases that go on, and in referrals of their people. */
    public static List<Said> said(Tx tx, Collection<Long> people, LocalDate today) {
        if (people.isEmpty()) {
            return List.of();
        }
        String said = "select new org.rowan.referral.store.NearQueries$Said(";
        List<Said> all = new ArrayList<>(tx.session()
                .createSelectionQuery(
                        said + "m.personId, s.mustNotKnow) from SupportPeriod s join Membership m on m.supportId = s.id"
                                + " where s.mustNotKnow is not null and (s.ended is null or s.ended >= :today)"
                                + " and m.role = 'adult' order by m.personId, s.id",
                        Said.class)
                .setParameter("today", today)
                .list());
        all.addAll(tx.session()
                .createSelectionQuery(
                        said + "r.personId, r.mustNotKnow) from Referral r"
                                + " where r.mustNotKnow is not null and r.personId in :people order by r.id",
                        Said.class)
                .setParameter("people", people)
                .list());
        return all.stream().filter(one -> people.contains(one.personId())).toList();
    }
}
