package org.rowan.support;

/**
 * A case that goes on, as the search for its people shows it.
 *
 * @param unit where they live or last lived; null for a service without units
 */
public record OpenCase(long personId, long supportId, String service, String unit) {
    @Override
    public String toString() {
        return "open case of person " + personId;
    }
}
