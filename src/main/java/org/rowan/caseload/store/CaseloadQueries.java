package org.rowan.caseload.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rowan.caseload.CaseloadLimit;
import org.rowan.store.Tx;
import org.rowan.tasks.store.CaseDates;

/** Reads what the work of each case is. */
public final class CaseloadQueries {
    /** The highest first. */
    private static final List<String> LEVELS = List.of("high", "medium", "standard");

    private CaseloadQueries() {}

    /** @param worker null where nobody has it */
    public record Case(long id, String worker, boolean open) {
        @Override
        public String toString() {
            return "support " + id;
        }
    }

    /**
     * What there is of each open case, by its id.
     *
     * @param risk the highest level of its members; without an entry where nobody was assessed
     */
    public record Around(
            Map<Long, String> risk,
            Map<Long, Integer> people,
            Map<Long, Integer> contacts,
            Map<Long, Integer> overdue) {}

    /** The cases that were open on a day or later. */
    public static List<Case> since(Tx tx, LocalDate day) {
        return tx
                .session()
                .createSelectionQuery(
                        "select id, keyWorker, ended from SupportPeriod where ended is null or ended >= :day order by id",
                        Object[].class)
                .setParameter("day", day)
                .list()
                .stream()
                .map(row -> new Case((Long) row[0], (String) row[1], row[2] == null))
                .toList();
    }

    public static Around around(Tx tx, LocalDate today) {
        return new Around(risk(tx), people(tx), contacts(tx, today), overdue(tx, today));
    }

    private static Map<Long, String> risk(Tx tx) {
        Map<Long, String> highest = new HashMap<>();
        tx.session()
                .createSelectionQuery(
                        "select m.supportId, r.level from RiskAssessment r join Membership m on m.personId = r.personId"
                                + " join SupportPeriod s on s.id = m.supportId"
                                + " where s.ended is null and m.departed is null and r.level in :levels"
                                + " and not exists (select 1 from RiskAssessment l where l.personId = r.personId"
                                + " and (l.assessed > r.assessed or (l.assessed = r.assessed and l.id > r.id)))",
                        Object[].class)
                .setParameterList("levels", LEVELS)
                .list()
                .forEach(row -> highest.merge(
                        (Long) row[0],
                        (String) row[1],
                        (one, other) -> LEVELS.indexOf(one) <= LEVELS.indexOf(other) ? one : other));
        return highest;
    }

    private static Map<Long, Integer> people(Tx tx) {
        return counted(tx.session()
                .createSelectionQuery(
                        "select m.supportId, count(distinct m.personId) from Membership m"
                                + " join SupportPeriod s on s.id = m.supportId"
                                + " where s.ended is null and m.departed is null group by m.supportId",
                        Object[].class)
                .list());
    }

    private static Map<Long, Integer> contacts(Tx tx, LocalDate today) {
        return counted(tx.session()
                .createSelectionQuery(
                        "select n.supportId, count(*) from Note n join SupportPeriod s on s.id = n.supportId"
                                + " where s.ended is null and n.noted >= :from and n.kind <> 'system' group by n.supportId",
                        Object[].class)
                .setParameter("from", today.withDayOfMonth(1).atStartOfDay())
                .list());
    }

    private static Map<Long, Integer> counted(List<Object[]> rows) {
        Map<Long, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.put((Long) row[0], ((Long) row[1]).intValue()));
        return counts;
    }

    private static Map<Long, Integer> overdue(Tx tx, LocalDate today) {
        Map<Long, Integer> counts = new HashMap<>();
        LocalDate yesterday = today.minusDays(1);
        Stream.of(CaseDates.planReviews(tx, yesterday), CaseDates.riskReviews(tx, yesterday))
                .flatMap(List::stream)
                .forEach(day -> counts.merge(day.supportId(), 1, Integer::sum));
        return counts;
    }

    public static Optional<CaseloadLimit> limit(Tx tx) {
        return tx.session()
                .createSelectionQuery("from CaseloadLimit order by id", CaseloadLimit.class)
                .setMaxResults(1)
                .uniqueResultOptional();
    }
}
