package org.rowan.returns.facts;

import java.time.LocalDate;
import java.util.List;

/** The support periods, who was in them, what they needed, and the work with them. */
public record SupportFacts(
        List<SupportPeriod> periods, List<Membership> memberships, List<Need> needs, CaseFacts cases) {
    public static final SupportFacts NONE = new SupportFacts(List.of(), List.of(), List.of(), CaseFacts.NONE);

    /** The support did not follow from a referral. */
    public static final long NO_REFERRAL = 0;

    /**
     * One household's support by one service.
     *
     * @param referral the id of the referral that it followed from, or {@link #NO_REFERRAL}
     * @param span from the day it started to the day it ended
     */
    public record SupportPeriod(Key key, long service, long referral, Span span, MoveOn moveOn) {
        @Override
        public String toString() {
            return "SupportPeriod[" + key + "]";
        }
    }

    /**
     * How the support ended.
     *
     * @param planned null if not recorded
     * @param destination a code of list {@code destination}, or null
     * @param authority the destination's GSS code, a code of list {@code missing}, or null
     * @param sanctuaryEnd a code of list {@code sanctuary_end}, or null
     */
    public record MoveOn(Boolean planned, String destination, String authority, String sanctuaryEnd) {
        public static final MoveOn NOT_RECORDED = new MoveOn(null, null, null, null);

        @Override
        public String toString() {
            return "MoveOn";
        }
    }

    /**
     * A person in a support period.
     *
     * @param child whether the role is child (else adult): the role, not the age
     * @param joined null if from the start of the support
     * @param left null if to the end of the support
     */
    public record Membership(long support, long person, boolean child, LocalDate joined, LocalDate left) {
        @Override
        public String toString() {
            return "Membership[" + support + ", " + person + "]";
        }
    }

    /**
     * A need of a person in a support period.
     *
     * @param outcome a code of list {@code need_outcome}, or null
     * @param closed null while it is worked on
     */
    public record Need(long support, long person, String need, LocalDate identified, String outcome, LocalDate closed) {
        @Override
        public String toString() {
            return "Need[" + support + ", " + person + "]";
        }
    }

    @Override
    public String toString() {
        return "SupportFacts[" + periods.size() + " periods]";
    }
}
