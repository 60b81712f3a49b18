package org.rowan.returns.merge;

/**
 * The version of the rules of a package. One that could show service facts only, because its provider keeps no ledger, was
 * made by the same rules.
 */
record Rules(String version) {
    private static final String LADDER = "ladder ";

    static Rules of(Given given) {
        int comma = given.rules().indexOf(',');
        return new Rules(comma < 0 ? given.rules() : given.rules().substring(0, comma));
    }

    boolean isLadder() {
        return version.startsWith(LADDER);
    }
}
