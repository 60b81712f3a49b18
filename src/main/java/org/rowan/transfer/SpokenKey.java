package org.rowan.transfer;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** What a key is known by on the telephone: sixteen words of the spelling alphabet, 80 bits of a digest. */
final class SpokenKey {
    private static final int WORDS = 16;
    private static final int BITS = 5;

    /** Crockford's 32 signs, as they are spelt. */
    private static final List<String> SPELT = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "Alfa",
            "Bravo",
            "Charlie",
            "Delta",
            "Echo",
            "Foxtrot",
            "Golf",
            "Hotel",
            "Juliett",
            "Kilo",
            "Mike",
            "November",
            "Papa",
            "Quebec",
            "Romeo",
            "Sierra",
            "Tango",
            "Victor",
            "Whiskey",
            "X-ray",
            "Yankee",
            "Zulu");

    private SpokenKey() {}

    /** Four groups of four, with commas between the groups. */
    static String of(byte[] whatIsCompared) {
        byte[] digest = digest(whatIsCompared);
        List<String> groups = new ArrayList<>();
        List<String> group = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            group.add(SPELT.get(bits(digest, i * BITS)));
            if (group.size() == 4) {
                groups.add(String.join(" ", group));
                group.clear();
            }
        }
        return String.join(", ", groups);
    }

    private static int bits(byte[] digest, int from) {
        int value = 0;
        for (int i = from; i < from + BITS; i++) {
            value = (value << 1) | ((digest[i / 8] >> (7 - i % 8)) & 1);
        }
        return value;
    }

    static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
