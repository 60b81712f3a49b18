package org.rowan.erasure;

/**
 * An erasure that waits.
 *
 * @param way what whoever looks can do about it
 * @param mayTakeBack whether that person may take it back: who has asked for it, and managers
 */
public record Asked(ErasureRequest request, Extent extent, Way way, boolean mayTakeBack) {
    @Override
    public String toString() {
        return request.toString();
    }
}
