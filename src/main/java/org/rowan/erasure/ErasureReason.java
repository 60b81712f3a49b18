package org.rowan.erasure;

import java.util.Arrays;

/** Why a case is erased. The audit keeps it for ever, so it is one of a few, and tells nothing of anybody. */
public enum ErasureReason {
    SHE_ASKED("she_asked", "the person whose case it is asked for it"),
    KEPT_LONG_ENOUGH("kept_long_enough", "it was kept for as long as it may be"),
    BY_MISTAKE("by_mistake", "it was recorded by mistake"),
    ORDERED("ordered", "a court or the regulator ordered it");

    private final String code;
    private final String words;

    ErasureReason(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    /** To go after "because". */
    public String words() {
        return words;
    }

    /** @throws IllegalArgumentException for a code that is none of these */
    public static ErasureReason of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reason to erase"));
    }
}
