package org.rowan.bedboard.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rowan.bedboard.FormerHold;
import org.rowan.bedboard.Hold;
import org.rowan.bedboard.Holds;
import org.rowan.people.Person;
import org.rowan.store.Tx;
import org.rowan.store.sight.CasePart;

/** Reads holds. */
public final class HoldQueries {
    private static final String NAMELESS = "somebody without a name";

    private HoldQueries() {}

    /** The holds that reach a night or a later one, of everybody, by unit: a unit is kept, whoever asks. */
    public static Map<Long, List<Hold>> since(Tx tx, LocalDate night) {
        return tx
                .sight()
                .ofEverybody(() -> tx.session()
                        .createSelectionQuery(
                                "from Hold where (ended is null or ended >= :night)"
                                        + " and (runsUntil is null or runsUntil >= :start) order by starts, id",
                                Hold.class)
                        .setParameter("night", night)
                        .setParameter("start", night.atStartOfDay())
                        .list())
                .stream()
                .collect(Collectors.groupingBy(hold -> hold.unitId));
    }

    /** The units that are held on a night or a later one for somebody who is hidden: it is not told that they are held. */
    public static Set<Long> unitsHeldUnseen(Tx tx, LocalDate night) {
        Set<Long> hidden = tx.sight().hiddenOf(CasePart.REFERRAL);
        return hidden.isEmpty()
                ? Set.of()
                : since(tx, night).values().stream()
                        .flatMap(List::stream)
                        .filter(hold -> hold.referralId != null && hidden.contains(hold.referralId))
                        .map(hold -> hold.unitId)
                        .collect(Collectors.toSet());
    }

    /** The holds of a unit, of everybody, in order. */
    public static List<Hold> ofUnit(Tx tx, long unitId) {
        return tx.sight()
                .ofEverybody(() -> tx.session()
                        .createSelectionQuery("from Hold where unitId = :unit order by starts, id", Hold.class)
                        .setParameter("unit", unitId)
                        .list());
    }

    public static List<Hold> ofReferral(Tx tx, long referralId) {
        return tx.session()
                .createSelectionQuery("from Hold where referralId = :referral order by id", Hold.class)
                .setParameter("referral", referralId)
                .list();
    }

    /** The holds of a unit that a household used by moving in. */
    public static List<Hold> usedBy(Tx tx, long supportId, long unitId) {
        return tx.session()
                .createSelectionQuery("from Hold where usedById = :support and unitId = :unit order by id", Hold.class)
                .setParameter("support", supportId)
                .setParameter("unit", unitId)
                .list();
    }

    /** What a hold said before, newest first. */
    public static List<FormerHold> former(Tx tx, long holdId) {
        return tx.session()
                .createSelectionQuery("from FormerHold where holdId = :hold order by id desc", FormerHold.class)
                .setParameter("hold", holdId)
                .list();
    }

    /** Holds that nobody has ended and that run out between two moments. */
    public static List<Hold> runningOut(Tx tx, LocalDateTime from, LocalDateTime until) {
        return tx.session()
                .createSelectionQuery(
                        "from Hold where ended is null and runsUntil >= :from and runsUntil < :until order by runsUntil, id",
                        Hold.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .list();
    }

    /** The referral that led to a support period; null where none is known. */
    public static Long referralOf(Tx tx, long supportId) {
        return tx.session()
                .createSelectionQuery("select referralId from SupportPeriod where id = :support", Long.class)
                .setParameter("support", supportId)
                .getSingleResultOrNull();
    }

    public static Set<Long> waitingIds(Tx tx, long serviceId) {
        return Set.copyOf(tx.session()
                .createSelectionQuery(
                        "select id from Referral where serviceId = :service and decision = 'pending'", Long.class)
                .setParameter("service", serviceId)
                .list());
    }

    public static List<Holds.Waiting> waiting(Tx tx, long serviceId) {
        return tx
                .session()
                .createSelectionQuery(
                        "select r.id, p, r.adults, r.children, r.received from Referral r left join Person p"
                                + " on p.id = r.personId where r.serviceId = :service and r.decision = 'pending'"
                                + " order by r.received, r.id",
                        Object[].class)
                .setParameter("service", serviceId)
                .list()
                .stream()
                .map(row -> new Holds.Waiting((Long) row[0], household(row), (LocalDateTime) row[4]))
                .toList();
    }

    /** Who holds are for, by hold: initials and size of the household, or the words. Of whoever is not seen nothing. */
    public static Map<Long, String> who(Tx tx, Collection<Hold> holds) {
        Map<Long, String> households = new HashMap<>();
        Set<Long> referrals = holds.stream()
                .map(hold -> hold.referralId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!referrals.isEmpty()) {
            tx.session()
                    .createSelectionQuery(
                            "select r.id, p, r.adults, r.children from Referral r left join Person p"
                                    + " on p.id = r.personId where r.id in (:ids)",
                            Object[].class)
                    .setParameterList("ids", referrals)
                    .list()
                    .forEach(row -> households.put((Long) row[0], household(row)));
        }
        Map<Long, String> who = new HashMap<>();
        holds.forEach(hold -> {
            String words = hold.referralId == null ? hold.heldFor : households.get(hold.referralId);
            if (words != null) {
                who.put(hold.id, words);
            }
        });
        return who;
    }

    private static String household(Object[] row) {
        Person person = (Person) row[1];
        int adults = row[2] == null ? 1 : (Integer) row[2];
        int children = row[3] == null ? 0 : (Integer) row[3];
        int others = Math.max(0, adults - 1) + children;
        return (person == null || person.fullName().isEmpty() ? NAMELESS : person.initials())
                + (others == 0 ? "" : " + " + others);
    }
}
