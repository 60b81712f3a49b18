package org.rowan.tasks.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rowan.bedboard.Hold;
import org.rowan.bedboard.Stay;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.bedboard.store.CheckQueries;
import org.rowan.bedboard.store.HoldQueries;
import org.rowan.kernel.London;
import org.rowan.people.Concession;
import org.rowan.people.Person;
import org.rowan.provider.Service;
import org.rowan.referral.FollowUps;
import org.rowan.store.Tx;
import org.rowan.support.KeyWorkers;
import org.rowan.support.SupportPeriod;

/** Reads the dates from which tasks come. */
public final class DueQueries {
    static final String NAMELESS = "Somebody without a name";
    /** Who left so long ago is nobody's task any more, but a gap. */
    private static final int DAYS_BACK = 28;

    private DueQueries() {}

    /**
     * A referral that waits.
     *
     * @param ringBack when it is safe to ring, in words; null where that is not safe or was not said
     * @param ringAgain when to ring again, London time; null where somebody answered
     */
    public record Waiting(
            long referralId,
            LocalDateTime received,
            String who,
            String ringBack,
            LocalDateTime ringAgain,
            long serviceId,
            String by) {
        @Override
        public String toString() {
            return "waiting referral " + referralId;
        }
    }

    /** A hold that nobody has ended. */
    public record Held(long unitId, LocalDateTime until, String who, String unit, long serviceId, String by) {
        @Override
        public String toString() {
            return "hold of unit " + unitId;
        }
    }

    /**
     * A stay in an open support period.
     *
     * @param isLast whether the household has no later one
     */
    public record Living(
            long supportId,
            LocalDate movedIn,
            LocalDate movedOut,
            boolean isLast,
            String who,
            String unit,
            long serviceId,
            String keyWorker) {
        @Override
        public String toString() {
            return "stay of support " + supportId;
        }
    }

    /** A household that is to be asked for. */
    public record Asking(long referralId, LocalDate due, String who, long serviceId, String by) {
        @Override
        public String toString() {
            return "follow-up of referral " + referralId;
        }
    }

    /** A member of a household in open support whose latest answer is the concession. */
    public record Conceded(long supportId, LocalDate since, String who, long serviceId, String keyWorker) {
        @Override
        public String toString() {
            return "concession in support " + supportId;
        }
    }

    /** Whoever has recourse by the concession, as the latest answer of each says. */
    public static List<Conceded> concessions(Tx tx) {
        return tx
                .session()
                .createSelectionQuery(
                        "select r.starts, p, s from RecoursePeriod r join Person p on p.id = r.personId"
                                + " join Membership m on m.personId = p.id join SupportPeriod s on s.id = m.supportId"
                                + " where r.status = :concession and s.ended is null and m.departed is null"
                                + " and not exists (select 1 from RecoursePeriod l where l.personId = r.personId"
                                + " and (l.starts > r.starts or (l.starts = r.starts and l.id > r.id)))"
                                + " order by r.id, s.id",
                        Object[].class)
                .setParameter("concession", Concession.CODE)
                .list()
                .stream()
                .map(row -> {
                    SupportPeriod support = (SupportPeriod) row[2];
                    return new Conceded(
                            support.id,
                            (LocalDate) row[0],
                            household((Person) row[1], null, null),
                            support.serviceId,
                            support.keyWorker);
                })
                .toList();
    }

    /** The last look through the board of a service. */
    public record Checked(long serviceId, String service, LocalDateTime checked, String by) {}

    /** The last look through the board of each service that is open. */
    public static List<Checked> checks(Tx tx) {
        return CheckQueries.last(tx).values().stream()
                .map(check -> {
                    Service service = tx.get(Service.class, check.serviceId);
                    return service.isOpenOn(London.today(tx.clock()))
                            ? new Checked(service.id, service.name, check.checked, check.createdBy)
                            : null;
                })
                .filter(Objects::nonNull)
                .toList();
    }

    public static List<Waiting> waiting(Tx tx) {
        return tx
                .session()
                .createSelectionQuery(
                        "select r.id, r.received, p, r.adults, r.children, r.callback, r.safeWhen, r.ringAgain, r.serviceId,"
                                + " r.createdBy"
                                + " from Referral r left join Person p on p.id = r.personId where r.decision = 'pending'",
                        Object[].class)
                .list()
                .stream()
                .map(row -> new Waiting(
                        (Long) row[0],
                        (LocalDateTime) row[1],
                        household((Person) row[2], row[3], row[4]),
                        Boolean.TRUE.equals(row[5]) ? (String) row[6] : null,
                        (LocalDateTime) row[7],
                        (Long) row[8],
                        (String) row[9]))
                .toList();
    }

    /** Holds that run out between two moments, where whoever they are for still waits. */
    public static List<Held> holds(Tx tx, LocalDateTime from, LocalDateTime until) {
        List<Hold> holds = HoldQueries.runningOut(tx, from, until);
        Map<Long, String> who = HoldQueries.who(tx, holds);
        Set<Long> waiting = waiting(tx).stream().map(Waiting::referralId).collect(Collectors.toSet());
        return holds.stream()
                .filter(hold -> hold.referralId == null || waiting.contains(hold.referralId))
                .map(hold -> {
                    Unit unit = tx.get(Unit.class, hold.unitId);
                    return new Held(
                            unit.id, hold.runsUntil, who.get(hold.id), unit.name, unit.serviceId, hold.createdBy);
                })
                .toList();
    }

    /** The stays of open support periods, but for those that were over long ago. */
    public static List<Living> living(Tx tx, LocalDate today) {
        LocalDate since = today.minusDays(DAYS_BACK);
        List<Object[]> rows = tx.session()
                .createSelectionQuery(
                        "select t, u, s from Stay t join Unit u on u.id = t.unitId join SupportPeriod s on s.id = t.supportId"
                                + " where s.ended is null order by t.supportId, t.movedIn, t.id",
                        Object[].class)
                .list();
        Map<Long, String> who = BedQueries.householdsBetween(tx, since, today.plusDays(DAYS_BACK));
        List<Living> living = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Stay stay = (Stay) rows.get(i)[0];
            boolean last = i + 1 == rows.size() || ((Stay) rows.get(i + 1)[0]).supportId != stay.supportId;
            if (stay.movedOut == null || !stay.movedOut.isBefore(since)) {
                SupportPeriod support = (SupportPeriod) rows.get(i)[2];
                living.add(new Living(
                        stay.supportId,
                        stay.movedIn,
                        stay.movedOut,
                        last,
                        named(who.get(stay.supportId)),
                        ((Unit) rows.get(i)[1]).name,
                        support.serviceId,
                        support.keyWorker));
            }
        }
        return living;
    }

    public static List<Asking> followUps(Tx tx, LocalDate today) {
        List<FollowUps.Due> due = FollowUps.dueBy(tx, today);
        Map<Long, String> by = new HashMap<>();
        if (!due.isEmpty()) {
            tx.session()
                    .createSelectionQuery("select id, createdBy from Referral where id in (:ids)", Object[].class)
                    .setParameterList(
                            "ids", due.stream().map(one -> one.row().id()).toList())
                    .list()
                    .forEach(row -> by.put((Long) row[0], (String) row[1]));
        }
        return due.stream()
                .map(one -> new Asking(
                        one.row().id(),
                        one.due(),
                        one.row().who(),
                        one.row().serviceId(),
                        by.get(one.row().id())))
                .toList();
    }

    /** The services for which who is signed in has logged referrals lately, or supports somebody. */
    public static Set<Long> servicesOf(Tx tx, KeyWorkers workers, LocalDateTime since) {
        Set<Long> services = new HashSet<>(tx.session()
                .createSelectionQuery(
                        "select distinct serviceId from Referral where createdBy = :user and received >= :since",
                        Long.class)
                .setParameter("user", tx.user())
                .setParameter("since", since)
                .list());
        tx.session().createSelectionQuery("from SupportPeriod where ended is null", SupportPeriod.class).list().stream()
                .filter(support -> workers.user(support.keyWorker)
                        .filter(tx.user()::equals)
                        .isPresent())
                .forEach(support -> services.add(support.serviceId));
        return services;
    }

    private static String household(Person person, Object adults, Object children) {
        int others =
                Math.max(0, (adults == null ? 1 : (Integer) adults) - 1) + (children == null ? 0 : (Integer) children);
        String name = person == null || person.fullName().isEmpty() ? NAMELESS : person.fullName();
        return others == 0 ? name : name + " + " + others;
    }

    private static String named(String household) {
        return household == null ? NAMELESS : household.replace("–", NAMELESS);
    }
}
