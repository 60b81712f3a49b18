package org.rowan.support;

import java.util.List;
import java.util.Optional;
import org.rowan.casefile.AbuseSuffered;
import org.rowan.casefile.MaracHearing;
import org.rowan.casefile.MaracReferral;
import org.rowan.casefile.RiskAssessment;
import org.rowan.casefile.SafetyPlan;
import org.rowan.community.HouseholdGrant;
import org.rowan.notes.Correction;
import org.rowan.people.ContactWay;
import org.rowan.store.StoredRecord;

/**
 * A whole case, as it was read at one moment.
 *
 * @param corrections of records and notes, the oldest first
 */
public record CaseRecords(SupportFile file, Safety safety, Help help, List<Correction> corrections) {

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

    /** What the household was given and waits for; the newest first. */
    public record Help(List<SupportGiven> given, List<WaitingPeriod> waiting, List<HouseholdGrant> grants) {}

    /** The corrections of one record, the oldest first. */
    public List<Correction> of(StoredRecord row) {
        return corrections.stream().filter(each -> each.isOf(row)).toList();
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
