package org.rowan.disclosure.audit;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;

/**
 * Questions of which nothing is known but the figures themselves: tables that somebody else has published, and what one
 * version of a return has more or less than the one before. Their answers are the categories that occur.
 */
final class Told {
    /** Between the codes of a category that is several together. */
    static final String AND = ";";

    private final Map<String, Set<String>> answers = new LinkedHashMap<>();
    private final Map<String, Set<Set<String>>> unions = new LinkedHashMap<>();

    Told(Collection<Release> releases) {
        releases.stream()
                .flatMap(release -> release.rows().stream())
                .filter(Told::is)
                .forEach(this::read);
    }

    /** Whether a row belongs to no table of the return. */
    static boolean is(PublishedRow row) {
        return row.table().isEmpty();
    }

    /** The codes of a category; nothing is said of the codes of the total. */
    static Set<String> codes(String category) {
        return new TreeSet<>(Arrays.asList(category.split(AND)));
    }

    private void read(PublishedRow row) {
        Set<String> known = answers.computeIfAbsent(row.dimension(), key -> new LinkedHashSet<>());
        if (!row.category().equals(Figure.TOTAL)) {
            Set<String> codes = codes(row.category());
            known.addAll(codes);
            unions.computeIfAbsent(row.dimension(), key -> new LinkedHashSet<>())
                    .add(codes);
        }
    }

    boolean has(String question) {
        return answers.containsKey(question);
    }

    /** All answers, the one that nothing was stated included where it occurs; one answer where only a total is told. */
    Set<String> answers(String question) {
        Set<String> known = answers.get(question);
        return known.isEmpty() ? Set.of(Questions.YES) : known;
    }

    /** Each answer, each union that was published, what is left without them, and everybody who stated one. */
    Map<String, Set<String>> groups(String question) {
        Set<String> stated = new LinkedHashSet<>(answers(question));
        stated.remove(Questions.NOT_STATED);
        Set<Set<String>> seen = new LinkedHashSet<>();
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        stated.forEach(answer -> add(groups, seen, answer, Set.of(answer)));
        for (Set<String> union : unions.getOrDefault(question, Set.of())) {
            if (stated.containsAll(union)) {
                add(groups, seen, String.join(AND, union), union);
            }
        }
        for (String name : List.copyOf(groups.keySet())) {
            Set<String> rest = new TreeSet<>(stated);
            rest.removeAll(groups.get(name));
            if (!rest.isEmpty() && !rest.equals(stated)) {
                add(groups, seen, "all but " + name, rest);
            }
        }
        groups.put(Questions.ALL, stated);
        return groups;
    }

    private static void add(Map<String, Set<String>> groups, Set<Set<String>> seen, String name, Set<String> group) {
        if (seen.add(new TreeSet<>(group))) {
            groups.put(name, group);
        }
    }
}
