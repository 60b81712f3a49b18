package org.rowan.demand;

import java.time.LocalDate;
import org.rowan.bedboard.Household;

/**
 * A household that was not placed, for a reason of the group capacity.
 *
 * @param evening the day of the decision
 * @param reason the main reason, of list not_placed_reason
 * @param household what was noted of it; one adult where nothing was
 * @param sizeRecorded whether anything was noted of its size
 */
public record Refusal(LocalDate evening, long serviceId, String reason, Household household, boolean sizeRecorded) {
    HouseholdSize size() {
        return sizeRecorded ? HouseholdSize.of(household) : HouseholdSize.NOT_RECORDED;
    }

    @Override
    public String toString() {
        return "refusal at service " + serviceId;
    }
}
