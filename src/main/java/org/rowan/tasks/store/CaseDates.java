package org.rowan.tasks.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.casefile.AfterMoveOn;
import org.rowan.casefile.MoveOnContact;
import org.rowan.casefile.OrderKinds;
import org.rowan.casefile.RiskAssessment;
import org.rowan.casefile.SafetyPlan;
import org.rowan.erasure.LegalHold;
import org.rowan.people.Person;
import org.rowan.store.StoredRecord;
import org.rowan.store.Tx;
import org.rowan.support.PlanStep;
import org.rowan.support.SupportPeriod;

/** Reads the days on which something in a case is to be done. */
public final class CaseDates {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private CaseDates() {}

    /**
     * A day in an open case.
     *
     * @param at when, London time; at nine where no time is known
     * @param who of whom it is, with the whole name
     * @param about what else is to be known; empty for nothing
     * @param owners whom it is up to; empty where nobody is named
     */
    public record Day(long supportId, LocalDateTime at, String who, String about, long serviceId, Set<String> owners) {
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
                .map(row -> day(((LocalDate) row[0]).atTime(MORNING), (Person) row[1], (SupportPeriod) row[2], ""))
                .toList();
    }

    /** Hearings of open cases between two moments; the later one is not among them. */
    public static List<Day> hearings(Tx tx, LocalDateTime from, LocalDateTime until) {
        return tx
                .session()
                .createSelectionQuery(
                        "select h.listed, p, s from CourtHearing h join SupportPeriod s on s.id = h.supportId"
                                + " left join Membership m on m.id = (select min(a.id) from Membership a"
                                + " where a.supportId = s.id and a.role = 'adult') left join Person p on p.id = m.personId"
                                + " where s.ended is null and h.listed >= :from and h.listed < :until"
                                + " order by h.listed, h.id",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("until", until)
                .list()
                .stream()
                .map(row -> day((LocalDateTime) row[0], (Person) row[1], (SupportPeriod) row[2], ""))
                .toList();
    }

    /**
     * Orders whose last day lies between two days, where none of the same kind took its place in the same proceedings. Any other
     * may be against another man, and is no reason for silence.
     */
    public static List<Day> ordersEnding(Tx tx, LocalDate from, LocalDate until) {
        return tx
                .session()
                .createSelectionQuery(
                        "select r.ends, p, s, r.kind from CourtOrder r join Person p on p.id = r.personId"
                                + " join Membership m on m.personId = p.id join SupportPeriod s on s.id = m.supportId"
                                + " where s.ended is null and m.departed is null and r.ends between :from and :until"
                                + " and not exists (select 1 from CourtOrder l where l.personId = r.personId"
                                + " and l.kind = r.kind and l.proceedingId = r.proceedingId and l.starts > r.starts"
                                + " and (l.ends is null or l.ends > r.ends))"
                                + " order by r.ends, r.id, s.id",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("until", until)
                .list()
                .stream()
                .map(row -> day(
                        ((LocalDate) row[0]).atTime(MORNING),
                        (Person) row[1],
                        (SupportPeriod) row[2],
                        OrderKinds.LIST.label((String) row[3])))
                .toList();
    }

    /**
     * The review of a legal hold.
     *
     * @param anchor the person, or where it is of nobody the referral
     * @param by who made it
     */
    public record HoldReview(long anchor, boolean isOfPerson, LocalDateTime at, String who, String by) {
        @Override
        public String toString() {
            return "review of the hold on " + anchor;
        }
    }

    /** The reviews of what holds cases from being erased, up to a day. */
    public static List<HoldReview> holdReviews(Tx tx, LocalDate until) {
        return tx
                .session()
                .createSelectionQuery(
                        "select h, p from LegalHold h left join Person p on p.id = h.personId"
                                + " where h.endedAt is null and h.review <= :until order by h.review, h.id",
                        Object[].class)
                .setParameter("until", until)
                .list()
                .stream()
                .map(row -> holdReview((LegalHold) row[0], (Person) row[1]))
                .toList();
    }

    private static HoldReview holdReview(LegalHold hold, Person person) {
        return new HoldReview(
                hold.anchor(), person != null, hold.review.atTime(MORNING), nameOf(person), hold.createdBy);
    }

    private static String nameOf(Person person) {
        return person == null || person.fullName().isEmpty() ? DueQueries.NAMELESS : person.fullName();
    }

    /** The open steps of open cases that are due by a day; whoever is named there, the key worker sees to it that they are taken. */
    public static List<Day> steps(Tx tx, LocalDate until) {
        return tx
                .session()
                .createSelectionQuery(
                        "select t, p, s from PlanStep t join SupportPeriod s on s.id = t.supportId"
                                + " join Need n on n.id = t.needId left join Person p on p.id = n.personId"
                                + " where s.ended is null and t.doneOn is null and t.dueBy <= :until"
                                + " order by t.dueBy, t.id",
                        Object[].class)
                .setParameter("until", until)
                .list()
                .stream()
                .map(row -> step((PlanStep) row[0], day(null, (Person) row[1], (SupportPeriod) row[2], "")))
                .toList();
    }

    /**
     * Households that have moved on and are to be asked how they are; {@code about} says after how long. Who died, whose case is
     * erased, and who is still supported or is so again is not among them: they are asked after the last of their support.
     */
    public static List<Day> movedOn(Tx tx, LocalDate today) {
        Map<Long, List<MoveOnContact>> done = tx
                .session()
                .createSelectionQuery(
                        "select c from MoveOnContact c join SupportPeriod s on s.id = c.supportId"
                                + " where s.ended >= :from order by c.asked, c.id",
                        MoveOnContact.class)
                .setParameter("from", AfterMoveOn.earliestEnd(today))
                .list()
                .stream()
                .collect(Collectors.groupingBy(contact -> contact.supportId));
        return tx
                .session()
                .createSelectionQuery(
                        "select p, s from SupportPeriod s"
                                + " left join Membership m on m.id = (select min(a.id) from Membership a"
                                + " where a.supportId = s.id and a.role = 'adult') left join Person p on p.id = m.personId"
                                + " where s.ended between :from and :until"
                                + " and (s.destination is null or s.destination <> :died) and not exists (select 1 from SupportPeriod o"
                                + " join Membership x on x.supportId = o.id where x.personId = m.personId"
                                + " and (o.ended is null or o.ended > s.ended or o.started >= s.ended)"
                                + " and o.id <> s.id) order by s.ended, s.id",
                        Object[].class)
                .setParameter("from", AfterMoveOn.earliestEnd(today))
                .setParameter("until", today.minusMonths(1))
                .setParameter("died", AfterMoveOn.DIED)
                .list()
                .stream()
                .filter(row -> !tx.isErased(((SupportPeriod) row[1]).id))
                .flatMap(row -> {
                    SupportPeriod support = (SupportPeriod) row[1];
                    List<MoveOnContact> before = done.getOrDefault(support.id, List.of());
                    return AfterMoveOn.due(support.ended, before, today).stream()
                            .map(months -> day(
                                    support.ended.plusMonths(months).atTime(MORNING),
                                    (Person) row[0],
                                    support,
                                    after(months, support, before)));
                })
                .toList();
    }

    private static String after(int months, SupportPeriod support, List<MoveOnContact> before) {
        boolean back = AfterMoveOn.WENT_BACK.equals(support.destination);
        boolean unsafe = !before.isEmpty() && AfterMoveOn.NOT_SAFE.equals(before.getLast().outcome);
        return (months == 1 ? "1 month" : months + " months")
                + (back ? "; she went back to the person she fled from: it may not be safe to ring" : "")
                + (unsafe ? "; it was not safe to ring last time" : "");
    }

    private static Day step(PlanStep step, Day day) {
        return new Day(
                day.supportId(),
                step.dueBy.atTime(MORNING),
                day.who(),
                step.what,
                day.serviceId(),
                Stream.concat(day.owners().stream(), Stream.ofNullable(step.who))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Day day(LocalDateTime at, Person person, SupportPeriod support, String about) {
        return new Day(
                support.id,
                at,
                nameOf(person),
                about,
                support.serviceId,
                support.keyWorker == null ? Set.of() : Set.of(support.keyWorker));
    }
}
