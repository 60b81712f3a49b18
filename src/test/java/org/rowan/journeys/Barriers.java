package org.rowan.journeys;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What was looked at on all screens, and what of it keeps somebody out. */
final class Barriers {
    /** What is looked at. */
    enum Check {
        /** What can have the cursor, or is a picture that says something, has a name for a screen reader. */
        NAME,
        /** The cursor goes down and to the right, never back up to the left. */
        ORDER,
        /** Tab reaches everything, and leaves everything. */
        TRAP,
        /** Text is 4.5:1 or better on its ground, a sign 3:1. */
        CONTRAST,
        /** What is pressed is 24 px or more in both directions. */
        TARGET,
        /** What colour says is said by words or a sign as well. */
        COLOUR_ALONE,
        /** Words are shown whole, or whole when pointed at. */
        CUT
    }

    /**
     * Something that is let pass, and why.
     *
     * @param what a part of the description of what is let pass
     */
    record Passed(Check check, String what, String because) {}

    private final List<Passed> exceptions;
    private final Map<Check, Integer> looked = new EnumMap<>(Check.class);
    private final Map<String, Set<String>> found = new TreeMap<>();
    private final Map<Passed, Integer> passed = new java.util.HashMap<>();

    Barriers(List<Passed> exceptions) {
        this.exceptions = exceptions;
    }

    /** Notes one look. */
    void look(Check check, String where, BooleanSupplier good, Supplier<String> what) {
        looked.merge(check, 1, Integer::sum);
        if (!good.getAsBoolean()) {
            String words = what.get();
            exceptions.stream()
                    .filter(each -> each.check() == check && words.contains(each.what()))
                    .findFirst()
                    .ifPresentOrElse(
                            each -> passed.merge(each, 1, Integer::sum),
                            () -> found.computeIfAbsent(check + ": " + words, key -> new LinkedHashSet<>())
                                    .add(where));
        }
    }

    /** Each barrier once, with the screens on which it stands. */
    List<String> found() {
        List<String> lines = new ArrayList<>();
        found.forEach((what, where) ->
                lines.add(what + "  [" + where.stream().limit(4).collect(Collectors.joining(", "))
                        + (where.size() > 4 ? " and " + (where.size() - 4) + " more]" : "]")));
        return lines;
    }

    /** Exceptions that nothing needs any more. */
    List<Passed> needless() {
        return exceptions.stream().filter(each -> !passed.containsKey(each)).toList();
    }

    String summary(int screens) {
        return "%d screens, %,d checks %s; %d named exceptions let %d pass"
                .formatted(
                        screens,
                        looked.values().stream().mapToInt(Integer::intValue).sum(),
                        looked,
                        exceptions.size(),
                        passed.values().stream().mapToInt(Integer::intValue).sum());
    }
}
