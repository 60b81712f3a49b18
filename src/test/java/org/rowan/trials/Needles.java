package org.rowan.trials;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many strings of bytes, of at least three each, that are looked for at once. */
final class Needles {
    private static final int BEGINNINGS = 1 << 24;

    private final BitSet beginnings = new BitSet(BEGINNINGS);
    private final Map<Integer, List<byte[]>> needles = new HashMap<>();

    Needles(Collection<byte[]> all) {
        for (byte[] needle : all) {
            beginnings.set(beginning(needle, 0));
            needles.computeIfAbsent(beginning(needle, 0), at -> new ArrayList<>())
                    .add(needle);
        }
    }

    boolean isAnyIn(byte[] content) {
        for (int at = 0; at + 3 <= content.length; at++) {
            int beginning = beginning(content, at);
            if (beginnings.get(beginning) && isOneAt(content, at, needles.get(beginning))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneAt(byte[] content, int at, List<byte[]> some) {
        return some.stream()
                .anyMatch(needle -> at + needle.length <= content.length
                        && Arrays.equals(content, at, at + needle.length, needle, 0, needle.length));
    }

    private static int beginning(byte[] bytes, int at) {
        return ((bytes[at] & 0xFF) << 16) | ((bytes[at + 1] & 0xFF) << 8) | (bytes[at + 2] & 0xFF);
    }
}
