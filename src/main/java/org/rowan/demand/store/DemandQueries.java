package org.rowan.demand.store;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rowan.bedboard.Household;
import org.rowan.demand.Refusal;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;
import org.rowan.people.Person;
import org.rowan.referral.Told;
import org.rowan.store.Tx;
import org.rowan.support.Membership;
import org.rowan.support.WaitingPeriod;

/** Reads refusals for capacity, and what is known of the households that were housed. */
public final class DemandQueries {
    private DemandQueries() {}

    /** The refusals for capacity decided from one day to another, both included, in the order in which they were received. */
    public static List<Refusal> refusals(Tx tx, LocalDate from, LocalDate to) {
        return tx
                .session()
                .createSelectionQuery(
                        "select r.decided, r.serviceId, r.reason, r.adults, r.children, r.note, p.sex"
                                + " from Referral r left join Person p on p.id = r.personId"
                                + " where r.decision = 'not_placed' and r.reason in (:reasons)"
                                + " and r.decided between :from and :to order by r.decided, r.received, r.id",
                        Object[].class)
                .setParameterList("reasons", capacityReasons())
                .setParameter("from", from)
                .setParameter("to", to)
                .list()
                .stream()
                .map(DemandQueries::refusal)
                .toList();
    }

    private static Refusal refusal(Object[] row) {
        Integer adults = (Integer) row[3];
        Integer children = (Integer) row[4];
        Told told = Told.read((String) row[5]);
        Household household = new Household(
                adults == null ? 1 : adults,
                children == null ? 0 : children,
                row[6] == null ? null : row[6].equals("male"),
                told.oldestBoy(),
                told.access());
        return new Refusal(
                (LocalDate) row[0], (Long) row[1], (String) row[2], household, adults != null || children != null);
    }

    private static List<String> capacityReasons() {
        return Codes.standard().list("not_placed_reason").inGroup("capacity").stream()
                .map(Code::code)
                .toList();
    }

    /** What the households that were housed need, by their support period, as they were when it began. */
    public static Map<Long, Household> households(Tx tx) {
        Map<Long, Set<String>> access = access(tx);
        Map<Long, List<Object[]>> members = tx
                .session()
                .createSelectionQuery(
                        "select s.id, s.started, m.role, p from Membership m join SupportPeriod s on s.id = m.supportId"
                                + " join Person p on p.id = m.personId"
                                + " where m.supportId in (select t.supportId from Stay t)"
                                + " and (m.joined is null or m.joined <= s.started)",
                        Object[].class)
                .list()
                .stream()
                .collect(groupingBy(row -> (Long) row[0]));
        Map<Long, Household> households = new HashMap<>();
        members.forEach((support, rows) ->
                households.put(support, household(rows, access.getOrDefault(support, Set.of()))));
        return households;
    }

    private static Household household(List<Object[]> members, Set<String> access) {
        List<Integer> boys = new ArrayList<>();
        int adults = 0;
        boolean man = false;
        for (Object[] row : members) {
            Person person = (Person) row[3];
            boolean male = "male".equals(person.sex);
            if (row[2].equals(Membership.CHILD)) {
                if (male && person.dateOfBirth != null) {
                    boys.add(Period.between(person.dateOfBirth, (LocalDate) row[1])
                            .getYears());
                }
            } else {
                adults++;
                man |= male;
            }
        }
        Integer oldest = boys.stream().max(Integer::compare).orElse(null);
        return new Household(adults, members.size() - adults, man, oldest, access);
    }

    /** What was told at the referral that their home must have. */
    private static Map<Long, Set<String>> access(Tx tx) {
        Map<Long, Set<String>> access = new HashMap<>();
        tx.session()
                .createSelectionQuery(
                        "select s.id, r.note from SupportPeriod s join Referral r on r.id = s.referralId"
                                + " where r.note is not null and s.id in (select t.supportId from Stay t)",
                        Object[].class)
                .list()
                .forEach(row ->
                        access.put((Long) row[0], Told.read((String) row[1]).access()));
        return access;
    }

    /** When households were ready to move on and waited, by their support period. */
    public static Map<Long, List<WaitingPeriod>> waiting(Tx tx) {
        return tx.session().createSelectionQuery("from WaitingPeriod", WaitingPeriod.class).list().stream()
                .collect(groupingBy(waiting -> waiting.supportId));
    }
}
