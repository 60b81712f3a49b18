package org.rowan.returns.merge;

import java.util.List;

/**
 * The version of the rules of a package. One that could show service facts only, because its provider keeps no ledger, was
 * made by the same rules.
 */
record Rules(String version) {
    private static final List<String> WITHOUT_HOLES = List.of("ladder ", "branches ");

    static Rules of(Given given) {
        int comma = given.rules().indexOf(',');
        return new Rules(comma < 0 ? given.rules() : given.rules().substring(0, comma));
    }

    /** Whether every line is a count, and all lines of a column add up to it. */
    boolean areWithoutHoles() {
        return WITHOUT_HOLES.stream().anyMatch(version::startsWith);
    }
}
