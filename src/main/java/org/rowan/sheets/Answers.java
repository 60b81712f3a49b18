package org.rowan.sheets;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Understands what stands in a cell as one of a list: what is known for certain, and what is only likely. */
final class Answers {
    private static final Pattern BESIDES = Pattern.compile("\\s+[-–—]\\s+|[(,:;/]");
    private static final Pattern SEVERAL = Pattern.compile("[,;/&+\n]|\\band\\b");
    private static final int SHORT = 4;
    private static final int LONG = 8;
    private static final int LONGEST = 40;

    private Answers() {}

    /** The answer that a cell begins with: "Police - PVP unit" is the police, "yes (see notes)" yes; "Y/N" is none. */
    static Optional<String> code(Lexicon lexicon, String list, String words) {
        return lexicon.code(list, words).or(() -> {
            String[] parts = BESIDES.split(words, 2);
            return parts.length < 2
                            || parts[0].isBlank()
                            || lexicon.code(list, parts[1]).isPresent()
                    ? Optional.empty()
                    : lexicon.code(list, parts[0]);
        });
    }

    /** Whether it is safe: one word and nothing beside it. A condition that is cut off may put her in danger, and so may a cross. */
    static Optional<Boolean> safe(Lexicon lexicon, String words) {
        String plain = Plain.of(words);
        return plain.contains(" ") || plain.equals("x")
                ? Optional.empty()
                : lexicon.code(Lexicon.YES_NO, words)
                        .filter(code -> !code.equals(Lexicon.UNKNOWN))
                        .map("yes"::equals);
    }

    static Optional<Boolean> yesNo(Lexicon lexicon, String words) {
        return code(lexicon, Lexicon.YES_NO, words)
                .filter(code -> !code.equals(Lexicon.UNKNOWN))
                .map("yes"::equals);
    }

    /** All of them, or nothing where one is not understood. */
    static Optional<Set<String>> codes(Lexicon lexicon, String list, String words) {
        Optional<String> whole = lexicon.code(list, words);
        if (whole.isPresent()) {
            return whole.map(Set::of);
        }
        Set<String> codes = new LinkedHashSet<>();
        for (String part : SEVERAL.split(words, -1)) {
            if (!part.isBlank()) {
                Optional<String> code = lexicon.code(list, part);
                if (code.isEmpty()) {
                    return Optional.empty();
                }
                codes.add(code.get());
            }
        }
        return Optional.of(codes);
    }

    /** What is most like it, for somebody to agree to; nothing where nothing is like it. */
    static Optional<String> guess(Lexicon lexicon, String list, String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Plain.of(words);
        Map<String, String> all = lexicon.all(list);
        Optional<String> within = all.keySet().stream()
                .filter(known -> known.length() >= SHORT && (" " + plain + " ").contains(" " + known + " "))
                .max(Comparator.comparingInt(String::length));
        // another number is another room
        boolean spelt = plain.chars().noneMatch(Character::isDigit);
        Optional<String> near = all.keySet().stream()
                .filter(known -> spelt && distance(plain, known) <= allowed(known))
                .min(Comparator.comparingInt(known -> distance(plain, known)));
        return within.or(() -> near).map(all::get);
    }

    private static int allowed(String known) {
        return known.length() < SHORT ? 0 : known.length() < LONG ? 1 : 2;
    }

    /** Letters to be put in, taken out, changed or turned round with their neighbour. */
    private static int distance(String one, String other) {
        int[][] rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : nearest(rows, i, j, one, other);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int nearest(int[][] rows, int i, int j, String one, String other) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean turned =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return turned ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
