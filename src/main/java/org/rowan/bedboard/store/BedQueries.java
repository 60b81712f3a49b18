package org.rowan.bedboard.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rowan.bedboard.Stay;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.VoidPeriod;
import org.rowan.kernel.London;
import org.rowan.people.Person;
import org.rowan.store.Tx;
import org.rowan.store.sight.CasePart;

/** Reads units, stays and voids. */
public final class BedQueries {
    /** How far back the day since which a unit is free is looked for. */
    private static final int YEARS_BACK = 1;

    /** "Room 2" before "Room 10". */
    private static final Comparator<Unit> BY_NAME = Comparator.comparingInt((Unit unit) -> unit.name.length())
            .thenComparing(unit -> unit.name)
            .thenComparing(unit -> unit.id);

    private BedQueries() {}

    /** All units by their service's id, in the order of their names. */
    public static Map<Long, List<Unit>> unitsByService(Tx tx) {
        return tx.session().createSelectionQuery("from Unit", Unit.class).list().stream()
                .sorted(BY_NAME)
                .collect(groupingBy(unit -> unit.serviceId));
    }

    /** Stays by unit that lasted beyond a year before the night, of everybody: a unit is taken, whoever asks. */
    public static Map<Long, List<Stay>> staysSince(Tx tx, LocalDate night) {
        return tx
                .sight()
                .ofEverybody(() -> tx.session()
                        .createSelectionQuery(
                                "from Stay where movedOut is null or movedOut >= :since order by movedIn", Stay.class)
                        .setParameter("since", night.minusYears(YEARS_BACK))
                        .list())
                .stream()
                .collect(groupingBy(stay -> stay.unitId));
    }

    /** Whether there is a stay of which whoever looks may not know. */
    public static boolean hidesAStay(Tx tx) {
        Set<Long> hidden = tx.sight().hiddenOf(CasePart.SUPPORT);
        return !hidden.isEmpty()
                && tx.sight()
                        .ofEverybody(() -> tx.session()
                                        .createSelectionQuery(
                                                "select count(*) from Stay where supportId in :hidden", Long.class)
                                        .setParameter("hidden", hidden)
                                        .getSingleResult()
                                > 0);
    }

    /** The units that show as not available on earlier nights, for a stay in them that lasted beyond a year before the night is hidden. */
    public static Set<Long> unitsOfHiddenStays(Tx tx, LocalDate night) {
        Set<Long> hidden = tx.sight().hiddenOf(CasePart.SUPPORT);
        return hidden.isEmpty()
                ? Set.of()
                : staysSince(tx, night).values().stream()
                        .flatMap(List::stream)
                        .filter(stay -> hidden.contains(stay.supportId))
                        .map(stay -> stay.unitId)
                        .collect(toSet());
    }

    public static Map<Long, List<VoidPeriod>> voidsSince(Tx tx, LocalDate night) {
        return tx
                .session()
                .createSelectionQuery(
                        "from VoidPeriod where ends is null or ends >= :since order by starts", VoidPeriod.class)
                .setParameter("since", night.minusYears(YEARS_BACK))
                .list()
                .stream()
                .collect(groupingBy(period -> period.unitId));
    }

    /** The stays in a unit, of everybody, in order. */
    public static List<Stay> staysIn(Tx tx, long unitId) {
        return tx.sight()
                .ofEverybody(() -> tx.session()
                        .createSelectionQuery("from Stay where unitId = :unit order by movedIn", Stay.class)
                        .setParameter("unit", unitId)
                        .list());
    }

    /** The stays of a household, in order. */
    public static List<Stay> staysOf(Tx tx, long supportId) {
        return tx.session()
                .createSelectionQuery("from Stay where supportId = :support order by movedIn, id", Stay.class)
                .setParameter("support", supportId)
                .list();
    }

    public static List<VoidPeriod> voidsOf(Tx tx, long unitId) {
        return tx.session()
                .createSelectionQuery("from VoidPeriod where unitId = :unit order by starts", VoidPeriod.class)
                .setParameter("unit", unitId)
                .list();
    }

    /** Initials and size of each household that is in a unit on a night, by support period: "A.K. + 2". */
    public static Map<Long, String> householdsOn(Tx tx, LocalDate night) {
        return householdsBetween(tx, night, night);
    }

    /**
     * As {@link #householdsOn}, for each household that is in a unit on one of the nights: without those who left it while it
     * still lived there.
     */
    public static Map<Long, String> householdsBetween(Tx tx, LocalDate first, LocalDate last) {
        List<Object[]> rows = tx.session()
                .createSelectionQuery(
                        "select m.supportId, p, m.role from Membership m join Person p on p.id = m.personId"
                                + " where m.supportId in (select s.supportId from Stay s where s.movedIn <= :last"
                                + " and (s.movedOut is null or s.movedOut > :first))"
                                + " and (m.departed is null or m.departed >= :asOf or not exists (select 1 from Stay o"
                                + " where o.supportId = m.supportId and (o.movedOut is null or o.movedOut > m.departed)))"
                                + " order by m.supportId, m.role, m.id",
                        Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("asOf", asOf(tx, first, last))
                .list();
        Map<Long, String> initials = new HashMap<>();
        Map<Long, Integer> others = new HashMap<>();
        for (Object[] row : rows) {
            Long support = (Long) row[0];
            if (initials.putIfAbsent(support, ((Person) row[1]).initials()) != null) {
                others.merge(support, 1, Integer::sum);
            }
        }
        others.forEach((support, count) -> initials.merge(support, " + " + count, String::concat));
        return initials;
    }

    private static LocalDate asOf(Tx tx, LocalDate first, LocalDate last) {
        LocalDate today = London.today(tx.clock());
        return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
    }
}
