package org.rowan.disclosure.audit;

/**
 * Where a question was asked of a population.
 *
 * @param period a quarter or a year
 * @param scope a service kind or a roll-up
 * @param question what was asked: {@code ethnicity}, {@code R9 housing identified}
 */
public record Place(String provider, String period, String scope, String question) {
    /** Another question in the same place. */
    Place asking(String other) {
        return new Place(provider, period, scope, other);
    }

    /** The same question of another provider. */
    Place by(String other) {
        return new Place(other, period, scope, question);
    }

    /** The same question in another period. */
    Place in(String other) {
        return new Place(provider, other, scope, question);
    }

    /** The same question in another scope. */
    Place of(String other) {
        return new Place(provider, period, other, question);
    }

    /** Whether the period is a whole year. */
    boolean isYear() {
        return !period.contains("/");
    }

    /** The year in which the period lies. */
    String year() {
        return year(period);
    }

    /** The year of any period: what stands before its quarter, or before the name of a version. */
    static String year(String period) {
        int end = 0;
        while (end < period.length() && period.charAt(end) != '/' && period.charAt(end) != ' ') {
            end++;
        }
        return period.substring(0, end);
    }
}
