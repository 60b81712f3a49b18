package org.rowan.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rowan.kernel.Problem;

/**
 * The levels at which a variable may be shown, the finest first. Each level puts the same codes into categories that are
 * whole categories of the level before, so that returns at different levels can be brought to a common one.
 *
 * @param variable the name in {@code ladders.csv}
 */
public record Ladder(String variable, List<Level> levels) {
    /** One level: its number, 1 for the finest, and its categories in their order. */
    public record Level(int number, List<Category> categories) {
        /** The name in column {@code level}. */
        public String name() {
            return Integer.toString(number);
        }

        Optional<Category> category(String name) {
            return categories.stream()
                    .filter(category -> category.name().equals(name))
                    .findFirst();
        }
    }

    /** A category of a level and the codes of the finest level that belong to it. */
    public record Category(String name, Set<String> codes) {}

    public Ladder {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i);
            Set<String> here = new HashSet<>();
            for (Category category : level.categories()) {
                for (String code : category.codes()) {
                    require(here.add(code), variable);
                }
                require(i == 0 || isWhole(category, levels.get(i - 1)), variable);
            }
            require(level.number() == i + 1 && (i == 0 || here.equals(codes)), variable);
            codes = here;
        }
    }

    /** Whether a category is made of whole categories of a finer level. */
    private static boolean isWhole(Category category, Level finer) {
        return finer.categories().stream()
                .allMatch(part -> category.codes().containsAll(part.codes())
                        || part.codes().stream().noneMatch(category.codes()::contains));
    }

    private static void require(boolean holds, String variable) {
        if (!holds) {
            throw Problem.of(
                    Problem.Kind.INPUT,
                    "The ladder of %s is not nested: every level has to put every code into one category, made of whole categories of the level before."
                            .formatted(variable));
        }
    }

    /**
     * A level whose branches are as fine as each can be by itself: a category gives way to those of which it is made where
     * all of these are enough.
     *
     * @param from the level from which it goes down
     */
    public Level branches(Level from, Predicate<Category> enough) {
        List<Category> branches = from.categories();
        for (int number = from.number() - 1; number > 0; number--) {
            List<Category> finer = levels.get(number - 1).categories();
            branches = branches.stream()
                    .flatMap(branch -> {
                        List<Category> parts = finer.stream()
                                .filter(part -> branch.codes().containsAll(part.codes()))
                                .toList();
                        return parts.stream().allMatch(enough) ? parts.stream() : Stream.of(branch);
                    })
                    .toList();
        }
        return new Level(from.number(), branches);
    }

    /** The name of the coarsest level, from a shown one down, at which a category of it stands. */
    public String levelOf(Level shown, Category category) {
        return IntStream.iterate(shown.number(), number -> number > 0, number -> number - 1)
                .mapToObj(number -> levels.get(number - 1))
                .filter(level -> level.categories().contains(category))
                .map(Level::name)
                .findFirst()
                .orElseThrow();
    }

    /** Every code of the finest level. */
    public Set<String> codes() {
        Set<String> codes = new HashSet<>();
        levels.getFirst().categories().forEach(category -> codes.addAll(category.codes()));
        return codes;
    }

    /** The codes of a category at a level as the return names it; empty if there is no such category. */
    public Optional<Set<String>> codes(String level, String category) {
        return levels.stream()
                .filter(candidate -> candidate.name().equals(level))
                .findFirst()
                .flatMap(found -> found.category(category))
                .map(Category::codes);
    }

    /** The codes of a category at whatever level it stands; empty if there is no such category. */
    public Optional<Set<String>> anywhere(String category) {
        return levels.stream()
                .flatMap(level -> level.category(category).stream())
                .findFirst()
                .map(Category::codes);
    }
}
