package org.rowan.disclosure.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;

/** What follows with certainty from published figures for any other figure of theirs, shown or not. */
public final class Known {
    private final SideBySide laid;
    private final Solved solved;

    private Known(List<Release> releases) {
        laid = new SideBySide(releases, Merge.NONE, true);
        laid.system().leaveOutThePlausible();
        solved = laid.system().solve();
    }

    public static Known of(List<Release> releases) {
        return new Known(releases);
    }

    /** Whether no numbers at all could have given these figures. */
    public boolean isContradictory() {
        return solved.isContradictory();
    }

    /**
     * Between which numbers a figure must lie.
     *
     * @param row where it stands; its cell does not matter
     * @return empty if it counts nothing that the audit knows of
     * @throws IllegalStateException if the figures contradict each other
     */
    public Optional<Bounds> bounds(String provider, PublishedRow row) {
        return laid.statements().of(provider, row).map(this::bounds);
    }

    private Bounds bounds(Set<Integer> unknowns) {
        return solved.bounds(unknowns);
    }
}
