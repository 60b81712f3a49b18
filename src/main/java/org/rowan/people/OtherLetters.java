package org.rowan.people;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Names in other than Latin letters, as they are mostly written in Latin ones. The letters of one name are read as Russian or
 * Greek ones are on a British passport; of Arabic, which writes few vowels, only the consonants come out.
 */
final class OtherLetters {
    private static final Set<UnicodeScript> LATIN =
            Set.of(UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED);

    private OtherLetters() {}

    static String inLatin(String name) {
        boolean other = name.codePoints().mapToObj(UnicodeScript::of).anyMatch(script -> !LATIN.contains(script));
        return other ? Rules.ALL.transliterate(name) : name;
    }

    /** Read when such a name comes first: that takes some tenths of a second. */
    private static final class Rules {
        static final Transliterator ALL = Transliterator.getInstance(
                "Russian-Latin/BGN; Greek-Latin/UNGEGN; Any-Latin; Latin-ASCII; [[:Lm:]'] Remove");
    }
}
