package org.rowan.support.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rowan.casefile.CourtHearing;
import org.rowan.casefile.CourtOrder;
import org.rowan.casefile.OrderKinds;
import org.rowan.casefile.Proceeding;
import org.rowan.fx.SpokenDates;
import org.rowan.support.CaseRecords;

/** Orders and hearings in a line each, for the front page of a case. */
final class LawWords {
    /** So long before its end an order is called out. */
    private static final int DAYS_WARNED = 14;
    /** So long it is told that an order ran out. */
    private static final int DAYS_TOLD = 14;

    /** @param warns whether somebody has to see to it */
    record Line(String words, boolean warns) {}

    private LawWords() {}

    /** What holds, what ran out lately, and the next hearing. */
    static List<Line> lines(CaseRecords.Law law, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        law.holdingOn(today).forEach(order -> lines.add(line(order, today)));
        law.orders().stream().filter(order -> ranOut(order, today)).forEach(order -> lines.add(line(order, today)));
        law.nextHearing(today).ifPresent(hearing -> lines.add(line(hearing, today)));
        return lines;
    }

    private static boolean ranOut(CourtOrder order, LocalDate today) {
        return order.ends != null && order.ends.isBefore(today) && !order.ends.isBefore(today.minusDays(DAYS_TOLD));
    }

    /** "Non-molestation order until Fri 3 Sep, in 12 days, not served yet". */
    static Line line(CourtOrder order, LocalDate today) {
        String kind = OrderKinds.LIST.label(order.kind);
        if (ranOut(order, today)) {
            return new Line(kind + " ran out " + SpokenDates.day(order.ends, today), true);
        }
        String until = order.ends == null
                ? " until a further order"
                : " until " + SpokenDates.day(order.ends, today) + ", " + SpokenDates.distance(order.ends, today);
        boolean soon = order.ends != null && !order.ends.isAfter(today.plusDays(DAYS_WARNED));
        return new Line(kind + until + (order.served == null ? ", not served yet" : ""), soon || order.served == null);
    }

    /** "Family, since Sat 30 Jan": by which proceedings of one case are told apart. */
    static String name(Proceeding proceeding, LocalDate today) {
        return Proceeding.KINDS.label(proceeding.kind) + ", since " + SpokenDates.day(proceeding.began, today);
    }

    private static Line line(CourtHearing hearing, LocalDate today) {
        LocalDate day = hearing.listed.toLocalDate();
        return new Line(
                "Hearing " + SpokenDates.at(hearing.listed, today) + ", " + SpokenDates.distance(day, today),
                !day.isAfter(today.plusDays(1)));
    }
}
