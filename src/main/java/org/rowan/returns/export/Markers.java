package org.rowan.returns.export;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/** The shorthand of the Government Statistical Service as far as a return uses it, explained for its readers. */
final class Markers {
    private static final SequencedMap<String, String> MEANINGS = new LinkedHashMap<>();

    static {
        MEANINGS.put("[c]", "withheld: the number could tell of a person");
        MEANINGS.put("[r]", "revised since it was first published");
        MEANINGS.put("[x]", "not available");
        MEANINGS.put("[z]", "not applicable");
    }

    private Markers() {}

    /** Every marker and what it means. */
    static SequencedMap<String, String> all() {
        return MEANINGS;
    }

    /** The marker with which a cell begins, if it does with one. */
    static Optional<String> in(String printed) {
        return MEANINGS.keySet().stream().filter(printed::startsWith).findFirst();
    }

    /** What a marker means; empty if it is none. */
    static String meaning(String marker) {
        return MEANINGS.getOrDefault(marker, "");
    }
}
