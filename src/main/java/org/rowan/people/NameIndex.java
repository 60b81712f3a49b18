package org.rowan.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds people by the beginnings of their names, in any order, whatever the accents. Held in memory only while the store
 * is open, because names are encrypted on the disk.
 */
public final class NameIndex {
    private final Map<Long, Known> people = new ConcurrentHashMap<>();
    private final NavigableMap<String, Set<Long>> byWord = new TreeMap<>();

    /**
     * A person as a search shows her.
     *
     * @param born null where it is not recorded
     */
    public record Known(long id, String name, LocalDate born) {
        @Override
        public String toString() {
            return "person " + id;
        }
    }

    /** Adds a person, or takes over her new name. */
    public synchronized void put(Known person) {
        Known before = people.put(person.id(), person);
        if (before != null) {
            PlainName.words(before.name()).forEach(word -> {
                Set<Long> ids = byWord.get(word);
                ids.remove(before.id());
                if (ids.isEmpty()) {
                    byWord.remove(word);
                }
            });
        }
        PlainName.words(person.name())
                .forEach(word ->
                        byWord.computeIfAbsent(word, w -> new TreeSet<>()).add(person.id()));
    }

    /** Each word typed is the beginning of a word of the name; whole words come first, then by name. At most {@code most}. */
    public synchronized List<Known> find(String typed, int most) {
        List<String> words = PlainName.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        Set<Long> found = null;
        for (String word : words) {
            Set<Long> withWord = beginning(word);
            if (found == null) {
                found = withWord;
            } else {
                found.retainAll(withWord);
            }
            if (found.isEmpty()) {
                return List.of();
            }
        }
        return found.stream()
                .map(people::get)
                .sorted(Comparator.<Known>comparingInt(person -> -wholeWords(person, words))
                        .thenComparing(Known::name)
                        .thenComparingLong(Known::id))
                .limit(most)
                .toList();
    }

    private Set<Long> beginning(String word) {
        Collection<Set<Long>> sets =
                byWord.subMap(word, word + Character.MAX_VALUE).values();
        Set<Long> ids = new HashSet<>();
        sets.forEach(ids::addAll);
        return ids;
    }

    private static int wholeWords(Known person, List<String> typed) {
        List<String> words = PlainName.words(person.name());
        return (int) typed.stream().filter(words::contains).count();
    }

    /** Forgets everybody. */
    public synchronized void clear() {
        people.clear();
        byWord.clear();
    }

    public int size() {
        return people.size();
    }

    @Override
    public String toString() {
        return "index of " + people.size() + " people";
    }
}
