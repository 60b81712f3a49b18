package org.rowan.today.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.kernel.Codes;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.store.Tx;
import org.rowan.today.TodayView.Move;
import org.rowan.today.TodayView.QuarterSoFar;

/** Counts what Today shows. */
public final class TodayQueries {
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
        for (Object[] row : decided) {
            long count = (Long) row[2];
            placed += row[0].equals("placed") ? count : 0;
            notPlaced += row[0].equals("not_placed") ? count : 0;
            forCapacity += isCapacity((String) row[1]) ? count : 0;
        }
        return new QuarterSoFar(quarter, received, placed, notPlaced, forCapacity);
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
                        "select t.movedIn, t.movedOut, u.name, t.supportId from Stay t join Unit u on u.id = t.unitId"
                                + " where t.movedIn between :from and :to or t.movedOut between :from and :to",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .list();
        List<Move> moves = new ArrayList<>();
        for (Object[] row : rows) {
            add(tx, moves, (LocalDate) row[0], true, row, from, to);
            add(tx, moves, (LocalDate) row[1], false, row, from, to);
        }
        moves.sort(Comparator.comparing(Move::day).thenComparing(Move::unit));
        return moves;
    }

    private static void add(
            Tx tx, List<Move> moves, LocalDate day, boolean in, Object[] row, LocalDate from, LocalDate to) {
        if (day == null || day.isBefore(from) || day.isAfter(to)) {
            return;
        }
        Map<Long, String> households = BedQueries.householdsOn(tx, in ? day : day.minusDays(1));
        Long support = (Long) row[3];
        moves.add(new Move(day, in, (String) row[2], support, households.getOrDefault(support, "–")));
    }

    private static boolean isCapacity(String reason) {
        return reason != null
                && Codes.standard().list("not_placed_reason").group(reason).equals("capacity");
    }
}
