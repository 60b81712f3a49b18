package org.rowan.people.likeness;

import java.util.ArrayList;
import java.util.List;

/**
 * A name as plain words.
 *
 * @param given how many of the words, from the first on, are given names
 */
public record NameWords(List<String> words, int given) {
    public NameWords {
        words = List.copyOf(words);
    }

    /** Takes the words of a given name and a family name together. */
    public static NameWords of(List<String> given, List<String> family) {
        List<String> all = new ArrayList<>(given);
        all.addAll(family);
        return new NameWords(all, given.size());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isGiven(int at) {
        return at < given;
    }

    /** The name with each two given names, or family names, written as one in turn: "anne marie" is "annemarie" too. */
    public List<NameWords> joined() {
        List<NameWords> joined = new ArrayList<>();
        for (int at = 0; at + 1 < words.size(); at++) {
            if (isGiven(at) != isGiven(at + 1)) {
                continue;
            }
            List<String> fewer = new ArrayList<>(words);
            fewer.set(at, words.get(at) + fewer.remove(at + 1));
            joined.add(new NameWords(fewer, at + 1 < given ? given - 1 : given));
        }
        return joined;
    }

    @Override
    public String toString() {
        return words.size() + " words";
    }
}
