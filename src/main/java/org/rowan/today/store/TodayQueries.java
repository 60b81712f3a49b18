package org.rowan.today.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rowan.kernel.Codes;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.people.Person;
import org.rowan.store.Tx;
import org.rowan.today.TodayView.Move;
import org.rowan.today.TodayView.QuarterSoFar;
import org.rowan.today.TodayView.Way;

/** Counts what Today shows. */
public final class TodayQueries {
    private static final String NAMELESS = "Somebody without a name";

    private TodayQueries() {}

    public static QuarterSoFar quarterSoFar(Tx tx, FinancialQuarter quarter) {
        long received = tx.session()
                .createSelectionQuery(
                        "select count(*) from Referral where received >= :from and received < :until", Long.class)
                .setParameter("from", quarter.from().atStartOfDay())
                .setParameter("until", quarter.to().plusDays(1).atStartOfDay())
                .getSingleResult();
        List<Object[]> decided = tx.session()
                .createSelectionQuery(
                        "select decision, reason, count(*) from Referral where decided between :from and :to"
                                + " group by decision, reason",
                        Object[].class)
                .setParameter("from", quarter.from())
                .setParameter("to", quarter.to())
                .list();
        long placed = 0;
        long notPlaced = 0;
        long forCapacity = 0;
        long withdrawn = 0;
        for (Object[] row : decided) {
            long count = (Long) row[2];
            placed += row[0].equals("placed") ? count : 0;
            notPlaced += row[0].equals("not_placed") ? count : 0;
            withdrawn += row[0].equals("withdrawn") ? count : 0;
            forCapacity += isCapacity((String) row[1]) ? count : 0;
        }
        return new QuarterSoFar(quarter, received, placed, notPlaced, forCapacity, withdrawn);
    }

    /** People who are in an open support period on a day, each once. */
    public static long supported(Tx tx, LocalDate day) {
        return tx.session()
                .createSelectionQuery(
                        "select count(distinct m.personId) from Membership m join SupportPeriod s on s.id = m.supportId"
                                + " where s.started <= :day and (s.ended is null or s.ended >= :day)"
                                + " and (m.joined is null or m.joined <= :day) and (m.departed is null or m.departed >= :day)",
                        Long.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** Who moves in or out between two days, both included. */
    public static List<Move> moves(Tx tx, LocalDate from, LocalDate to) {
        List<Object[]> rows = tx.session()
                .createSelectionQuery(
                        "select t.movedIn, t.movedOut, u.name, t.supportId, v.name from Stay t join Unit u on u.id = t.unitId"
                                + " join Service v on v.id = u.serviceId"
                                + " where t.movedIn between :from and :to or t.movedOut between :from and :to",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .list();
        Map<Long, String> households = households(
                tx, rows.stream().map(row -> (Long) row[3]).distinct().toList());
        List<Move> moves = new ArrayList<>();
        for (Object[] row : rows) {
            LocalDate in = (LocalDate) row[0];
            LocalDate out = (LocalDate) row[1];
            String unit = (String) row[2];
            Long support = (Long) row[3];
            String service = (String) row[4];
            String who = households.getOrDefault(support, NAMELESS);
            if (in.equals(out)) {
                moves.add(new Move(in, Way.IN_AND_OUT, unit, service, support, who));
                continue;
            }
            if (!in.isBefore(from) && !in.isAfter(to)) {
                moves.add(new Move(in, Way.IN, unit, service, support, who));
            }
            if (out != null && !out.isBefore(from) && !out.isAfter(to)) {
                moves.add(new Move(out, Way.OUT, unit, service, support, who));
            }
        }
        moves.sort(Comparator.comparing(Move::day).thenComparing(Move::unit));
        return moves;
    }

    /** Initials and size of households, by support period, whether or not they live in a unit on some night. */
    private static Map<Long, String> households(Tx tx, List<Long> supports) {
        List<Object[]> rows = tx.session()
                .createSelectionQuery(
                        "select m.supportId, p from Membership m join Person p on p.id = m.personId"
                                + " where m.supportId in :supports order by m.supportId, m.role, m.id",
                        Object[].class)
                .setParameterList("supports", supports)
                .list();
        Map<Long, String> first = new HashMap<>();
        Map<Long, Integer> others = new HashMap<>();
        for (Object[] row : rows) {
            Person person = (Person) row[1];
            String name = person.fullName().isEmpty() ? NAMELESS : person.initials();
            if (first.putIfAbsent((Long) row[0], name) != null) {
                others.merge((Long) row[0], 1, Integer::sum);
            }
        }
        others.forEach((support, count) -> first.merge(support, " + " + count, String::concat));
        return first;
    }

    private static boolean isCapacity(String reason) {
        return reason != null
                && Codes.standard().list("not_placed_reason").group(reason).equals("capacity");
    }
}
