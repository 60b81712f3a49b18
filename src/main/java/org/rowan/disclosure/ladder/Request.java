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
 * @param released everything that was released before, as the ledger has it
 */
public record Request(
        String provider,
        String period,
        Counts counts,
        Declaration declaration,
        List<LedgerEntry> released,
        Edition edition) {
    /**
     * The exact figures.
     *
     * @param year those of the whole year; empty but in its last quarter
     * @param adjustments by how much the last closing has changed since it was released
     */
    public record Counts(List<Figure> quarter, List<Figure> year, List<Figure> adjustments) {
        @Override
        public String toString() {
            return "Counts[%d]".formatted(quarter.size());
        }
    }

    /**
     * @param version from 1; a later one than was released is a revision
     * @param secret by which profile {@code rounded} draws
     */
    public record Edition(int version, String secret) {
        @Override
        public String toString() {
            return "Edition[" + version + "]";
        }
    }

    /** A first version, that goes on from nothing. */
    public Request(
            String provider,
            String period,
            List<Figure> quarter,
            List<Figure> year,
            Declaration declaration,
            List<LedgerEntry> released) {
        this(provider, period, new Counts(quarter, year, List.of()), declaration, released, new Edition(1, period));
    }

    @Override
    public String toString() {
        return "Request[" + provider + " " + period + "]";
    }
}
