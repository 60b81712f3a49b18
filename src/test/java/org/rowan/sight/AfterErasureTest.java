package org.rowan.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rowan.support.Colleagues.ANN;
import static org.rowan.support.Colleagues.BO;
import static org.rowan.support.Colleagues.CY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.casefile.ChildContact;
import org.rowan.casefile.ChildRecord;
import org.rowan.casefile.ChildSituation;
import org.rowan.casefile.ChildWellbeing;
import org.rowan.casefile.CourtHearing;
import org.rowan.casefile.CourtOrder;
import org.rowan.casefile.MaracReferral;
import org.rowan.casefile.MoveOnContact;
import org.rowan.casefile.Proceeding;
import org.rowan.casefile.SafetyPlan;
import org.rowan.consent.Consent;
import org.rowan.documents.Document;
import org.rowan.documents.DocumentPiece;
import org.rowan.erasure.LegalHold;
import org.rowan.kernel.Right;
import org.rowan.notes.Correction;
import org.rowan.people.ContactWay;
import org.rowan.people.Person;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.store.StoredRecord;
import org.rowan.store.Tx;
import org.rowan.store.sight.CasePart;
import org.rowan.support.Colleagues;
import org.rowan.support.HandedOver;
import org.rowan.support.Need;
import org.rowan.support.Placing;
import org.rowan.support.PlanStep;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportPeriod;
import org.rowan.transfer.CaseTransfer;

/** A store goes on with the lines that are left of an erased case. */
class AfterErasureTest {
    @TempDir
    Path folder;

    private Colleagues colleagues;
    private long aisha;
    private long referral;
    private long support;

    @BeforeEach
    void aPlacedHousehold() {
        colleagues = new Colleagues(folder);
        colleagues.as(ANN, store -> {
            Referral came = colleagues.refuge.referral(LocalDate.of(2021, 3, 1).atTime(9, 0));
            Person person = SmallRefuge.person("Aisha", "Khan");
            ReferralDesk desk = new ReferralDesk(store, new Placing());
            desk.log(came, person);
            desk.decide(came, new Decision.Place(null, colleagues.refuge.family.id, LocalDate.of(2021, 3, 2), "zoe"));
            aisha = person.id;
            referral = came.id;
            support = new Support(store).of(aisha).getFirst().id();
        });
    }

    @AfterEach
    void leave() {
        colleagues.close();
    }

    @Test
    void each_part_of_a_case_is_erased_whatever_was_written_after_it() {
        colleagues.as(ANN, store -> {
            for (long part : List.of(referral, aisha, support)) {
                store.erase(Right.ERASE_CASES, List.of(part));
            }
            assertThat(store.firstBrokenAuditEntry()).isEmpty();
            assertThat(store.read(tx -> tx.get(Person.class, aisha)).givenName).isNull();
        });
    }

    @Test
    void nothing_is_left_of_records_that_no_return_counts_and_what_is_counted_stays() {
        LocalDate day = LocalDate.of(2021, 3, 3);
        colleagues.as(ANN, store -> {
            store.change(tx -> {
                uncounted(day).forEach(tx::insert);
                ofOthers(tx, day);
            });
            for (Class<?> kind : UNCOUNTED) {
                assertThat(rows(store, kind)).as(kind.getSimpleName()).isEqualTo(1);
            }
            store.erase(Right.ERASE_CASES, List.of(aisha, referral, support));
            for (Class<?> kind : UNCOUNTED) {
                assertThat(rows(store, kind)).as(kind.getSimpleName()).isZero();
            }
            assertThat(store.read(tx -> tx.get(SupportPeriod.class, support)).started)
                    .isEqualTo(LocalDate.of(2021, 3, 2));
            assertThat(store.firstBrokenAuditEntry()).isEmpty();
        });
    }

    private static final List<Class<? extends StoredRecord>> UNCOUNTED = List.of(
            ChildContact.class,
            ChildSituation.class,
            ChildWellbeing.class,
            MoveOnContact.class,
            HandedOver.class,
            CaseTransfer.class,
            Consent.class,
            LegalHold.class,
            SafetyPlan.class,
            Proceeding.class,
            CourtHearing.class,
            CourtOrder.class,
            MaracReferral.class,
            PlanStep.class,
            Document.class,
            DocumentPiece.class,
            ContactWay.class,
            Correction.class);

    private List<StoredRecord> uncounted(LocalDate day) {
        ChildContact contact = of(new ChildContact());
        contact.kind = "none";
        contact.starts = day;
        ChildSituation situation = of(new ChildSituation());
        situation.since = day;
        ChildWellbeing wellbeing = of(new ChildWellbeing());
        wellbeing.asked = day;
        wellbeing.stage = "start";
        MoveOnContact asked = new MoveOnContact();
        asked.supportId = support;
        asked.months = 1;
        asked.asked = day;
        asked.outcome = "reached";
        HandedOver handed = new HandedOver();
        handed.supportId = support;
        handed.steps = "";
        CaseTransfer transfer = new CaseTransfer();
        transfer.supportId = support;
        transfer.direction = CaseTransfer.OUT;
        Consent consent = new Consent();
        consent.personId = aisha;
        consent.purpose = "contact";
        consent.given = day;
        consent.givenHow = Consent.SPOKEN;
        LegalHold hold = new LegalHold();
        hold.personId = aisha;
        hold.reason = "The police asked for it.";
        hold.review = day;
        SafetyPlan plan = new SafetyPlan();
        plan.supportId = support;
        plan.personId = aisha;
        plan.agreed = day;
        plan.review = day.plusMonths(1);
        MaracReferral referred = new MaracReferral();
        referred.supportId = support;
        referred.personId = aisha;
        referred.referred = day;
        ContactWay way = new ContactWay();
        way.personId = aisha;
        way.kind = "phone";
        Correction correction = new Correction();
        correction.supportId = support;
        correction.kind = "Need";
        correction.recordId = 1;
        return List.of(
                contact, situation, wellbeing, asked, handed, transfer, consent, hold, plan, referred, way, correction);
    }

    /** What refers to each other, so that one has to go before the other. */
    private void ofOthers(Tx tx, LocalDate day) {
        Proceeding proceeding = new Proceeding();
        proceeding.supportId = support;
        proceeding.kind = "family";
        proceeding.began = day;
        tx.insert(proceeding);
        CourtHearing hearing = new CourtHearing();
        hearing.supportId = support;
        hearing.proceedingId = proceeding.id;
        hearing.listed = day.atTime(10, 0);
        tx.insert(hearing);
        CourtOrder order = new CourtOrder();
        order.supportId = support;
        order.personId = aisha;
        order.proceedingId = proceeding.id;
        order.kind = "non_molestation";
        order.starts = day;
        tx.insert(order);
        Need need = new Need();
        need.supportId = support;
        need.personId = aisha;
        need.need = "housing";
        need.identified = day;
        PlanStep step = new PlanStep();
        step.supportId = support;
        step.needId = tx.insert(need).id;
        step.dueBy = day;
        tx.insert(step);
        Document document = new Document();
        document.supportId = support;
        document.kind = "court";
        document.format = "PDF";
        document.dated = day;
        tx.insert(document);
        DocumentPiece piece = new DocumentPiece();
        piece.supportId = support;
        piece.documentId = document.id;
        tx.insert(piece);
    }

    private <R extends ChildRecord> R of(R row) {
        row.supportId = support;
        row.personId = aisha;
        return row;
    }

    private static long rows(Store store, Class<?> kind) {
        return store.read(tx -> tx.session()
                .createSelectionQuery("select count(*) from " + kind.getSimpleName(), Long.class)
                .getSingleResult());
    }

    @Test
    void a_store_opens_though_somebody_has_left_who_was_named_for_an_erased_case() {
        colleagues.as(ANN, store -> {
            new WhoMaySee(store).restrict(CasePart.SUPPORT, support, List.of(BO), "Her brother works here.");
            store.erase(Right.ERASE_CASES, List.of(aisha, referral, support));
        });
        colleagues.remove(BO);
        for (String who : List.of(CY, ANN)) {
            colleagues.as(who, store -> assertThat(store.user()).isEqualTo(who));
        }
    }

    @Test
    void support_that_was_not_ended_is_ended_after_the_erasure_and_the_unit_is_free_again() {
        colleagues.as(ANN, store -> {
            store.erase(Right.ERASE_CASES, List.of(aisha, support));
            SupportPeriod open = new Support(store).open(support).support();
            open.ended = LocalDate.of(2021, 3, 10);
            new Support(store).end(open);
            assertThat(new Support(store).openOn(LocalDate.of(2021, 3, 15))).isEmpty();
        });
    }
}
