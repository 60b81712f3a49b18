package org.rowan.returns.tables;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.rowan.returns.facts.Home;
import org.rowan.returns.facts.SupportFacts.SupportPeriod;

/**
 * A household in a scope and a period: the first adult of a support period (with no adult, the support period itself),
 * counted once. It is in by its support periods' {@code started} to {@code ended}.
 */
final class Household {
    private static final Comparator<SupportPeriod> COUNTS_FIRST = Comparator.comparing(
                    (SupportPeriod support) -> support.span().first())
            .thenComparing(SupportPeriod::key);
    private static final int MANY_CHILDREN = 4;

    private final Flow flow = new Flow();
    private final Set<Long> children = new HashSet<>(2);
    private final Member adult;
    private SupportPeriod counts;

    /** @param adult the first adult, or null */
    Household(Member adult) {
        this.adult = adult;
    }

    void add(SupportPeriod support, ReturnPeriod period) {
        flow.add(support.span(), period);
        if (support.span().touches(period.from(), period.to())
                && (counts == null || COUNTS_FIRST.compare(support, counts) < 0)) {
            counts = support;
        }
    }

    void addChild(long person) {
        children.add(person);
    }

    /** The support period by which it counts: the earliest started of those in the period. */
    long supportId() {
        return counts.key().id();
    }

    Flow flow() {
        return flow;
    }

    /** {@code 0} to {@code 3}, or {@code 4_plus}: the different children who were members in the period. */
    String childrenCategory() {
        int number = children.size();
        return number < MANY_CHILDREN ? Integer.toString(number) : MANY_CHILDREN + "_plus";
    }

    /** The first adult's home; where her authority is not recorded, the referral's. Authority and ward go together. */
    Home home(Counting counting) {
        Home hers = adult == null ? Home.UNKNOWN : adult.person().home();
        return Recorded.is(hers.authority()) ? hers : counting.homeInReferral(counts);
    }
}
