package org.rowan.disclosure.ladder;

import java.util.Optional;
import java.util.OptionalLong;
import org.rowan.disclosure.Ladder;
import org.rowan.disclosure.RuleName;
import org.rowan.disclosure.Whose;

/** A rule that is asked of every level of a variable, the finest first. */
sealed interface LevelRule {
    /** Why the level may not be shown; empty if it may. */
    Optional<Objection> objection(Candidate candidate, Ladder.Level level);

    /** Rule 6: all rows of a level or none, and a nought is as telling as a one. */
    record EveryCell(int k) implements LevelRule {
        @Override
        public Optional<Objection> objection(Candidate candidate, Ladder.Level level) {
            return level.categories().stream()
                    .filter(category -> candidate.cell(category) < k)
                    .findFirst()
                    .map(category -> new Objection(
                            RuleName.EVERY_CELL,
                            "At level %s the line %s has fewer than %d.".formatted(level.name(), category.name(), k)));
        }
    }

    /**
     * Rule 5, M7: the children of the population must not be just as many as the rows of households need, or it would
     * be known that nobody has four.
     *
     * @param children how many children are shown; empty if that is not shown
     */
    record RoomForChildren(OptionalLong children) implements LevelRule {
        private static final int[] ROOM = {0, 0, 2, 3};

        @Override
        public Optional<Objection> objection(Candidate candidate, Ladder.Level level) {
            if (candidate.variable().whose() != Whose.HOUSEHOLDS
                    || !candidate.variable().question().equals("children")
                    || children.isEmpty()) {
                return Optional.empty();
            }
            long needed = level.categories().stream()
                    .mapToLong(category -> candidate.cell(category) * fewest(category))
                    .sum();
            return children.getAsLong() - needed >= ROOM[level.number()]
                    ? Optional.empty()
                    : Optional.of(new Objection(
                            RuleName.HOW_MANY_PEOPLE,
                            "At level %s the children are just as many as the lines need, which would tell how many"
                                            .formatted(level.name())
                                    + " no household has."));
        }

        private static long fewest(Ladder.Category category) {
            return category.codes().stream()
                    .mapToLong(code -> Long.parseLong(code.substring(0, 1)))
                    .min()
                    .orElse(0);
        }
    }
}
