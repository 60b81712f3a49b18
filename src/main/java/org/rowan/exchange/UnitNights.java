package org.rowan.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who sleeps in each unit when, to find two households in one unit on one night. */
final class UnitNights {
    private final Map<String, List<Stay>> stays = new HashMap<>();

    private record Stay(Object household, LocalDate in, LocalDate out, int line) {}

    /** Notes a stay; {@link LocalDate#MAX} is the last day of one that has not ended. */
    void add(String unit, Object household, LocalDate in, LocalDate out, int line) {
        if (in.isBefore(out)) {
            stays.computeIfAbsent(unit, name -> new ArrayList<>()).add(new Stay(household, in, out, line));
        }
    }

    /** Tells of each stay that begins while another household is in its unit. */
    void tellClashes(Faults faults) {
        stays.values().forEach(inUnit -> tellClashes(inUnit, faults));
    }

    private static void tellClashes(List<Stay> inUnit, Faults faults) {
        inUnit.sort(Comparator.comparing(Stay::in).thenComparingInt(Stay::line));
        // of the stays so far: the one that lasts longest, and the longest of another household than that one's
        Stay longest = null;
        Stay longestOfAnother = null;
        for (Stay stay : inUnit) {
            boolean same = longest != null && longest.household().equals(stay.household());
            Stay other = same ? longestOfAnother : longest;
            if (other != null && stay.in().isBefore(other.out())) {
                tell(stay, other, faults);
            }
            if (longest == null || stay.out().isAfter(longest.out())) {
                longestOfAnother = same ? longestOfAnother : longest;
                longest = stay;
            } else if (!same && (longestOfAnother == null || stay.out().isAfter(longestOfAnother.out()))) {
                longestOfAnother = stay;
            }
        }
    }

    private static void tell(Stay stay, Stay other, Faults faults) {
        String free = other.out().equals(LocalDate.MAX) ? "is still in the unit" : "leaves the unit on " + other.out();
        faults.tell(
                ExchangeFiles.STAYS,
                stay.line(),
                "moved_in",
                stay.in().toString(),
                FaultKind.TWO_HOUSEHOLDS_IN_ONE_UNIT,
                "a day on which the unit is empty; the household of line " + other.line() + " " + free);
    }
}
