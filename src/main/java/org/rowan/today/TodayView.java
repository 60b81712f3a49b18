package org.rowan.today;

import java.time.LocalDate;
import java.util.List;
import org.rowan.bedboard.UnitTonight;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.provider.Service;
import org.rowan.referral.ReferralRow;

/**
 * What is going on, as it was read at one moment.
 *
 * @param day the day in London
 * @param free the units that are free tonight
 * @param held how many are held
 * @param units how many can be lived in tonight, taken or not
 * @param waiting referrals waiting for a decision, the oldest first
 * @param quarter this quarter's counts up to today
 * @param supported people in an open support period
 * @param moves who moves in or out in the next week, in order
 */
public record TodayView(
        LocalDate day,
        List<FreeUnits> free,
        int held,
        int units,
        List<ReferralRow> waiting,
        QuarterSoFar quarter,
        long supported,
        List<Move> moves) {

    /** The free units of one service. */
    public record FreeUnits(Service service, List<UnitTonight> units) {}

    /** Referrals of the quarter so far: by the day on which they were received, and decided. */
    public record QuarterSoFar(
            FinancialQuarter quarter, long received, long placed, long notPlaced, long forCapacity, long withdrawn) {}

    /** Which way a household moves; one that came for some hours only moves both ways on one day. */
    public enum Way {
        IN,
        OUT,
        IN_AND_OUT
    }

    /** A household that moves into or out of a unit of a service on a day. */
    public record Move(LocalDate day, Way way, String unit, String service, long supportId, String who) {
        @Override
        public String toString() {
            return "move of support " + supportId;
        }
    }

    public int freeUnits() {
        return free.stream().mapToInt(service -> service.units().size()).sum();
    }

    @Override
    public String toString() {
        return "today " + day;
    }
}
