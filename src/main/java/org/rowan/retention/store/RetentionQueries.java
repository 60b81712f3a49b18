package org.rowan.retention.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.query.SelectionQuery;
import org.rowan.people.Person;
import org.rowan.people.store.PeopleQueries;
import org.rowan.retention.RetentionRule;
import org.rowan.store.Tx;

/** Reads what is settled about keeping, and the days that count for it: no name, unless it is asked for. */
public final class RetentionQueries {
    private RetentionQueries() {}

    /** A time of support; {@code ended} is null while it goes on. */
    public record Supported(Long id, LocalDate started, LocalDate ended) {}

    /** Somebody in a time of support. */
    public record Member(Long supportId, Long personId, String role) {}

    /** A referral; {@code personId} is null for one of nobody. */
    public record Referred(Long id, Long personId, String decision, LocalDate decided) {}

    /** When somebody was last at a group. */
    public record Attended(Long personId, LocalDateTime last) {
        public LocalDate day() {
            return last.toLocalDate();
        }
    }

    /** What holds; nothing where nobody has settled anything. */
    public static Optional<RetentionRule> rule(Tx tx) {
        return tx
                .session()
                .createSelectionQuery("from RetentionRule order by id desc", RetentionRule.class)
                .setMaxResults(1)
                .list()
                .stream()
                .findFirst();
    }

    /** The days that count, of whichever cases. */
    public record Days(
            List<Supported> supports, List<Member> members, List<Referred> referrals, List<Attended> attended) {
        @Override
        public String toString() {
            return "days of " + supports.size() + " times of support";
        }
    }

    /** Those of all cases. */
    public static Days all(Tx tx) {
        Days days = none();
        read(tx, "", query -> {}, days);
        return days;
    }

    /** Those of the records with some ids, in steps small enough for one query. */
    public static Days of(Tx tx, List<List<Long>> ids) {
        Days days = none();
        ids.forEach(some -> read(tx, " in (:ids)", query -> query.setParameterList("ids", some), days));
        return days;
    }

    private static Days none() {
        return new Days(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** @param among what the id is to be; empty for any */
    private static void read(Tx tx, String among, Consumer<SelectionQuery<?>> with, Days days) {
        days.supports()
                .addAll(list(
                        tx,
                        Supported.class,
                        "select id, started, ended from SupportPeriod%s order by id",
                        " where id",
                        among,
                        with));
        days.members()
                .addAll(list(
                        tx,
                        Member.class,
                        "select supportId, personId, role from Membership%s order by id",
                        " where supportId",
                        among,
                        with));
        days.referrals()
                .addAll(list(
                        tx,
                        Referred.class,
                        "select id, personId, decision, decided from Referral%s order by id",
                        " where id",
                        among,
                        with));
        days.attended()
                .addAll(list(
                        tx,
                        Attended.class,
                        "select a.personId, max(g.held) from Attendance a join GroupSession g on g.id = a.sessionId"
                                + "%s group by a.personId order by a.personId",
                        " where a.personId",
                        among,
                        with));
    }

    private static <T> List<T> list(
            Tx tx, Class<T> kind, String query, String where, String among, Consumer<SelectionQuery<?>> with) {
        SelectionQuery<T> asked =
                tx.session().createSelectionQuery(query.formatted(among.isEmpty() ? "" : where + among), kind);
        with.accept(asked);
        return asked.list();
    }

    /** People with their names and birth dates. */
    public static List<Person> people(Tx tx, Collection<Long> ids) {
        return PeopleQueries.byId(tx, ids);
    }
}
