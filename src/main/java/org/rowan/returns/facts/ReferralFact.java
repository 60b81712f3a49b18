package org.rowan.returns.facts;

import java.time.LocalDate;

/**
 * A referral to a service, from its arrival to the decision on it.
 *
 * @param home what the referral says about where the person lived
 */
public record ReferralFact(Key key, long service, Arrival arrival, Home home, Decision decision) {
    /** No person was named: a turn-away. */
    public static final long NAMELESS = 0;

    /**
     * How it came.
     *
     * @param received the local day (Europe/London) on which it came
     * @param source a code of list {@code referral_source}, or null
     * @param person the person's id, or {@link #NAMELESS}
     */
    public record Arrival(LocalDate received, String source, long person) {
        @Override
        public String toString() {
            return "Arrival";
        }
    }

    /**
     * What was decided.
     *
     * @param outcome a code of list {@code decision}
     * @param decided the day of the decision, null while pending
     * @param reason a code of list {@code not_placed_reason} where it was not placed, else null
     * @param laterPlaced whether the person was placed later after all
     */
    public record Decision(String outcome, LocalDate decided, String reason, boolean laterPlaced) {
        public static final Decision PENDING = new Decision("pending", null, null, false);

        @Override
        public String toString() {
            return "Decision";
        }
    }

    /** The days on which it waited for a decision. */
    public Span waiting() {
        return new Span(arrival.received(), decision.decided());
    }

    @Override
    public String toString() {
        return "ReferralFact[" + key + "]";
    }
}
