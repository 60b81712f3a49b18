package org.rowan.referral;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
import org.rowan.community.Attendance;
import org.rowan.community.GroupSession;
import org.rowan.community.HouseholdGrant;
import org.rowan.community.SafeProperty;
import org.rowan.consent.Consent;
import org.rowan.consent.Purpose;
import org.rowan.documents.Document;
import org.rowan.documents.DocumentKinds;
import org.rowan.documents.DocumentPiece;
import org.rowan.documents.Format;
import org.rowan.erasure.ErasureReason;
import org.rowan.erasure.ErasureRequest;
import org.rowan.erasure.LegalHold;
import org.rowan.notes.Correction;
import org.rowan.notes.Note;
import org.rowan.people.ContactWay;
import org.rowan.people.Likeness;
import org.rowan.people.Person;
import org.rowan.people.RecoursePeriod;
import org.rowan.store.Store;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.SightRule;
import org.rowan.support.HandedOver;
import org.rowan.support.Membership;
import org.rowan.support.Need;
import org.rowan.support.PlanStep;
import org.rowan.support.SupportGiven;
import org.rowan.support.SupportPeriod;
import org.rowan.support.WaitingPeriod;
import org.rowan.transfer.CaseTransfer;

/** A record of every kind, named by its table, to be made for a person and a support period. */
final class Everything {
    /** The tables that refer to a person. */
    static final List<String> OF_A_PERSON = List.of(
            "membership",
            "referral",
            "recourse_period",
            "need",
            "support_given",
            "risk_assessment",
            "safety_plan",
            "court_order",
            "child_situation",
            "child_wellbeing",
            "child_contact",
            "marac_referral",
            "marac_hearing",
            "abuse_suffered",
            "attendance",
            "sight_rule",
            "likeness",
            "contact_way",
            "erasure_request",
            "legal_hold",
            "consent");

    /** The tables that refer to a support period, but those that placing fills. */
    static final List<String> OF_SUPPORT = List.of(
            "move_on_contact",
            "handed_over",
            "case_transfer",
            "need",
            "note",
            "support_given",
            "risk_assessment",
            "safety_plan",
            "court_order",
            "child_situation",
            "child_wellbeing",
            "child_contact",
            "plan_step",
            "proceeding",
            "court_hearing",
            "marac_referral",
            "marac_hearing",
            "correction",
            "abuse_suffered",
            "waiting_period",
            "household_grant",
            "document",
            "document_piece",
            "safe_property");

    private Everything() {}

    /** One of every kind that refers to a person, but no referral and no further membership. */
    static void of(Store store, SupportPeriod support, long person) {
        OF_A_PERSON.stream()
                .filter(kind -> !List.of("membership", "referral").contains(kind))
                .forEach(kind -> one(store, kind, support, person));
    }

    static void one(Store store, String kind, SupportPeriod support, long person) {
        if (kind.equals("attendance")) {
            attends(store, session(store, support.serviceId), person);
        } else if (kind.equals("likeness")) {
            store.change(tx -> {
                Likeness row = new Likeness();
                row.personId = person;
                row.likePersonId = tx.insert(new Person()).id;
                row.why = "NAME";
                tx.insert(row);
            });
        } else if (kind.equals("plan_step")) {
            store.change(tx -> {
                PlanStep row = new PlanStep();
                row.supportId = support.id;
                row.needId = tx.insert(made("need", support, person)).id;
                row.dueBy = support.started;
                tx.insert(row);
            });
        } else if (kind.equals("document_piece")) {
            store.change(tx -> {
                DocumentPiece row = new DocumentPiece();
                row.supportId = support.id;
                row.documentId = tx.insert(made("document", support, person)).id;
                tx.insert(row);
            });
        } else {
            store.change(tx -> tx.insert(made(kind, support, person)));
        }
    }

    static long session(Store store, long service) {
        GroupSession session = new GroupSession();
        session.serviceId = service;
        session.held = LocalDate.of(2021, 3, 10).atTime(10, 0);
        return store.write(tx -> tx.insert(session)).id;
    }

    static void attends(Store store, long session, long person) {
        Attendance attendance = new Attendance();
        attendance.sessionId = session;
        attendance.personId = person;
        store.change(tx -> tx.insert(attendance));
    }

    private static StoredRecord made(String kind, SupportPeriod support, long person) {
        LocalDate day = support.started;
        return switch (kind) {
            case "membership" -> {
                Membership row = new Membership();
                row.supportId = support.id;
                row.personId = person;
                row.role = Membership.ADULT;
                yield row;
            }
            case "referral" -> {
                Referral row = new Referral();
                row.serviceId = support.serviceId;
                row.source = "police";
                row.received = day.atTime(9, 0);
                row.personId = person;
                yield row;
            }
            case "recourse_period" -> {
                RecoursePeriod row = new RecoursePeriod();
                row.personId = person;
                row.starts = day;
                row.status = "no";
                yield row;
            }
            case "contact_way" -> {
                ContactWay row = new ContactWay();
                row.personId = person;
                row.kind = "phone";
                yield row;
            }
            case "need" -> {
                Need row = new Need();
                row.supportId = support.id;
                row.personId = person;
                row.need = "housing";
                row.identified = day;
                yield row;
            }
            case "support_given" -> {
                SupportGiven row = new SupportGiven();
                row.supportId = support.id;
                row.personId = person;
                row.givenOn = day;
                row.kind = "housing";
                yield row;
            }
            case "risk_assessment" -> {
                RiskAssessment row = new RiskAssessment();
                row.supportId = support.id;
                row.personId = person;
                row.assessed = day;
                row.level = "high";
                yield row;
            }
            case "safety_plan" -> {
                SafetyPlan row = new SafetyPlan();
                row.supportId = support.id;
                row.personId = person;
                row.agreed = day;
                row.review = day.plusMonths(3);
                yield row;
            }
            case "court_order" -> {
                CourtOrder row = new CourtOrder();
                row.supportId = support.id;
                row.personId = person;
                row.kind = "non_molestation";
                row.starts = day;
                yield row;
            }
            case "move_on_contact" -> {
                MoveOnContact row = new MoveOnContact();
                row.supportId = support.id;
                row.months = 1;
                row.asked = day;
                row.outcome = "reached";
                yield row;
            }
            case "case_transfer" -> {
                CaseTransfer row = new CaseTransfer();
                row.supportId = support.id;
                row.direction = CaseTransfer.OUT;
                yield row;
            }
            case "handed_over" -> {
                HandedOver row = new HandedOver();
                row.supportId = support.id;
                row.worker = "Bea";
                row.noteId = 1;
                row.steps = "";
                yield row;
            }
            case "child_situation" -> {
                ChildSituation row = new ChildSituation();
                row.supportId = support.id;
                row.personId = person;
                row.since = day;
                yield row;
            }
            case "child_wellbeing" -> {
                ChildWellbeing row = new ChildWellbeing();
                row.supportId = support.id;
                row.personId = person;
                row.asked = day;
                row.stage = "start";
                yield row;
            }
            case "child_contact" -> {
                ChildContact row = new ChildContact();
                row.supportId = support.id;
                row.personId = person;
                row.kind = "none";
                row.starts = day;
                yield row;
            }
            case "marac_referral" -> {
                MaracReferral row = new MaracReferral();
                row.supportId = support.id;
                row.personId = person;
                row.referred = day;
                yield row;
            }
            case "erasure_request" -> {
                ErasureRequest row = new ErasureRequest();
                row.personId = person;
                row.reason = ErasureReason.SHE_ASKED.code();
                yield row;
            }
            case "consent" -> {
                Consent row = new Consent();
                row.personId = person;
                row.purpose = Purpose.CONTACT.code();
                row.given = day;
                row.givenHow = Consent.SPOKEN;
                yield row;
            }
            case "legal_hold" -> {
                LegalHold row = new LegalHold();
                row.personId = person;
                row.reason = "The police asked for it.";
                row.review = day.plusYears(1);
                yield row;
            }
            case "marac_hearing" -> {
                MaracHearing row = new MaracHearing();
                row.supportId = support.id;
                row.personId = person;
                row.heard = day;
                yield row;
            }
            case "abuse_suffered" -> {
                AbuseSuffered row = new AbuseSuffered();
                row.supportId = support.id;
                row.personId = person;
                row.type = "physical";
                yield row;
            }
            case "sight_rule" -> {
                SightRule row = new SightRule();
                row.personId = person;
                row.kind = SightRule.SHUT_OUT;
                row.userName = "bo";
                row.reason = "She is his sister.";
                row.checkedUsers = "ann\nbo";
                yield row;
            }
            default -> ofSupport(kind, support);
        };
    }

    private static StoredRecord ofSupport(String kind, SupportPeriod support) {
        LocalDate day = support.started;
        return switch (kind) {
            case "note" -> {
                Note row = new Note();
                row.supportId = support.id;
                row.noted = day.atTime(10, 0);
                row.author = "ann";
                row.kind = "phone";
                yield row;
            }
            case "correction" -> {
                Note wrong = new Note();
                wrong.id = 1L;
                yield Correction.of(support.id, wrong, null, "It was on Monday.");
            }
            case "proceeding" -> {
                Proceeding row = new Proceeding();
                row.supportId = support.id;
                row.kind = "family";
                row.began = day;
                yield row;
            }
            case "court_hearing" -> {
                CourtHearing row = new CourtHearing();
                row.supportId = support.id;
                row.listed = day.atTime(10, 0);
                yield row;
            }
            case "waiting_period" -> {
                WaitingPeriod row = new WaitingPeriod();
                row.supportId = support.id;
                row.starts = day;
                row.reason = "housing";
                yield row;
            }
            case "household_grant" -> {
                HouseholdGrant row = new HouseholdGrant();
                row.supportId = support.id;
                row.givenOn = day;
                row.kind = "travel";
                row.amount = new BigDecimal("10.00");
                yield row;
            }
            case "document" -> {
                Document row = new Document();
                row.supportId = support.id;
                row.kind = DocumentKinds.OTHER;
                row.format = Format.PDF.name();
                row.dated = day;
                yield row;
            }
            case "safe_property" -> {
                SafeProperty row = new SafeProperty();
                row.supportId = support.id;
                row.madeSafe = day;
                yield row;
            }
            default -> throw new IllegalArgumentException("no record of kind " + kind);
        };
    }
}
