package org.rowan.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How one part of a child's life has changed while support went on: the first answer and the last.
 *
 * @param before from 1, very badly, to 5, very well
 * @param after the same, of a later day
 */
public record WellbeingChange(ChildWellbeing.Area area, int before, int after) {
    /**
     * Of each part that was answered at least twice.
     *
     * @param of one child in one case, the oldest first
     */
    public static List<WellbeingChange> of(List<ChildWellbeing> of) {
        return Arrays.stream(ChildWellbeing.Area.values())
                .flatMap(area -> of(area, of).stream())
                .toList();
    }

    private static Optional<WellbeingChange> of(ChildWellbeing.Area area, List<ChildWellbeing> rows) {
        List<Integer> answers =
                rows.stream().map(area::of).filter(answer -> answer != null).toList();
        return answers.size() < 2
                ? Optional.empty()
                : Optional.of(new WellbeingChange(area, answers.getFirst(), answers.getLast()));
    }

    /** "Feels safe: 2, then 4, better". */
    public String told() {
        String how = after == before ? "the same" : after > before ? "better" : "worse";
        return area.words() + ": " + before + ", then " + after + ", " + how;
    }
}
