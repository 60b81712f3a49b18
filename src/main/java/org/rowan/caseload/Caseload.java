package org.rowan.caseload;

/**
 * What one worker has on her hands.
 *
 * @param worker as she stands on her cases; empty for the cases that nobody has
 * @param cases that are open
 * @param risk of them by the latest assessment, the highest of each household
 * @param people members of the open cases
 * @param contacts notes on the open cases since the first of the month, without those that a system wrote
 * @param overdue reviews of risk and of safety plans whose day has passed
 * @param year cases that were open on any day of the last twelve months
 */
public record Caseload(String worker, int cases, Risk risk, int people, int contacts, int overdue, int year) {
    /** Open cases by the level of risk. */
    public record Risk(int high, int medium, int standard, int notAssessed) {}

    public boolean isNobody() {
        return worker.isEmpty();
    }

    @Override
    public String toString() {
        return cases + " cases";
    }
}
