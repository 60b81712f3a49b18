package org.rowan.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rowan.casefile.AbuseSuffered;
import org.rowan.casefile.ChildContact;
import org.rowan.casefile.ChildRecord;
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
import org.rowan.notes.Note;
import org.rowan.people.ContactWay;
import org.rowan.store.StoredRecord;

/**
 * A whole case, as it was read at one moment.
 *
 * @param corrections of records and notes, the oldest first
 */
public record CaseRecords(
        SupportFile file, Safety safety, Law law, Children children, Help help, List<Correction> corrections) {

    /**
     * How safe the members of the household are; what was recorded of them in earlier cases is among it.
     *
     * @param risk the oldest first
     * @param hearings the oldest first
     * @param referrals to a MARAC, the oldest first
     * @param plans the oldest first
     * @param abuse of this case
     * @param ways to reach the members; those that are not safe without what they lead to
     */
    public record Safety(
            List<RiskAssessment> risk,
            List<MaracHearing> hearings,
            List<MaracReferral> referrals,
            List<SafetyPlan> plans,
            List<AbuseSuffered> abuse,
            List<ContactWay> ways) {
        /** The assessments of one person, the oldest first. */
        public List<RiskAssessment> riskOf(long personId) {
            return risk.stream().filter(each -> each.personId == personId).toList();
        }

        /** The plan that holds for a person: the last one. */
        public Optional<SafetyPlan> planOf(long personId) {
            return plans.reversed().stream()
                    .filter(plan -> plan.personId == personId)
                    .findFirst();
        }

        /** Whether a MARAC has heard the person since it was told of her. */
        public boolean isHeard(MaracReferral referral) {
            return hearings.stream()
                    .anyMatch(hearing ->
                            hearing.personId == referral.personId && !hearing.heard.isBefore(referral.referred));
        }
    }

    /**
     * Courts and what they ordered.
     *
     * @param proceedings of this case, the oldest first
     * @param hearings of this case, the earliest first
     * @param orders that protect or concern the members, from earlier cases too, the oldest first
     */
    public record Law(List<Proceeding> proceedings, List<CourtHearing> hearings, List<CourtOrder> orders) {
        /** The orders that hold on a day; those that run out first come first. */
        public List<CourtOrder> holdingOn(LocalDate day) {
            return orders.stream()
                    .filter(order -> order.holdsOn(day))
                    .sorted(Comparator.comparing(order -> order.ends, Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList();
        }

        /** The next hearing from a day on. */
        public Optional<CourtHearing> nextHearing(LocalDate day) {
            return hearings.stream()
                    .filter(hearing -> !hearing.listed.toLocalDate().isBefore(day))
                    .findFirst();
        }
    }

    /**
     * What is recorded of the children, from earlier cases too; each the oldest first.
     *
     * @param situations school and social care
     * @param contact with the family outside
     */
    public record Children(
            List<ChildSituation> situations, List<ChildWellbeing> wellbeing, List<ChildContact> contact) {
        /** The same of one child. */
        public Children of(long personId) {
            return new Children(of(situations, personId), of(wellbeing, personId), of(contact, personId));
        }

        private static <R extends ChildRecord> List<R> of(List<R> rows, long personId) {
            return rows.stream().filter(row -> row.personId == personId).toList();
        }

        /** All of them. */
        public Stream<ChildRecord> all() {
            return Stream.of(situations, wellbeing, contact).flatMap(List::stream);
        }

        /** How it is on a day; nothing where nobody has said. */
        public Optional<ChildSituation> on(long personId, LocalDate day) {
            return situations.reversed().stream()
                    .filter(row -> row.personId == personId && !row.since.isAfter(day))
                    .findFirst();
        }
    }

    /**
     * What is done for the household, what it was given and waits for.
     *
     * @param steps those that are due first come first
     * @param given the newest first, as are the others
     * @param handed who had the case until when, the newest first
     * @param after what came of asking how they are after they moved on, the oldest first
     */
    public record Help(
            List<PlanStep> steps,
            List<SupportGiven> given,
            List<WaitingPeriod> waiting,
            List<HouseholdGrant> grants,
            List<HandedOver> handed,
            List<MoveOnContact> after) {}

    /** The same with all its notes. */
    public CaseRecords with(List<Note> notes) {
        SupportFile whole = new SupportFile(
                file.support(), file.service(), file.referral(), file.members(), file.stays(), file.needs(), notes);
        return new CaseRecords(whole, safety, law, children, help, corrections);
    }

    /** The corrections of one record, the oldest first. */
    public List<Correction> of(StoredRecord row) {
        return corrections.stream().filter(each -> each.isOf(row)).toList();
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
