package org.rowan.support.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rowan.casefile.AbuseSuffered;
import org.rowan.casefile.ChildContact;
import org.rowan.casefile.ChildSituation;
import org.rowan.casefile.ChildWellbeing;
import org.rowan.casefile.CourtHearing;
import org.rowan.casefile.CourtOrder;
import org.rowan.casefile.MaracHearing;
import org.rowan.casefile.MaracReferral;
import org.rowan.casefile.MoveOnContact;
import org.rowan.casefile.Proceeding;
import org.rowan.casefile.RiskAssessment;
import org.rowan.casefile.SafetyPlan;
import org.rowan.community.HouseholdGrant;
import org.rowan.notes.Correction;
import org.rowan.people.ContactWay;
import org.rowan.store.StoredRecord;
import org.rowan.store.Tx;
import org.rowan.support.CaseRecords;
import org.rowan.support.Need;
import org.rowan.support.PlanStep;
import org.rowan.support.SupportFile;
import org.rowan.support.SupportGiven;
import org.rowan.support.WaitingPeriod;

/** Reads a whole case. */
public final class CaseQueries {
    private CaseQueries() {}

    public static CaseRecords whole(Tx tx, long supportId) {
        SupportFile file = SupportQueries.file(tx, supportId);
        List<Long> people =
                file.members().stream().map(member -> member.person().id).toList();
        return new CaseRecords(
                file,
                new CaseRecords.Safety(
                        ofPeople(tx, RiskAssessment.class, people, "assessed"),
                        ofPeople(tx, MaracHearing.class, people, "heard"),
                        ofPeople(tx, MaracReferral.class, people, "referred"),
                        ofPeople(tx, SafetyPlan.class, people, "agreed"),
                        ofCase(tx, AbuseSuffered.class, supportId, "id"),
                        ofPeople(tx, ContactWay.class, people, "id").stream()
                                .map(ContactWay::shown)
                                .toList()),
                new CaseRecords.Law(
                        proceedings(tx, supportId),
                        hearings(tx, supportId),
                        ofPeople(tx, CourtOrder.class, people, "starts")),
                new CaseRecords.Children(
                        ofPeople(tx, ChildSituation.class, people, "since"),
                        ofPeople(tx, ChildWellbeing.class, people, "asked"),
                        ofPeople(tx, ChildContact.class, people, "starts")),
                new CaseRecords.Help(
                        ofCase(tx, PlanStep.class, supportId, "dueBy, id"),
                        ofCase(tx, SupportGiven.class, supportId, "givenOn desc, id desc"),
                        ofCase(tx, WaitingPeriod.class, supportId, "starts desc, id desc"),
                        ofCase(tx, HouseholdGrant.class, supportId, "givenOn desc, id desc"),
                        HandoverQueries.of(tx, supportId),
                        ofCase(tx, MoveOnContact.class, supportId, "asked, id")),
                corrections(tx, file));
    }

    public static List<Proceeding> proceedings(Tx tx, long supportId) {
        return ofCase(tx, Proceeding.class, supportId, "began, id");
    }

    public static List<CourtHearing> hearings(Tx tx, long supportId) {
        return ofCase(tx, CourtHearing.class, supportId, "listed, id");
    }

    /** The orders that were recorded in a case. */
    public static List<CourtOrder> orders(Tx tx, long supportId) {
        return ofCase(tx, CourtOrder.class, supportId, "starts, id");
    }

    /** What a person of this case is recorded to have suffered. */
    public static List<AbuseSuffered> abuse(Tx tx, long supportId, long personId) {
        return ofCase(tx, AbuseSuffered.class, supportId, "id").stream()
                .filter(abuse -> abuse.personId == personId)
                .toList();
    }

    /** The times of waiting of a case that go on. */
    public static List<WaitingPeriod> stillWaiting(Tx tx, long supportId) {
        return ofCase(tx, WaitingPeriod.class, supportId, "starts").stream()
                .filter(waiting -> waiting.ends == null)
                .toList();
    }

    public static Optional<WaitingPeriod> waiting(Tx tx, long id) {
        return one(tx, WaitingPeriod.class, id);
    }

    public static Optional<Need> need(Tx tx, long id) {
        return one(tx, Need.class, id);
    }

    private static <R extends StoredRecord> Optional<R> one(Tx tx, Class<R> kind, long id) {
        return tx.session()
                .createSelectionQuery("from " + kind.getSimpleName() + " where id = :id", kind)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /** Of the records of a case, the oldest first. */
    public static List<Correction> corrections(Tx tx, long supportId) {
        return ofCase(tx, Correction.class, supportId, "id");
    }

    private static List<Correction> corrections(Tx tx, SupportFile file) {
        return tx.session()
                .createSelectionQuery(
                        "from Correction where supportId = :support or referralId = :referral order by id",
                        Correction.class)
                .setParameter("support", file.support().id)
                .setParameter("referral", file.support().referralId)
                .list();
    }

    private static <R extends StoredRecord> List<R> ofCase(Tx tx, Class<R> kind, long supportId, String order) {
        return tx.session()
                .createSelectionQuery(
                        "from " + kind.getSimpleName() + " where supportId = :support order by " + order, kind)
                .setParameter("support", supportId)
                .list();
    }

    private static <R extends StoredRecord> List<R> ofPeople(
            Tx tx, Class<R> kind, Collection<Long> people, String order) {
        return people.isEmpty()
                ? List.of()
                : tx.session()
                        .createSelectionQuery(
                                "from " + kind.getSimpleName() + " where personId in :people order by " + order
                                        + (order.equals("id") ? "" : ", id"),
                                kind)
                        .setParameterList("people", people)
                        .list();
    }
}
