package org.rowan.people.likeness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * The different words of all names, and which of them are like a word that is typed: a slip of the keys, another spelling of
 * what was heard, a pet form, a beginning. Names repeat, so there are far fewer words than people. Whoever holds it guards it
 * against two threads at once.
 */
public final class Spellings {
    private static final JaroWinklerSimilarity WINKLER = new JaroWinklerSimilarity();
    private static final DamerauLevenshteinDistance EDITS = new DamerauLevenshteinDistance(2);

    /** Shorter words have too many neighbours at one slip. */
    private static final int FEWEST_FOR_SLIPS = 4;
    /** From this length on two slips are one word still. */
    private static final int FEWEST_FOR_TWO_SLIPS = 7;

    private static final int FEWEST_FOR_SOUNDING_BEGINNING = 4;
    /** A sound of so few letters is that of too many names to say much. */
    private static final int SHORT_SOUND = 2;

    private static final double NICKNAME = 0.8;
    private static final double LEAST_ALIKE = 0.65;
    private static final double LEAST_ALIKE_SHORT = 0.8;
    private static final double SOUNDING_BEGINNING = 0.6;

    private final NavigableSet<String> words = new TreeSet<>();
    private final NavigableMap<String, Set<String>> bySound = new TreeMap<>();
    private final Map<String, Set<String>> bySlip = new HashMap<>();

    /** Takes in a plain word; one that is known already changes nothing. */
    public void add(String word) {
        if (words.add(word)) {
            Sounds.codes(word)
                    .forEach(code -> bySound.computeIfAbsent(code, first -> new HashSet<>())
                            .add(word));
            slips(word)
                    .forEach(slip -> bySlip.computeIfAbsent(slip, first -> new HashSet<>())
                            .add(word));
        }
    }

    public void remove(String word) {
        if (words.remove(word)) {
            Sounds.codes(word).forEach(code -> drop(bySound, code, word));
            slips(word).forEach(slip -> drop(bySlip, slip, word));
        }
    }

    public void clear() {
        words.clear();
        bySound.clear();
        bySlip.clear();
    }

    private static void drop(Map<String, Set<String>> index, String key, String word) {
        index.computeIfPresent(key, (same, held) -> {
            held.remove(word);
            return held.isEmpty() ? null : held;
        });
    }

    /**
     * The known words that are like a plain word, each with the nearest kind of likeness.
     *
     * @param unfinished whether it may be the beginning of a longer word, as while it is typed
     */
    public Map<String, Closeness> near(String word, boolean unfinished) {
        Map<String, Closeness> near = new HashMap<>();
        if (words.contains(word)) {
            near.put(word, Closeness.SAME);
        }
        for (String other : Nicknames.standard().of(word)) {
            if (words.contains(other)) {
                take(near, other, new Closeness(Closeness.Kind.NICKNAME, NICKNAME));
            }
        }
        for (String slip : slips(word)) {
            bySlip.getOrDefault(slip, Set.of()).forEach(other -> take(near, other, spelt(word, other)));
        }
        for (String code : Sounds.codes(word)) {
            bySound.getOrDefault(code, Set.of()).forEach(other -> take(near, other, sounding(code, word, other)));
        }
        if (unfinished) {
            beginnings(word, near);
        }
        return near;
    }

    private void beginnings(String word, Map<String, Closeness> near) {
        for (String longer : words.subSet(word, word + Character.MAX_VALUE)) {
            take(
                    near,
                    longer,
                    new Closeness(Closeness.Kind.BEGINS, (1 + (double) word.length() / longer.length()) / 2));
        }
        if (word.length() >= FEWEST_FOR_SOUNDING_BEGINNING) {
            for (String code : Sounds.codes(word)) {
                if (code.length() > SHORT_SOUND) {
                    bySound.subMap(code, false, code + Character.MAX_VALUE, true)
                            .values()
                            .forEach(all -> all.forEach(longer ->
                                    take(near, longer, new Closeness(Closeness.Kind.BEGINS, SOUNDING_BEGINNING))));
                }
            }
        }
    }

    private static void take(Map<String, Closeness> near, String word, Closeness closeness) {
        if (closeness != null && closeness.isNearerThan(near.get(word))) {
            near.put(word, closeness);
        }
    }

    private static Closeness spelt(String word, String other) {
        int shorter = Math.min(word.length(), other.length());
        int edits = EDITS.apply(word, other);
        if (edits == 1) {
            return new Closeness(Closeness.Kind.SPELT, shorter > FEWEST_FOR_SLIPS ? 0.9 : 0.75);
        }
        return edits == 2 && shorter >= FEWEST_FOR_TWO_SLIPS ? new Closeness(Closeness.Kind.SPELT, 0.7) : null;
    }

    private static Closeness sounding(String code, String word, String other) {
        double alike = 0;
        for (String one : Sounds.spellings(word)) {
            for (String two : Sounds.spellings(other)) {
                alike = Math.max(alike, WINKLER.apply(one, two));
            }
        }
        double least = code.length() <= SHORT_SOUND ? LEAST_ALIKE_SHORT : LEAST_ALIKE;
        return alike < least ? null : new Closeness(Closeness.Kind.SOUNDS, 0.5 + (alike - LEAST_ALIKE));
    }

    /** A word without each of its letters in turn, and itself: two words that are one slip apart share one of these. */
    private static Set<String> slips(String word) {
        Set<String> slips = new HashSet<>();
        if (word.length() >= FEWEST_FOR_SLIPS) {
            slips.add(word);
            for (int at = 0; at < word.length(); at++) {
                slips.add(word.substring(0, at) + word.substring(at + 1));
            }
        }
        return slips;
    }
}
