package org.rowan.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.people.likeness.Reason;
import org.rowan.people.likeness.Spellings;

/**
 * Finds people by their names: by beginnings in any order whatever the accents, and by likeness of names and birth dates. Held
 * in memory only while the store is open, because names are encrypted on the disk.
 */
public final class NameIndex {
    /** The bits that a name's word weighs at least and at most, however common or rare it is. */
    private static final double LEAST_BITS = 2;

    private static final double MOST_BITS = 12;

    private final List<Entry> people = new ArrayList<>();
    private final Map<Long, Integer> places = new HashMap<>();
    private final NavigableMap<String, Slots> byWord = new TreeMap<>();
    /** By two neighbouring words written as one, for likeness alone. */
    private final Map<String, Slots> byJoinedWord = new HashMap<>();

    private final Map<LocalDate, Slots> byBirth = new HashMap<>();
    private final Spellings spellings = new Spellings();

    /**
     * A person as a search shows her.
     *
     * @param given null where it is not recorded, as the others
     */
    public record Known(long id, String given, String family, LocalDate born) {
        /** The name as it is shown; empty where none is recorded. */
        public String name() {
            return Stream.of(given, family)
                    .filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining(" "));
        }

        @Override
        public String toString() {
            return "person " + id;
        }
    }

    /**
     * Somebody who is looked for.
     *
     * @param born null where it was not said, as the age in years
     */
    public record Sought(String given, String family, LocalDate born, Integer age) {
        @Override
        public String toString() {
            return "Sought";
        }
    }

    /**
     * Somebody who may be the one.
     *
     * @param score how much speaks for it, in bits; only good for comparing the answers to one question
     * @param reasons what speaks for it, the weightiest first
     */
    public record Alike(Known person, double score, List<Reason> reasons) {
        private static final Set<Reason> TELLING =
                Set.of(Reason.SAME_BIRTH_DATE, Reason.DAY_AND_MONTH_SWAPPED, Reason.ONE_FIGURE_OFF, Reason.SAME_NAME);

        /** Whether so much speaks for it that somebody should look whether both records are of one person. */
        boolean isTwin() {
            return reasons.stream().anyMatch(TELLING::contains);
        }

        @Override
        public String toString() {
            return "alike " + person;
        }
    }

    /** Adds a person, or takes over her new name. */
    public synchronized void put(Known person) {
        remove(person.id());
        Entry entry = Entry.of(person);
        int place = people.size();
        people.add(entry);
        places.put(person.id(), place);
        entry.words().forEach(word -> add(byWord, word, place));
        entry.joinedWords().forEach(word -> add(byJoinedWord, word, place));
        if (person.born() != null) {
            byBirth.computeIfAbsent(person.born(), fresh -> new Slots()).add(place);
        }
    }

    private void add(Map<String, Slots> index, String word, int place) {
        spellings.add(word);
        index.computeIfAbsent(word, fresh -> new Slots()).add(place);
    }

    /** Forgets a person, who may not be there. Her place stays empty until all is read anew. */
    public synchronized void remove(long personId) {
        Integer place = places.remove(personId);
        if (place == null) {
            return;
        }
        Entry before = people.set(place, null);
        before.words().forEach(word -> drop(byWord, word, place));
        before.joinedWords().forEach(word -> drop(byJoinedWord, word, place));
        Stream.concat(before.words().stream(), before.joinedWords().stream())
                .filter(word -> bearers(word) == 0)
                .forEach(spellings::remove);
        if (before.known().born() != null) {
            drop(byBirth, before.known().born(), place);
        }
    }

    private static <K> void drop(Map<K, Slots> index, K key, int place) {
        index.computeIfPresent(key, (same, all) -> {
            all.remove(place);
            return all.size() == 0 ? null : all;
        });
    }

    /** Each word typed is the beginning of a word of the name; whole words come first, then by name. At most {@code most}. */
    public synchronized List<Known> find(String typed, int most) {
        List<String> words = PlainName.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        BitSet found = beginning(words.getFirst());
        words.subList(1, words.size()).forEach(word -> found.and(beginning(word)));
        Comparator<Entry> bestFirst = Comparator.<Entry>comparingInt(entry -> -entry.wholeWords(words))
                .thenComparing(entry -> entry.known().name())
                .thenComparingLong(entry -> entry.known().id());
        PriorityQueue<Entry> best = new PriorityQueue<>(bestFirst.reversed());
        found.stream().forEach(place -> {
            best.add(people.get(place));
            if (best.size() > most) {
                best.remove();
            }
        });
        return best.stream().sorted(bestFirst).map(Entry::known).toList();
    }

    private BitSet beginning(String word) {
        BitSet found = new BitSet(people.size());
        byWord.subMap(word, word + Character.MAX_VALUE).values().forEach(all -> all.forEach(found::set));
        return found;
    }

    /**
     * Who may be the one who is sought, the likeliest first: names spelt otherwise, heard otherwise, shortened, the wrong way
     * round or only begun, birth dates with a slip. At most {@code most}.
     *
     * @param today for ages
     */
    public synchronized List<Alike> alike(Sought sought, LocalDate today, int most) {
        return new AlikeSearch(this, sought, today).first(most);
    }

    Spellings spellings() {
        return spellings;
    }

    Entry at(int place) {
        return people.get(place);
    }

    /** How many places there are, empty ones too. */
    int width() {
        return people.size();
    }

    void eachWith(String word, IntConsumer what) {
        for (Map<String, Slots> index : List.of(byWord, byJoinedWord)) {
            Slots all = index.get(word);
            if (all != null) {
                all.forEach(what);
            }
        }
    }

    void eachBornOn(LocalDate day, IntConsumer what) {
        Slots all = byBirth.get(day);
        if (all != null) {
            all.forEach(what);
        }
    }

    /** What a word says about who somebody is: the binary logarithm of how few bear it. */
    double rarity(String word) {
        double bits = Math.log((places.size() + 1.0) / (bearers(word) + 0.5)) / Math.log(2);
        return Math.clamp(bits, LEAST_BITS, MOST_BITS);
    }

    private int bearers(String word) {
        return Stream.of(byWord, byJoinedWord)
                .map(index -> index.get(word))
                .mapToInt(all -> all == null ? 0 : all.size())
                .sum();
    }

    /** Forgets everybody. */
    public synchronized void clear() {
        people.clear();
        places.clear();
        byWord.clear();
        byJoinedWord.clear();
        byBirth.clear();
        spellings.clear();
    }

    public synchronized int size() {
        return places.size();
    }

    @Override
    public String toString() {
        return "index of " + size() + " people";
    }
}
