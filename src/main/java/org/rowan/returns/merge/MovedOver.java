package org.rowan.returns.merge;

/**
 * How many came to a provider from another one in the area in a period, and so were counted with both. No return says so; the
 * council knows it from its providers. Fewer than k are never told: then it is only known that they are few.
 *
 * @param provider whose number it is
 * @param period a quarter, or the year
 * @param serviceKind a roll-up, or a kind
 * @param few how many providers said that they were few; those are not in the numbers
 */
public record MovedOver(String provider, String period, String serviceKind, long households, long people, int few) {
    /** A number of them. */
    public static MovedOver exactly(String provider, String period, String serviceKind, long households, long people) {
        return new MovedOver(provider, period, serviceKind, households, people, 0);
    }

    /** Fewer than k, or nobody. */
    public static MovedOver few(String provider, String period, String serviceKind) {
        return new MovedOver(provider, period, serviceKind, 0, 0, 1);
    }

    boolean isAboutTheSameAs(MovedOver other) {
        return period.equals(other.period) && serviceKind.equals(other.serviceKind);
    }

    MovedOver and(MovedOver other) {
        return new MovedOver(
                provider + ", " + other.provider,
                period,
                serviceKind,
                households + other.households,
                people + other.people,
                few + other.few);
    }
}
