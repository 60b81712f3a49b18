package org.rowan.disclosure.ledger;

import org.rowan.disclosure.Release;

/**
 * Figures that went out together, sealed over the entry before.
 *
 * @param number from 1 on
 * @param previous the hash of the entry before; 64 noughts for the first
 * @param hash SHA-256 over all of this and the previous hash, in hex
 */
public record LedgerEntry(long number, Kind kind, Release release, String previous, String hash) {
    /** Where the figures come from. */
    public enum Kind {
        /** A return that was made final here. */
        RETURN,
        /** Figures that the provider has published elsewhere, entered by hand. */
        OUTSIDE
    }

    @Override
    public String toString() {
        return "LedgerEntry[" + number + "]";
    }
}
