package org.rowan.returns.tables;

/**
 * What is counted, and in which unit.
 *
 * @param unit individual, household, referral, space or night
 */
record Measure(String name, String unit) {
    static final String INDIVIDUAL = "individual";
    static final String HOUSEHOLD = "household";
    static final String REFERRAL = "referral";
    static final String SPACE = "space";
    static final String NIGHT = "night";
}
