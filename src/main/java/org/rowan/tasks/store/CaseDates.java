package org.rowan.tasks.store;

import java.time.LocalDate;
import java.util.List;
import org.rowan.casefile.RiskAssessment;
import org.rowan.casefile.SafetyPlan;
import org.rowan.people.Person;
import org.rowan.store.StoredRecord;
import org.rowan.store.Tx;
import org.rowan.support.SupportPeriod;

/** Reads the days on which something in an open case is to be done. */
public final class CaseDates {
    private CaseDates() {}

    /**
     * A day in an open case.
     *
     * @param who of whom it is, with the whole name
     * @param about what else is to be known; empty for nothing
     */
    public record Day(long supportId, LocalDate day, String who, String about, long serviceId, String keyWorker) {
        @Override
        public String toString() {
            return "day in support " + supportId;
        }
    }

    /** The reviews of the safety plans that hold, up to a day. */
    public static List<Day> planReviews(Tx tx, LocalDate until) {
        return reviews(tx, SafetyPlan.class, "agreed", until);
    }

    /** The days on which the last assessments of risk are to be looked at again, up to a day. */
    public static List<Day> riskReviews(Tx tx, LocalDate until) {
        return reviews(tx, RiskAssessment.class, "assessed", until);
    }

    /** Only the newest record of a person counts, whatever case it is from. */
    private static List<Day> reviews(Tx tx, Class<? extends StoredRecord> kind, String dated, LocalDate until) {
        String name = kind.getSimpleName();
        return tx
                .session()
                .createSelectionQuery(
                        ("select r.review, p, s from %1$s r join Person p on p.id = r.personId"
                                        + " join Membership m on m.personId = p.id join SupportPeriod s on s.id = m.supportId"
                                        + " where s.ended is null and m.departed is null and r.review <= :until"
                                        + " and not exists (select 1 from %1$s l where l.personId = r.personId"
                                        + " and (l.%2$s > r.%2$s or (l.%2$s = r.%2$s and l.id > r.id)))"
                                        + " order by r.review, r.id, s.id")
                                .formatted(name, dated),
                        Object[].class)
                .setParameter("until", until)
                .list()
                .stream()
                .map(row -> day((LocalDate) row[0], (Person) row[1], (SupportPeriod) row[2], ""))
                .toList();
    }

    private static Day day(LocalDate day, Person person, SupportPeriod support, String about) {
        String name = person.fullName().isEmpty() ? DueQueries.NAMELESS : person.fullName();
        return new Day(support.id, day, name, about, support.serviceId, support.keyWorker);
    }
}
