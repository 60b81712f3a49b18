package org.rowan.returns.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rowan.kernel.London;
import org.rowan.returns.release.DeclaredYear;
import org.rowan.store.Tx;

/** Looks up what was settled for a year, and what was released of it. */
public final class DeclarationQueries {
    private DeclarationQueries() {}

    public static Optional<DeclaredYear> ofYear(Tx tx, String year) {
        return Optional.ofNullable(tx.session()
                .createSelectionQuery("from DeclaredYear where financialYear = :year", DeclaredYear.class)
                .setParameter("year", year)
                .getSingleResultOrNull());
    }

    public static boolean isAnythingDeclaredBefore(Tx tx, String year) {
        return tx.session()
                        .createSelectionQuery(
                                "select count(*) from DeclaredYear where financialYear < :year", Long.class)
                        .setParameter("year", year)
                        .getSingleResult()
                > 0;
    }

    /** The last day in London on which something was settled or released. */
    public static Optional<LocalDate> lastDay(Tx tx) {
        return Stream.of("DeclaredYear", "LedgerPage")
                .map(kind -> tx.session()
                        .createSelectionQuery("select max(createdAt) from " + kind, Instant.class)
                        .getSingleResult())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .map(last -> LocalDate.ofInstant(last, London.ZONE));
    }
}
