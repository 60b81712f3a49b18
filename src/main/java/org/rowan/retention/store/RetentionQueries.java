package org.rowan.retention.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    public static List<Supported> supports(Tx tx) {
        return tx.session()
                .createSelectionQuery("select id, started, ended from SupportPeriod order by id", Supported.class)
                .list();
    }

    public static List<Member> members(Tx tx) {
        return tx.session()
                .createSelectionQuery("select supportId, personId, role from Membership order by id", Member.class)
                .list();
    }

    public static List<Referred> referrals(Tx tx) {
        return tx.session()
                .createSelectionQuery(
                        "select id, personId, decision, decided from Referral order by id", Referred.class)
                .list();
    }

    public static List<Attended> attended(Tx tx) {
        return tx.session()
                .createSelectionQuery(
                        "select a.personId, max(g.held) from Attendance a join GroupSession g on g.id = a.sessionId"
                                + " group by a.personId order by a.personId",
                        Attended.class)
                .list();
    }

    /** People with their names and birth dates. */
    public static List<Person> people(Tx tx, Collection<Long> ids) {
        return PeopleQueries.byId(tx, ids);
    }
}
