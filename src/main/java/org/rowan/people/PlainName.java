package org.rowan.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name as it is looked for: small Latin letters without marks, so that "Łucja Nowák" is found by "nowak lucja", and "Шевченко" by
 * "shevchenko".
 */
public final class PlainName {
    private static final int FIRST_BEYOND_ASCII = 128;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** Letters that Unicode does not take apart into a plain letter and a mark. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ø', "o"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ß', "ss"),
            Map.entry('ı', "i"),
            Map.entry('ħ', "h"),
            Map.entry('ŋ', "n"));

    private PlainName() {}

    /** The words of a name, plain; apostrophes join (O'Neill is "oneill"), hyphens and spaces part. */
    public static List<String> words(String name) {
        return name.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII) ? asciiWords(name) : anyWords(name);
    }

    /** Most names, and a hundred thousand of them are read when a store is opened. */
    private static List<String> asciiWords(String name) {
        List<String> words = new ArrayList<>(2);
        StringBuilder word = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                word.append(Character.toLowerCase(letter));
            } else if (letter != '\'' && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return List.copyOf(words);
    }

    private static List<String> anyWords(String written) {
        String name = OtherLetters.inLatin(written);
        String small = name.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "");
        String bare =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder plain = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i);
            plain.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
        }
        return Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
