package org.rowan.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.rowan.kernel.Codes;

/** The codes that a column takes, and the words that say so. */
final class CodeSet {
    private static final int FEW = 40;

    private final SequencedSet<String> codes = new LinkedHashSet<>();
    private final String words;

    private CodeSet(List<String> codes, String words) {
        this.codes.addAll(codes);
        this.words = words;
    }

    /** The codes of a list of the standard. */
    static CodeSet list(String name) {
        return new CodeSet(Codes.standard().list(name).codes(), "a code of the list " + name);
    }

    static CodeSet words(String... codes) {
        return new CodeSet(List.of(codes), "");
    }

    static CodeSet authorities() {
        return new CodeSet(
                Codes.standard().list(Codes.AUTHORITY).codes(),
                "the GSS code of a local authority of the United Kingdom, as E08000026");
    }

    static CodeSet languages() {
        return new CodeSet(
                Codes.standard().list(Codes.LANGUAGE).codes(),
                "the two letters of a language in ISO 639, as pl, or bfi for British Sign Language");
    }

    /** These codes, and the three ways in which an answer can be missing. */
    CodeSet orMissing() {
        List<String> missing = Codes.standard().list(Codes.MISSING).codes();
        CodeSet both = new CodeSet(List.copyOf(codes), words + ", or one of " + String.join(", ", missing));
        both.codes.addAll(missing);
        return both;
    }

    boolean has(String code) {
        return codes.contains(code);
    }

    /** What would be accepted: the codes themselves where they are few. */
    String accepted() {
        return codes.size() <= FEW ? "one of " + String.join(", ", codes) : words;
    }
}
