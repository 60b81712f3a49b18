package org.rowan.support.store;

import java.util.List;
import java.util.function.BiConsumer;
import org.rowan.casefile.AbuseSuffered;
import org.rowan.casefile.ChildContact;
import org.rowan.casefile.ChildSituation;
import org.rowan.casefile.ChildWellbeing;
import org.rowan.casefile.CourtOrder;
import org.rowan.casefile.MaracHearing;
import org.rowan.casefile.MaracReferral;
import org.rowan.casefile.RiskAssessment;
import org.rowan.casefile.SafetyPlan;
import org.rowan.community.Attendance;
import org.rowan.consent.Consent;
import org.rowan.erasure.ErasureRequest;
import org.rowan.erasure.LegalHold;
import org.rowan.people.ContactWay;
import org.rowan.people.Likeness;
import org.rowan.people.RecoursePeriod;
import org.rowan.referral.Referral;
import org.rowan.store.StoredRecord;
import org.rowan.store.Tx;
import org.rowan.store.sight.SightRule;
import org.rowan.support.Membership;
import org.rowan.support.Need;
import org.rowan.support.SupportGiven;

/** All that can refer to a person, whatever it tells of her. */
public final class PersonLinks {
    /** A field by which a kind of record refers to a person. */
    private record Link<R extends StoredRecord>(Class<R> kind, String field, BiConsumer<R, Long> refer) {
        Link(Class<R> kind, BiConsumer<R, Long> refer) {
            this(kind, "personId", refer);
        }

        List<R> of(Tx tx, long personId) {
            return tx.session()
                    .createSelectionQuery(
                            "from " + kind.getSimpleName() + " where " + field + " = :person order by id", kind)
                    .setParameter("person", personId)
                    .list();
        }

        void move(Tx tx, long from, long to) {
            of(tx, from).forEach(row -> refer(tx, row, to));
        }

        void refer(Tx tx, StoredRecord row, long to) {
            refer.accept(kind.cast(row), to);
            tx.update(row);
        }
    }

    private static final List<Link<?>> ALL = List.of(
            new Link<>(Membership.class, (row, id) -> row.personId = id),
            new Link<>(Referral.class, (row, id) -> row.personId = id),
            new Link<>(ContactWay.class, (row, id) -> row.personId = id),
            new Link<>(RecoursePeriod.class, (row, id) -> row.personId = id),
            new Link<>(Need.class, (row, id) -> row.personId = id),
            new Link<>(SupportGiven.class, (row, id) -> row.personId = id),
            new Link<>(RiskAssessment.class, (row, id) -> row.personId = id),
            new Link<>(SafetyPlan.class, (row, id) -> row.personId = id),
            new Link<>(CourtOrder.class, (row, id) -> row.personId = id),
            new Link<>(ChildSituation.class, (row, id) -> row.personId = id),
            new Link<>(ChildWellbeing.class, (row, id) -> row.personId = id),
            new Link<>(ChildContact.class, (row, id) -> row.personId = id),
            new Link<>(MaracReferral.class, (row, id) -> row.personId = id),
            new Link<>(MaracHearing.class, (row, id) -> row.personId = id),
            new Link<>(AbuseSuffered.class, (row, id) -> row.personId = id),
            new Link<>(Attendance.class, (row, id) -> row.personId = id),
            new Link<>(SightRule.class, (row, id) -> row.personId = id),
            new Link<>(ErasureRequest.class, (row, id) -> row.personId = id),
            new Link<>(Consent.class, (row, id) -> row.personId = id),
            new Link<>(LegalHold.class, (row, id) -> row.personId = id),
            new Link<>(Likeness.class, "personId", (row, id) -> row.personId = id),
            new Link<>(Likeness.class, "likePersonId", (row, id) -> row.likePersonId = id));

    private PersonLinks() {}

    /** Makes everything that refers to one person refer to another; who came to a session as both came once. */
    public static void move(Tx tx, long from, long to) {
        tx.session()
                .createSelectionQuery(
                        "from Attendance a where a.personId = :from and exists"
                                + " (select 1 from Attendance b where b.sessionId = a.sessionId and b.personId = :to)",
                        Attendance.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .list()
                .forEach(tx::delete);
        // two people who have become one are not like each other
        tx.session()
                .createSelectionQuery(
                        "from Likeness where (personId = :from and likePersonId = :to)"
                                + " or (personId = :to and likePersonId = :from)",
                        Likeness.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .list()
                .forEach(tx::delete);
        ALL.forEach(link -> link.move(tx, from, to));
    }

    /** A field of a record that refers to a person. */
    public record Reference(StoredRecord row, String field) {
        /** The kind of the record, by its simple name. */
        public String kind() {
            return row.getClass().getSimpleName();
        }
    }

    /** All that refers to a person. */
    public static List<Reference> to(Tx tx, long personId) {
        return ALL.stream()
                .flatMap(link -> link.of(tx, personId).stream().map(row -> new Reference(row, link.field())))
                .toList();
    }

    /** Makes one field of a record refer to another person. */
    public static void refer(Tx tx, Reference reference, long personId) {
        ALL.stream()
                .filter(link ->
                        link.kind().isInstance(reference.row()) && link.field().equals(reference.field()))
                .forEach(link -> link.refer(tx, reference.row(), personId));
    }

    /** Whether a person is recorded as having come to a session. */
    public static boolean attends(Tx tx, long personId, long sessionId) {
        return tx.session()
                        .createSelectionQuery(
                                "select count(*) from Attendance where personId = :person and sessionId = :session",
                                Long.class)
                        .setParameter("person", personId)
                        .setParameter("session", sessionId)
                        .getSingleResult()
                > 0;
    }

    /** The kinds of record that can refer to a person. */
    public static List<Class<? extends StoredRecord>> kinds() {
        return ALL.stream()
                .<Class<? extends StoredRecord>>map(Link::kind)
                .distinct()
                .toList();
    }

    /** Whether anything but one membership refers to a person. */
    public static boolean hasBeside(Tx tx, Membership member) {
        return ALL.stream()
                .flatMap(link -> link.of(tx, member.personId).stream())
                .anyMatch(row -> !row.id.equals(member.id));
    }

    /** Whether two people are members of one household. */
    public static boolean shareHousehold(Tx tx, long one, long other) {
        return tx.session()
                        .createSelectionQuery(
                                "select count(*) from Membership a join Membership b on b.supportId = a.supportId"
                                        + " where a.personId = :one and b.personId = :other",
                                Long.class)
                        .setParameter("one", one)
                        .setParameter("other", other)
                        .getSingleResult()
                > 0;
    }
}
