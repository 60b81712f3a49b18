package org.rowan.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * What somebody did with a case on one day.
 *
 * @param last London local time
 * @param times how many entries the audit has of it
 */
public record SeenBy(LocalDate day, String user, Set<Doing> doings, LocalDateTime last, int times) {
    @Override
    public String toString() {
        return "seen on " + day;
    }
}
