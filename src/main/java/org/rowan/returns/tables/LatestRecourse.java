package org.rowan.returns.tables;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.rowan.returns.facts.PeopleFacts.Recourse;

/** Each person's latest recourse status on or before the last day of the period. */
final class LatestRecourse {
    private static final Comparator<Recourse> LATEST =
            Comparator.comparing(Recourse::from).thenComparing(Recourse::status);

    private LatestRecourse() {}

    /** Status by person id; two on one day are settled by the alphabet, so that the count never depends on chance. */
    static Map<Long, String> of(Counting counting) {
        LocalDate to = counting.period().to();
        Map<Long, Recourse> latest = new HashMap<>();
        for (Recourse status : counting.recourse()) {
            if (!status.from().isAfter(to)) {
                latest.merge(status.person(), status, (one, two) -> LATEST.compare(one, two) >= 0 ? one : two);
            }
        }
        Map<Long, String> statuses = new HashMap<>();
        latest.forEach((person, status) -> statuses.put(person, status.status()));
        return statuses;
    }
}
