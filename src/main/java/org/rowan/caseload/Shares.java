package org.rowan.caseload;

import java.util.List;

/**
 * How the work is shared on a day.
 *
 * @param all by name; the cases that nobody has come last
 * @param limit cases of a worker in a year at most
 */
public record Shares(List<Caseload> all, int limit) {
    public Shares {
        all = List.copyOf(all);
    }

    /** Those who had more cases in the last twelve months than they should have. */
    public List<Caseload> over() {
        return all.stream().filter(one -> !one.isNobody() && one.year() > limit).toList();
    }

    public int cases() {
        return all.stream().mapToInt(Caseload::cases).sum();
    }
}
