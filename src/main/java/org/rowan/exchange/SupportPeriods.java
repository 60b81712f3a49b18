package org.rowan.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The support periods of a set with their days and their first adults, as far as they could be read. */
final class SupportPeriods {
    private final Map<String, Period> periods = new HashMap<>();

    /** A support period: days are null where they are not known for a fault. */
    static final class Period {
        final LocalDate started;
        /** {@link LocalDate#MAX} while it has not ended. */
        final LocalDate ended;

        private LocalDate firstJoined;
        private String firstAdult;

        private Period(LocalDate started, LocalDate ended) {
            this.started = started;
            this.ended = ended;
        }

        boolean hasEnded() {
            return ended != null && ended.isBefore(LocalDate.MAX);
        }

        boolean endedBefore(LocalDate day) {
            return ended != null && ended.isBefore(day);
        }

        boolean startedAfter(LocalDate day) {
            return started != null && started.isAfter(day);
        }

        /** Whose the household is: the first adult's (earliest joined, then smallest id), else the support period's. */
        Object household() {
            return firstAdult == null ? this : firstAdult;
        }

        private void join(String adult, LocalDate joined) {
            int earlier = firstJoined == null ? -1 : joined.compareTo(firstJoined);
            if (earlier < 0 || (earlier == 0 && adult.compareTo(firstAdult) < 0)) {
                firstJoined = joined;
                firstAdult = adult;
            }
        }

        /** What would be accepted of a day within this support period. */
        String days() {
            String from = started == null ? "" : "from " + started + " (started)";
            return "a day " + from + (hasEnded() ? " to " + ended + " (ended)" : " on");
        }
    }

    /** The support period of a row of another file, null where it could not be read. */
    Period of(Row row) {
        String id = row.text("support_id");
        return id == null ? null : periods.get(id);
    }

    /** Hears of a row of {@code support}. */
    void see(Row row) {
        String id = row.text("support_id");
        if (id != null) {
            periods.put(id, new Period(row.day("started"), row.lastDay("ended")));
        }
    }

    /** Hears of a row of {@code members}, whose first day is the support period's where it is empty. */
    void seeMember(Row row) {
        Period period = of(row);
        LocalDate joined = joined(row, period);
        if (period != null && joined != null && row.has("person_id") && "adult".equals(row.text("role"))) {
            period.join(row.text("person_id"), joined);
        }
    }

    /** The day on which a member joined, null where it is not known for a fault. */
    static LocalDate joined(Row row, Period period) {
        if (!row.isEmpty("joined")) {
            return row.day("joined");
        }
        return period == null ? null : period.started;
    }
}
