package org.rowan.disclosure.ledger;

import java.util.List;
import org.rowan.disclosure.Release;

/**
 * Keeps every figure ever released. An implementation stores entries and gives them back in their order; whether they
 * are whole is for {@link Chain} to say.
 */
public interface Ledger {
    /** All entries, the oldest first. */
    List<LedgerEntry> entries();

    /** Adds an entry after the last one. */
    LedgerEntry append(LedgerEntry.Kind kind, Release release);
}
