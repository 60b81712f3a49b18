package org.rowan;

import java.util.List;
import org.rowan.backup.BackupPlan;
import org.rowan.bedboard.BoardCheck;
import org.rowan.bedboard.Cot;
import org.rowan.bedboard.FormerHold;
import org.rowan.bedboard.Hold;
import org.rowan.bedboard.Stay;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.UnitOrigin;
import org.rowan.bedboard.VoidPeriod;
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
import org.rowan.caseload.CaseloadLimit;
import org.rowan.community.Attendance;
import org.rowan.community.Contact;
import org.rowan.community.GroupSession;
import org.rowan.community.HouseholdGrant;
import org.rowan.community.Participant;
import org.rowan.community.SafeProperty;
import org.rowan.consent.Consent;
import org.rowan.documents.Document;
import org.rowan.documents.DocumentPiece;
import org.rowan.erasure.ErasureRequest;
import org.rowan.erasure.LegalHold;
import org.rowan.notes.Correction;
import org.rowan.notes.Note;
import org.rowan.people.ContactWay;
import org.rowan.people.Likeness;
import org.rowan.people.MergedLink;
import org.rowan.people.PeopleApart;
import org.rowan.people.Person;
import org.rowan.people.PersonMerge;
import org.rowan.people.RecoursePeriod;
import org.rowan.provider.Provider;
import org.rowan.provider.Service;
import org.rowan.referral.FollowUp;
import org.rowan.referral.FormerDecision;
import org.rowan.referral.Referral;
import org.rowan.retention.RetentionRule;
import org.rowan.returns.release.DeclaredYear;
import org.rowan.returns.release.ExplainedChange;
import org.rowan.returns.release.LedgerCover;
import org.rowan.returns.release.LedgerPage;
import org.rowan.returns.release.PreparedReturn;
import org.rowan.returns.release.SignedReturn;
import org.rowan.sheets.BroughtSheet;
import org.rowan.sheets.LearntWord;
import org.rowan.store.StoredRecord;
import org.rowan.support.HandedOver;
import org.rowan.support.Membership;
import org.rowan.support.Need;
import org.rowan.support.PlanStep;
import org.rowan.support.SupportGiven;
import org.rowan.support.SupportPeriod;
import org.rowan.support.WaitingPeriod;
import org.rowan.transfer.CaseTransfer;
import org.rowan.transfer.TakenTransfer;
import org.rowan.transfer.TransferKey;
import org.rowan.users.LockRule;

/** Every kind of record that a store holds. */
public final class Records {
    public static final List<Class<? extends StoredRecord>> ALL = List.of(
            Provider.class,
            Service.class,
            Unit.class,
            VoidPeriod.class,
            Person.class,
            Likeness.class,
            RecoursePeriod.class,
            ContactWay.class,
            PeopleApart.class,
            PersonMerge.class,
            MergedLink.class,
            Referral.class,
            FormerDecision.class,
            FollowUp.class,
            SupportPeriod.class,
            Membership.class,
            Stay.class,
            Hold.class,
            FormerHold.class,
            BoardCheck.class,
            UnitOrigin.class,
            Cot.class,
            HandedOver.class,
            Need.class,
            PlanStep.class,
            Note.class,
            Correction.class,
            SupportGiven.class,
            RiskAssessment.class,
            SafetyPlan.class,
            Proceeding.class,
            CourtHearing.class,
            CourtOrder.class,
            ChildSituation.class,
            ChildWellbeing.class,
            ChildContact.class,
            MoveOnContact.class,
            MaracReferral.class,
            MaracHearing.class,
            AbuseSuffered.class,
            WaitingPeriod.class,
            Document.class,
            DocumentPiece.class,
            BroughtSheet.class,
            LearntWord.class,
            HouseholdGrant.class,
            SafeProperty.class,
            Contact.class,
            GroupSession.class,
            Attendance.class,
            Participant.class,
            Consent.class,
            ErasureRequest.class,
            LegalHold.class,
            RetentionRule.class,
            TransferKey.class,
            CaseTransfer.class,
            TakenTransfer.class,
            LockRule.class,
            CaseloadLimit.class,
            LedgerCover.class,
            LedgerPage.class,
            DeclaredYear.class,
            PreparedReturn.class,
            SignedReturn.class,
            ExplainedChange.class,
            BackupPlan.class);

    private Records() {}
}
