package org.rowan.returns.facts;

import java.time.LocalDate;
import java.util.List;

/** The people, and their recourse to public funds as it changed. */
public record PeopleFacts(List<PersonFact> people, List<Recourse> recourse) {
    public static final PeopleFacts NONE = new PeopleFacts(List.of(), List.of());

    /**
     * From this day on the person had this status, until the next one begins.
     *
     * @param status a code of list {@code recourse}
     */
    public record Recourse(long person, LocalDate from, String status) {
        @Override
        public String toString() {
            return "Recourse[" + person + "]";
        }
    }

    @Override
    public String toString() {
        return "PeopleFacts[" + people.size() + " people]";
    }
}
