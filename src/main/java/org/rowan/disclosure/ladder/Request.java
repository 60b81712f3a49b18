package org.rowan.disclosure.ladder;

import java.util.List;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.ledger.LedgerEntry;

/**
 * What is to be published.
 *
 * @param provider the provider's code
 * @param period the quarter
 * @param quarter its exact figures
 * @param year the exact figures of the whole year; empty but in its last quarter
 * @param released everything that was released before, as the ledger has it
 */
public record Request(
        String provider,
        String period,
        List<Figure> quarter,
        List<Figure> year,
        Declaration declaration,
        List<LedgerEntry> released) {
    @Override
    public String toString() {
        return "Request[" + provider + " " + period + "]";
    }
}
