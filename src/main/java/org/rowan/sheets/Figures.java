package org.rowan.sheets;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how many: 2, 2.0, two, "2 kids", "3 (4, 7, 9)", "34 yrs", "1+2", "1 adult 2 children". */
final class Figures {
    private static final List<String> WORDS =
            List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final List<String> ALONE =
            List.of("single", "alone", "on her own", "just her", "single woman", "self");
    private static final Pattern LEADING =
            Pattern.compile("(?:x\\s*)?(\\d{1,3})(?:\\.0+)?(?:\\s*[(\\[].*|\\s+\\D*|\\s*[a-z]+\\.?)?");
    private static final Pattern PAIR = Pattern.compile("(\\d{1,2})\\s*(?:\\+|and|&)\\s*(\\d{1,2})");
    private static final Pattern SPELT =
            Pattern.compile("(\\d{1,2})\\s*a(?:d(?:ults?)?)?\\W+(\\d{1,2})\\s*(?:c|ch|chn|kids?|child(?:ren)?)");

    /** A household as one cell tells it. */
    record Household(int adults, int children) {}

    private Figures() {}

    static Optional<Integer> read(String words) {
        String small = words.toLowerCase(Locale.UK).strip();
        String plain = Plain.of(words);
        if (plain.equals("nil") || plain.equals("no") || plain.equals("n") || small.equals("-")) {
            return Optional.of(0);
        }
        int spelt = WORDS.indexOf(plain.split(" ", 2)[0]);
        if (spelt >= 0) {
            return Optional.of(spelt);
        }
        Matcher leading = LEADING.matcher(small);
        return leading.matches() ? Optional.of(Integer.valueOf(leading.group(1))) : Optional.empty();
    }

    /** "3" is a woman with two children. */
    static Optional<Household> household(String words) {
        String small = words.toLowerCase(Locale.UK).strip();
        for (Pattern pattern : List.of(PAIR, SPELT)) {
            Matcher both = pattern.matcher(small);
            if (both.matches()) {
                return Optional.of(new Household(Integer.parseInt(both.group(1)), Integer.parseInt(both.group(2))));
            }
        }
        if (ALONE.contains(Plain.of(words))) {
            return Optional.of(new Household(1, 0));
        }
        return read(words).filter(all -> all > 0).map(all -> new Household(1, all - 1));
    }
}
