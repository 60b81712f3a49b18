package org.rowan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.Records;
import org.rowan.store.Sealed;

/**
 * Whatever a record can say in words, bytes or days is sealed, or stands here with the reason why it need not be. Numbers, yes
 * and no, choices of Rowan's own and the moments of saving tell nobody's name.
 */
@AnalyzeClasses(packages = "org.rowan", importOptions = DoNotIncludeTests.class)
class SealedOrHarmlessTest {
    private static final Set<Class<?>> HARMLESS_TYPES = Set.of(
            boolean.class,
            int.class,
            long.class,
            Boolean.class,
            Integer.class,
            Long.class,
            BigDecimal.class,
            Instant.class,
            UUID.class);

    /** Each reason with the fields that it holds for, as {@code Kind.field}. */
    private static final Map<String, List<String>> HARMLESS = Map.of(
            "a code, or several, of a list that the exchange format gives, or the return",
            List.of(
                    "Provider.homeAuthority Service.kind Unit.access VoidPeriod.reason",
                    "Person.sex Person.genderSame Person.ethnicity Person.religion Person.orientation Person.disabled",
                    "Person.impairment Person.pregnancy Person.language Person.interpreter",
                    "Person.homeAuthority Person.homeWard RecoursePeriod.status",
                    "Referral.source Referral.homeAuthority Referral.homeWard Referral.risk Referral.status Referral.needs",
                    "Referral.decision Referral.reason Referral.otherReasons",
                    "FormerDecision.decision FormerDecision.reason FormerDecision.otherReasons",
                    "SupportPeriod.destination SupportPeriod.destinationAuthority SupportPeriod.sanctuaryEnd",
                    "Membership.role Need.need Need.identifiedBy Need.outcome Note.kind SupportGiven.kind",
                    "RiskAssessment.level RiskAssessment.basis AbuseSuffered.type WaitingPeriod.reason",
                    "HouseholdGrant.kind Contact.caller Contact.outcome Contact.language GroupSession.language",
                    "Participant.source Participant.sex Participant.ending ExplainedChange.reason LearntWord.listName LearntWord.meaning",
                    "DeclaredYear.quarterlyPeople DeclaredYear.annual DeclaredYear.adultsOnly DeclaredYear.mergedKinds"),
            "a word of Rowan's own: what kind of thing it is, or what was done",
            List.of(
                    "AuditEntry.action AuditEntry.kind Correction.kind SightRule.kind PersonMerge.filled MergedLink.kind MergedLink.field",
                    "Likeness.why Likeness.answer SignedReturn.rules HoldTerms.ending FollowUp.answer",
                    "StoreState.begunAction ContactWay.kind ContactWay.safe ErasureRequest.reason ErasureRequest.ending",
                    "Proceeding.kind CourtOrder.kind Document.kind Document.format",
                    "Consent.purpose Consent.agency Consent.givenHow Consent.withdrawnHow",
                    "ChildSituation.schooling ChildSituation.socialCare",
                    "ChildWellbeing.stage ChildWellbeing.saidBy ChildContact.kind ChildContact.basis Membership.whyLeft",
                    "MoveOnContact.outcome MoveOnContact.goes HandedOver.steps CaseTransfer.direction TakenTransfer.transfer"),
            "the day on which something was done or began or ended: many share it, and every list is sorted by it",
            List.of(
                    "Service.opened Service.closed Unit.opened Unit.closed VoidPeriod.starts VoidPeriod.ends",
                    "Referral.received Referral.decided FormerDecision.decided RecoursePeriod.starts",
                    "SupportPeriod.started SupportPeriod.ended Membership.joined Membership.departed",
                    "Stay.movedIn Stay.movedOut Need.identified Need.closed Note.noted SupportGiven.givenOn",
                    "RiskAssessment.assessed MaracHearing.heard MaracReferral.referred RiskAssessment.review SafetyPlan.agreed SafetyPlan.review",
                    "LegalHold.review Consent.given Consent.withdrawn Document.dated",
                    "PlanStep.dueBy PlanStep.doneOn Proceeding.began Proceeding.ended CourtHearing.listed CourtOrder.starts CourtOrder.ends CourtOrder.served WaitingPeriod.starts WaitingPeriod.ends",
                    "ChildSituation.since ChildWellbeing.asked ChildContact.starts ChildContact.ends MoveOnContact.asked",
                    "HouseholdGrant.givenOn SafeProperty.madeSafe Contact.taken GroupSession.held",
                    "Participant.referred Participant.assessed Participant.started Participant.ended",
                    "DeclaredYear.declared LedgerCover.begun BoardCheck.checked FollowUp.asked",
                    "Cot.starts Cot.ends Hold.starts HoldTerms.ended HoldTerms.runsUntil Referral.ringAgain"),
            "the name of a user, which the key file shows as well",
            List.of(
                    "StoredRecord.createdBy StoredRecord.changedBy FormerDecision.decidedBy AuditEntry.userName",
                    "Likeness.answeredBy MergedLink.asideBy SightRule.endedBy",
                    "StoreState.begunDetail StoreState.begunBy ErasureRequest.endedBy LegalHold.endedBy SignedReturn.preparedBy FormerHold.saidBy Referral.decidedBy"),
            "the id under which another system knows the record; the threat model says that it should be no name",
            List.of("ReferencedRecord.reference"),
            "what leaves, or has left, in a return from which nobody can be recognised",
            List.of(
                    "ExplainedChange.period ExplainedChange.against ExplainedChange.place DeclaredYear.financialYear",
                    "LedgerPage.releaseId LedgerPage.provider LedgerPage.period LedgerPage.figures",
                    "PreparedReturn.period SignedReturn.period SignedReturn.fileName SignedReturn.content"),
            "counts of the whole house, which no return shows",
            List.of("SignedReturn.closing"),
            "a seal, a digest or a key, or sealed itself",
            List.of(
                    "AuditEntry.sealedDetail AuditEntry.digest AuditEntry.seal StoreState.chainKey StoreState.auditEnd",
                    "LedgerPage.previous LedgerPage.hash LedgerCover.endHash",
                    "PreparedReturn.digest SignedReturn.sha256"),
            "a folder of this computer, for backups",
            List.of("BackupPlan.folder"));

    @ArchTest
    static void every_field_that_could_name_somebody_is_sealed_or_declared_harmless_with_the_reason(
            JavaClasses classes) {
        Set<String> open = fields(classes)
                .filter(field -> !field.isAnnotationPresent(Sealed.class))
                .filter(field -> !isHarmless(field.getType()))
                .map(SealedOrHarmlessTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(open)
                .as("fields that are not sealed. A new one is @Sealed, or is declared in this test with the reason")
                .containsExactlyInAnyOrderElementsOf(declared().toList());
        assertThat(declared()).as("each has one reason").doesNotHaveDuplicates();
    }

    @ArchTest
    static void every_kind_of_record_that_is_stored_is_looked_at(JavaClasses classes) {
        assertThat(kinds(classes))
                .containsAll(Set.<Class<?>>copyOf(Records.ALL))
                .hasSize(Records.ALL.size() + 3);
        assertThat(fields(classes).filter(field -> field.isAnnotationPresent(Sealed.class)))
                .extracting(SealedOrHarmlessTest::name)
                .contains("Person.givenName", "Person.dateOfBirth", "Note.text", "AuditEntry.detail")
                .contains("SightRule.userName", "SightRule.checkedUsers", "LedgerCover.secret");
    }

    private static boolean isHarmless(Class<?> type) {
        return type.isEnum() || HARMLESS_TYPES.contains(type);
    }

    private static Stream<String> declared() {
        return HARMLESS.values().stream().flatMap(List::stream).flatMap(line -> Arrays.stream(line.split(" ")));
    }

    private static Stream<Field> fields(JavaClasses classes) {
        return kinds(classes).stream()
                .flatMap(kind -> Stream.<Class<?>>iterate(kind, above -> above != Object.class, Class::getSuperclass))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> !field.isAnnotationPresent(Transient.class));
    }

    private static Set<Class<?>> kinds(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(JavaClass::reflect)
                .collect(Collectors.toSet());
    }

    private static String name(Field field) {
        return field.getDeclaringClass().getSimpleName() + "." + field.getName();
    }
}
