package org.rowan.bedboard;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Counts the nights of units by month. */
@FunctionalInterface
public interface MonthlyNights {
    /**
     * The months, in order; of the month that goes on the nights until last night.
     *
     * @param names the services that have units, by id
     * @param households how many households stayed in each month in all services together, each once
     */
    record Counted(List<MonthOfNights> nights, Map<Long, String> names, Map<YearMonth, Integer> households) {
        public Counted {
            nights = List.copyOf(nights);
            names = Map.copyOf(names);
            households = Map.copyOf(households);
        }
    }

    /** For whoever asks: the nights of a household that is hidden from her are void, as its unit is not available on her board. */
    Counted count(YearMonth first, YearMonth last);
}
