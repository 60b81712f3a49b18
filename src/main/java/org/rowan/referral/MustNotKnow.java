package org.rowan.referral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rowan.people.PlainName;
import org.rowan.people.likeness.Spellings;

/**
 * Those who must not know where she is: names with commas between them, each with what he is to her in brackets, if at all
 * ("Karim Aziz (husband), Bilal Aziz").
 *
 * @param names as they were typed, without the brackets
 */
public record MustNotKnow(List<String> names) {
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?");
    /** A single word is the name of too many. */
    private static final int FEWEST_WORDS = 2;

    public MustNotKnow {
        names = List.copyOf(names);
    }

    /** @param words null where nobody was named */
    public static MustNotKnow read(String words) {
        if (words == null) {
            return new MustNotKnow(List.of());
        }
        return new MustNotKnow(
                Arrays.stream(BRACKETS.matcher(words).replaceAll(" ").split("[,;\\n]", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    /**
     * Which of the names may be borne by which of others, whatever their order, accents and spelling. A first name alone, or a
     * family name alone, is like nothing.
     *
     * @return for each name that is like any, those that it is like
     */
    public Map<String, List<String>> among(Set<String> others) {
        Map<String, List<String>> wordsOf = new HashMap<>();
        Spellings spellings = new Spellings();
        for (String other : others) {
            List<String> words = PlainName.words(other);
            wordsOf.put(other, words);
            words.forEach(spellings::add);
        }
        Map<String, List<String>> alike = new HashMap<>();
        for (String name : names) {
            List<Set<String>> near = new ArrayList<>();
            PlainName.words(name)
                    .forEach(word -> near.add(spellings.near(word, false).keySet()));
            List<String> like = others.stream()
                    .filter(other -> isLike(near, wordsOf.get(other)))
                    .sorted()
                    .toList();
            if (!like.isEmpty()) {
                alike.put(name, like);
            }
        }
        return alike;
    }

    /** The shorter name is found in the longer one. */
    private static boolean isLike(List<Set<String>> near, List<String> words) {
        int shorter = Math.min(near.size(), words.size());
        if (shorter < FEWEST_WORDS) {
            return false;
        }
        long found = near.size() <= words.size()
                ? near.stream()
                        .filter(like -> words.stream().anyMatch(like::contains))
                        .count()
                : words.stream()
                        .filter(word -> near.stream().anyMatch(like -> like.contains(word)))
                        .count();
        return found >= shorter;
    }

    @Override
    public String toString() {
        return names.size() + " names";
    }
}
