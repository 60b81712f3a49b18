package org.rowan.returns.tables;

/**
 * What is counted, and in which unit.
 *
 * @param unit individual, household, referral, space, night ...
 * @param records what sort of record lies under a figure of this measure
 */
record Measure(String name, String unit, RecordSort records) {
    static Measure individuals(String name) {
        return new Measure(name, "individual", RecordSort.PERSON);
    }

    static Measure households(String name) {
        return new Measure(name, "household", RecordSort.SUPPORT);
    }

    static Measure referrals(String name) {
        return new Measure(name, "referral", RecordSort.REFERRAL);
    }

    static Measure spaces(String name) {
        return new Measure(name, "space", RecordSort.UNIT);
    }

    static Measure nights(String name) {
        return new Measure(name, "night", RecordSort.UNIT);
    }
}
