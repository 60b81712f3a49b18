package org.rowan.returns.facts;

import java.time.LocalDate;
import java.util.List;

/** What was done for the members of support periods, and what is known of the danger that they are in. */
public record CaseFacts(
        List<Given> given, List<Risk> risk, List<Hearing> hearings, List<Abuse> abuse, List<Waiting> waiting) {
    public static final CaseFacts NONE = new CaseFacts(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * One occasion of support.
     *
     * @param kind a code of list {@code support_given}
     */
    public record Given(long id, long support, long person, LocalDate day, String kind) {
        @Override
        public String toString() {
            return "Given[" + id + "]";
        }
    }

    /**
     * An assessment.
     *
     * @param level a code of list {@code risk_level}
     */
    public record Risk(long support, long person, LocalDate assessed, String level) {
        @Override
        public String toString() {
            return "Risk[" + support + ", " + person + "]";
        }
    }

    /** A hearing at a MARAC. */
    public record Hearing(long id, long support, long person, LocalDate heard) {
        @Override
        public String toString() {
            return "Hearing[" + id + "]";
        }
    }

    /**
     * A type of abuse that somebody has suffered.
     *
     * @param type a code of list {@code abuse}
     */
    public record Abuse(long support, long person, String type) {
        @Override
        public String toString() {
            return "Abuse[" + support + ", " + person + "]";
        }
    }

    /**
     * Days on which a household could have moved on and waited.
     *
     * @param reason a code of list {@code waiting_reason}
     */
    public record Waiting(long support, Span span, String reason) {
        @Override
        public String toString() {
            return "Waiting[" + support + "]";
        }
    }

    @Override
    public String toString() {
        return "CaseFacts[" + given.size() + " given]";
    }
}
