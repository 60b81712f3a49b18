package org.rowan.people.likeness;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * How a plain word sounds, in the codes of Double Metaphone (Lawrence Philips, 2000). The code takes a word as English; before
 * it, letters that stand for other sounds in Polish, in Ukrainian and Russian written in Latin letters, and in Somali are
 * respelt, so that Nowak sounds like Novak, Julia like Yulia, and Xasan like Hassan.
 */
final class Sounds {
    private static final int LONGEST = 8;
    private static final DoubleMetaphone CODE = new DoubleMetaphone();

    static {
        CODE.setMaxCodeLen(LONGEST);
    }

    private Sounds() {}

    /** The word and the ways in which it may be written where it is heard in English. */
    static Set<String> spellings(String word) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(word);
        spellings.add(word.replace("sz", "sh")
                .replace("cz", "ch")
                .replace("rz", "zh")
                .replace('w', 'v')
                .replace('j', 'y'));
        spellings.add(word.replace("iu", "yu").replace("ia", "ya").replace("ks", "x"));
        if (word.indexOf('x') >= 0) {
            spellings.add(word.replace('x', 'h'));
        }
        if (word.length() > 2 && word.charAt(0) == 'c' && "aeiou".indexOf(word.charAt(1)) >= 0) {
            spellings.add(word.substring(1));
        }
        return spellings;
    }

    /** The codes under which a word is looked for and found; none for a word without a Latin letter. */
    static Set<String> codes(String word) {
        Set<String> codes = new LinkedHashSet<>();
        for (String spelling : spellings(word)) {
            add(codes, CODE.doubleMetaphone(spelling, false));
            add(codes, CODE.doubleMetaphone(spelling, true));
        }
        return codes;
    }

    private static void add(Set<String> codes, String code) {
        if (code != null && !code.isEmpty()) {
            codes.add(code);
        }
    }
}
