package org.rowan.bedboard;

import java.time.YearMonth;

/**
 * What became of a service's nights in a month, of as much of it as is over.
 *
 * @param open nights on which a unit was open
 * @param occupied of these, nights on which a household stayed
 * @param notUsable of these, nights on which nobody stayed and the unit was void
 * @param held as {@code notUsable}, but held for somebody
 * @param households the households that stayed for a night or more, each once, in however many units
 */
public record MonthOfNights(
        YearMonth month, long serviceId, int open, int occupied, int notUsable, int held, int households) {

    /** Nights on which a unit was open, empty and neither void nor held. */
    public int free() {
        return open - occupied - notUsable - held;
    }
}
