package org.rowan.demand;

import java.time.YearMonth;

/** A refusal for capacity beside the board of its evening. */
public record TurnedAway(Refusal refusal, Evening evening) {
    public YearMonth month() {
        return YearMonth.from(refusal.evening());
    }

    public HouseholdSize size() {
        return refusal.size();
    }

    public Explanation explanation() {
        return evening.explanation();
    }

    /** Whether what was lacking was a worker, as whoever decided said. */
    public boolean isForWorkers() {
        return refusal.reason().equals("no_worker");
    }
}
