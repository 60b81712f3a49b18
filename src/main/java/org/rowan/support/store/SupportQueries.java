package org.rowan.support.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.kernel.Codes;
import org.rowan.notes.Note;
import org.rowan.people.Person;
import org.rowan.people.store.PeopleQueries;
import org.rowan.provider.Service;
import org.rowan.referral.Referral;
import org.rowan.store.Tx;
import org.rowan.support.Membership;
import org.rowan.support.Need;
import org.rowan.support.OpenCase;
import org.rowan.support.SupportFile;
import org.rowan.support.SupportPeriod;
import org.rowan.support.SupportRow;

/** Finds support periods and what hangs on them. */
public final class SupportQueries {
    /** The name of the unit in which a support period's household lived last. */
    private static final String LAST_UNIT =
            " (select u.name from Unit u where u.id = (select max(t.unitId) from Stay t where t.supportId = s.id"
                    + " and t.movedIn = (select max(l.movedIn) from Stay l where l.supportId = s.id)))";

    private static final String ROWS =
            "select new org.rowan.support.SupportRow(s.id, s.serviceId, v.name, p.givenName, p.familyName,"
                    + " (select count(*) from Membership c where c.supportId = s.id and c.role = 'child'),"
                    + LAST_UNIT + ","
                    + " s.keyWorker, s.started, s.ended)"
                    + " from SupportPeriod s join Service v on v.id = s.serviceId"
                    + " left join Membership m on m.id = (select min(a.id) from Membership a where a.supportId = s.id and a.role = 'adult')"
                    + " left join Person p on p.id = m.personId ";

    private SupportQueries() {}

    public static List<SupportRow> rows(Tx tx) {
        return tx.session()
                .createSelectionQuery(ROWS + "order by s.started desc, s.id desc", SupportRow.class)
                .list();
    }

    public static List<SupportRow> rowsOpenOn(Tx tx, LocalDate day) {
        return tx.session()
                .createSelectionQuery(
                        ROWS
                                + "where s.started <= :day and (s.ended is null or s.ended >= :day) order by s.started, s.id",
                        SupportRow.class)
                .setParameter("day", day)
                .list();
    }

    public static List<SupportRow> rowsOf(Tx tx, long personId) {
        return tx.session()
                .createSelectionQuery(
                        ROWS
                                + "where exists (select 1 from Membership x where x.supportId = s.id and x.personId = :person)"
                                + " order by s.started desc, s.id desc",
                        SupportRow.class)
                .setParameter("person", personId)
                .list();
    }

    /** The cases of several people that are open on a day; for each person the newest first. */
    public static List<OpenCase> openCases(Tx tx, Collection<Long> people, LocalDate day) {
        return people.isEmpty()
                ? List.of()
                : tx.session()
                        .createSelectionQuery(
                                "select new org.rowan.support.OpenCase(m.personId, s.id, v.name,"
                                        + LAST_UNIT + ")"
                                        + " from Membership m join SupportPeriod s on s.id = m.supportId"
                                        + " join Service v on v.id = s.serviceId"
                                        + " where m.personId in :people and s.started <= :day"
                                        + " and (s.ended is null or s.ended >= :day)"
                                        + " and (m.departed is null or m.departed >= :day)"
                                        + " order by s.started desc, s.id desc",
                                OpenCase.class)
                        .setParameterList("people", people)
                        .setParameter("day", day)
                        .list();
    }

    public static List<SupportPeriod> ofReferral(Tx tx, long referralId) {
        return tx.session()
                .createSelectionQuery(
                        "from SupportPeriod where referralId = :referral order by id", SupportPeriod.class)
                .setParameter("referral", referralId)
                .list();
    }

    /** The council from which a person came, as the latest referral of hers or of her household says. */
    public static Optional<String> homeTold(Tx tx, long personId) {
        return tx
                .session()
                .createSelectionQuery(
                        "select r.homeAuthority from Referral r where r.homeAuthority is not null and (r.personId = :person"
                                + " or exists (select 1 from SupportPeriod s join Membership m on m.supportId = s.id"
                                + " where s.referralId = r.id and m.personId = :person))"
                                + " order by r.received desc, r.id desc",
                        String.class)
                .setParameter("person", personId)
                .setMaxResults(1)
                .list()
                .stream()
                .filter(Codes.standard().list(Codes.AUTHORITY)::has)
                .findFirst();
    }

    /** The members of a household, adults first. */
    public static List<Membership> members(Tx tx, long supportId) {
        return tx.session()
                .createSelectionQuery("from Membership where supportId = :support order by role, id", Membership.class)
                .setParameter("support", supportId)
                .list();
    }

    public static List<Need> needs(Tx tx, long supportId) {
        return tx.session()
                .createSelectionQuery("from Need where supportId = :support order by identified, id", Need.class)
                .setParameter("support", supportId)
                .list();
    }

    /** The newest notes on a support period and on its referral, the newest first. */
    private static List<Note> newestNotes(Tx tx, SupportPeriod support) {
        return tx.session()
                .createSelectionQuery(
                        "from Note where supportId = :support or referralId = :referral order by noted desc, id desc",
                        Note.class)
                .setParameter("support", support.id)
                .setParameter("referral", support.referralId)
                .setMaxResults(SupportFile.NEWEST_NOTES)
                .list();
    }

    /** The notes on a support period and on its referral that come before one of them, the newest first. */
    public static List<Note> notesBefore(Tx tx, long supportId, Note note) {
        SupportPeriod support = tx.get(SupportPeriod.class, supportId);
        return tx.session()
                .createSelectionQuery(
                        "from Note where (supportId = :support or referralId = :referral)"
                                + " and (noted < :noted or (noted = :noted and id < :id)) order by noted desc, id desc",
                        Note.class)
                .setParameter("support", support.id)
                .setParameter("referral", support.referralId)
                .setParameter("noted", note.noted)
                .setParameter("id", note.id)
                .list();
    }

    /** Whether anything more is recorded than that support began: a note, a need, a grant, anything. */
    public static boolean isWorkedOn(Tx tx, long supportId) {
        Long records = tx.session()
                .createSelectionQuery(
                        "select (select count(*) from Note where supportId = :support)"
                                + " + (select count(*) from Need where supportId = :support)"
                                + " + (select count(*) from SupportGiven where supportId = :support)"
                                + " + (select count(*) from RiskAssessment where supportId = :support)"
                                + " + (select count(*) from Correction where supportId = :support)"
                                + " + (select count(*) from SafetyPlan where supportId = :support)"
                                + " + (select count(*) from Proceeding where supportId = :support)"
                                + " + (select count(*) from CourtHearing where supportId = :support)"
                                + " + (select count(*) from CourtOrder where supportId = :support)"
                                + " + (select count(*) from MoveOnContact where supportId = :support)"
                                + " + (select count(*) from HandedOver where supportId = :support)"
                                + " + (select count(*) from CaseTransfer where supportId = :support)"
                                + " + (select count(*) from ChildSituation where supportId = :support)"
                                + " + (select count(*) from ChildWellbeing where supportId = :support)"
                                + " + (select count(*) from ChildContact where supportId = :support)"
                                + " + (select count(*) from PlanStep where supportId = :support)"
                                + " + (select count(*) from MaracReferral where supportId = :support)"
                                + " + (select count(*) from MaracHearing where supportId = :support)"
                                + " + (select count(*) from AbuseSuffered where supportId = :support)"
                                + " + (select count(*) from WaitingPeriod where supportId = :support)"
                                + " + (select count(*) from HouseholdGrant where supportId = :support)"
                                + " + (select count(*) from Document where supportId = :support)"
                                + " + (select count(*) from SafeProperty where supportId = :support)"
                                + " + (select count(*) from RecoursePeriod r where r.personId in"
                                + " (select m.personId from Membership m where m.supportId = :support and m.role = 'child'))"
                                + " + (select count(*) from Membership m where m.supportId = :support and m.version > 0)",
                        Long.class)
                .setParameter("support", supportId)
                .getSingleResult();
        return records > 0;
    }

    public static SupportFile file(Tx tx, long supportId) {
        SupportPeriod support = tx.get(SupportPeriod.class, supportId);
        List<Membership> members = members(tx, supportId);
        Map<Long, Person> people =
                PeopleQueries.byId(
                                tx,
                                members.stream().map(member -> member.personId).toList())
                        .stream()
                        .collect(Collectors.toMap(person -> person.id, person -> person));
        return new SupportFile(
                support,
                tx.get(Service.class, support.serviceId),
                support.referralId == null ? null : tx.get(Referral.class, support.referralId),
                members.stream()
                        .map(member -> new SupportFile.Member(
                                member, people.get(member.personId), PeopleQueries.recourse(tx, member.personId)))
                        .toList(),
                BedQueries.staysOf(tx, supportId).stream()
                        .map(stay -> new SupportFile.StayIn(stay, tx.get(Unit.class, stay.unitId)))
                        .toList(),
                needs(tx, supportId),
                newestNotes(tx, support));
    }
}
