package org.rowan.retention;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Until when a case is kept. A case is the whole household: the latest day of any part of it counts for all of it, as it is
 * erased as a whole.
 *
 * @param from the first day on which it is kept no more
 * @param since the day from which was counted: the end, the decision, or the birth of the child
 */
public record KeptUntil(LocalDate from, Why why, LocalDate since) {
    private static final int COMING_OF_AGE = 18;

    /** What the last day comes from. */
    public enum Why {
        SUPPORT_ENDED,
        /** One of the household came to a group after that. */
        ATTENDED,
        CHILD,
        /** A child whose birth date is not recorded is taken to be born on the last day: none can be younger. */
        CHILD_OF_UNKNOWN_AGE,
        NOT_PLACED
    }

    /**
     * A time of support.
     *
     * @param ended null while it goes on
     */
    public record Support(LocalDate started, LocalDate ended, List<Member> members) {}

    /**
     * Somebody of the household.
     *
     * @param child whether recorded as a child
     * @param born null where that is not recorded
     */
    public record Member(boolean child, LocalDate born) {
        boolean isYoung(LocalDate began) {
            return child || (born != null && years(born, COMING_OF_AGE).isAfter(began));
        }
    }

    /**
     * A referral.
     *
     * @param decided null while it waits
     * @param placed whether it was decided to take the household; then it is kept as support is
     */
    public record Referral(LocalDate decided, boolean placed) {}

    /** Nothing for a case that goes on, and for one without a day to count from. */
    static Optional<KeptUntil> of(RetentionRule rule, List<Support> supports, List<Referral> referrals) {
        if (supports.stream().anyMatch(support -> support.ended == null)
                || referrals.stream().anyMatch(referral -> referral.decided == null)) {
            return Optional.empty();
        }
        List<KeptUntil> all = new ArrayList<>();
        supports.forEach(support -> all.addAll(of(rule, support)));
        referrals.forEach(referral -> all.add(of(rule, referral)));
        return all.stream().max(Comparator.comparing(KeptUntil::from));
    }

    private static List<KeptUntil> of(RetentionRule rule, Support support) {
        List<KeptUntil> all = new ArrayList<>();
        all.add(new KeptUntil(years(support.ended, rule.adultYears), Why.SUPPORT_ENDED, support.ended));
        support.members.stream()
                .filter(member -> member.isYoung(support.started))
                .map(member -> child(rule, member.born, support.ended))
                .forEach(all::add);
        return all;
    }

    private static KeptUntil child(RetentionRule rule, LocalDate born, LocalDate ended) {
        return born == null
                ? new KeptUntil(years(ended, rule.childAge), Why.CHILD_OF_UNKNOWN_AGE, ended)
                : new KeptUntil(years(born, rule.childAge), Why.CHILD, born);
    }

    private static KeptUntil of(RetentionRule rule, Referral referral) {
        return referral.placed
                ? new KeptUntil(years(referral.decided, rule.adultYears), Why.SUPPORT_ENDED, referral.decided)
                : new KeptUntil(years(referral.decided, rule.refusedYears), Why.NOT_PLACED, referral.decided);
    }

    /** Who comes to a group is worked with still, whether a time of support is recorded for that or not. */
    static KeptUntil attended(RetentionRule rule, LocalDate last) {
        return new KeptUntil(years(last, rule.adultYears), Why.ATTENDED, last);
    }

    KeptUntil later(KeptUntil other) {
        return other.from.isAfter(from) ? other : this;
    }

    /** What began on 29 February is over on 1 March of a year without that day: the day before would be a day too few. */
    private static LocalDate years(LocalDate day, int years) {
        LocalDate later = day.plusYears(years);
        boolean leapDay = day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29;
        return leapDay && !later.isLeapYear() ? later.plusDays(1) : later;
    }

    boolean isOver(LocalDate today) {
        return !from.isAfter(today);
    }

    @Override
    public String toString() {
        return why + " until " + from;
    }
}
