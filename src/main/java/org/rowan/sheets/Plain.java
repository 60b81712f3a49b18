package org.rowan.sheets;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: small letters and figures, one space between them. */
final class Plain {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`.]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}?✓✔√☑✗✘☒]+");

    private Plain() {}

    static String of(String words) {
        String small = words.toLowerCase(Locale.UK).replace("&", " and ").replace("+", " and ");
        String bare =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
        String plain = BETWEEN.matcher(APOSTROPHES.matcher(bare).replaceAll(""))
                .replaceAll(" ")
                .strip();
        // a question mark alone is an answer, behind a word it is none
        return plain.chars().anyMatch(Character::isLetterOrDigit)
                ? plain.replace("?", "").strip()
                : plain;
    }
}
