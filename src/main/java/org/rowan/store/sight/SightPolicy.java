package org.rowan.store.sight;

import java.util.Collection;
import java.util.List;
import org.rowan.kernel.Right;

/** Whether somebody sees a case, and why. The one place where that is decided. */
public enum SightPolicy {
    /** Nothing stands against it. */
    OPEN(true, "works on cases"),
    NAMED(true, "named for this case"),
    LOOKS_PAST(true, "not open to them, and looked past until signing out"),
    SHUT_OUT(false, "shut out"),
    NOT_NAMED(false, "not named for this case"),
    NO_CASES(false, "sees no cases");

    private final boolean sees;
    private final String why;

    SightPolicy(boolean sees, String why) {
        this.sees = sees;
        this.why = why;
    }

    public boolean sees() {
        return sees;
    }

    /** Why, in words for a manager. */
    public String why() {
        return why;
    }

    /**
     * What holds for a reader. A lock-out and a restriction hold for managers too. Where two restricted cases have become one, who is
     * named must be named for both.
     *
     * @param rules those of one case, of whatever kind; ended ones hold no more
     */
    public static SightPolicy of(Reader reader, Collection<SightRule> rules) {
        if (!Right.SEE_CASES.isHeldBy(reader.roles())) {
            return NO_CASES;
        }
        List<SightRule> held =
                rules.stream().filter(rule -> rule.endedAt == null).toList();
        List<SightRule> against = held.stream()
                .filter(rule -> rule.is(SightRule.SHUT_OUT) && reader.isNamed(rule.userName))
                .toList();
        if (against.stream().anyMatch(rule -> !reader.looksPast(rule))) {
            return SHUT_OUT;
        }
        List<SightRule> restrictions =
                held.stream().filter(rule -> rule.is(SightRule.RESTRICTED)).toList();
        List<SightRule> closed = restrictions.stream()
                .filter(restriction -> held.stream().noneMatch(rule -> names(rule, restriction, reader)))
                .toList();
        if (!closed.stream().allMatch(reader::looksPast)) {
            return NOT_NAMED;
        }
        if (!against.isEmpty() || !closed.isEmpty()) {
            return LOOKS_PAST;
        }
        return restrictions.isEmpty() ? OPEN : NAMED;
    }

    private static boolean names(SightRule rule, SightRule restriction, Reader reader) {
        return rule.is(SightRule.NAMED) && rule.anchor().equals(restriction.anchor()) && reader.isNamed(rule.userName);
    }
}
