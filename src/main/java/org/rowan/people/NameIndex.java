package org.rowan.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds people by the beginnings of their names, in any order, whatever the accents. Held in memory only while the store
 * is open, because names are encrypted on the disk.
 */
public final class NameIndex {
    private final Map<Long, Entry> people = new HashMap<>();
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

    /** A person with the words of her name, taken apart once. */
    private record Entry(Known known, List<String> words) {
        int wholeWords(List<String> typed) {
            return (int) typed.stream().filter(words::contains).count();
        }

        @Override
        public String toString() {
            return known.toString();
        }
    }

    /** Adds a person, or takes over her new name. */
    public synchronized void put(Known person) {
        Entry entry = new Entry(person, PlainName.words(person.name()));
        Entry before = people.put(person.id(), entry);
        if (before != null) {
            before.words()
                    .forEach(word -> byWord.computeIfPresent(word, (same, ids) -> {
                        ids.remove(person.id());
                        return ids.isEmpty() ? null : ids;
                    }));
        }
        entry.words()
                .forEach(word ->
                        byWord.computeIfAbsent(word, fresh -> new HashSet<>()).add(person.id()));
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
        }
        return best(found, words, most);
    }

    private List<Known> best(Set<Long> found, List<String> typed, int most) {
        Comparator<Entry> bestFirst = Comparator.<Entry>comparingInt(entry -> -entry.wholeWords(typed))
                .thenComparing(entry -> entry.known().name())
                .thenComparingLong(entry -> entry.known().id());
        PriorityQueue<Entry> best = new PriorityQueue<>(bestFirst.reversed());
        for (Long id : found) {
            best.add(people.get(id));
            if (best.size() > most) {
                best.remove();
            }
        }
        return best.stream().sorted(bestFirst).map(Entry::known).toList();
    }

    private Set<Long> beginning(String word) {
        Collection<Set<Long>> sets =
                byWord.subMap(word, word + Character.MAX_VALUE).values();
        Set<Long> ids = new HashSet<>();
        sets.forEach(ids::addAll);
        return ids;
    }

    /** Forgets everybody. */
    public synchronized void clear() {
        people.clear();
        byWord.clear();
    }

    public synchronized int size() {
        return people.size();
    }

    @Override
    public String toString() {
        return "index of " + size() + " people";
    }
}
