package org.rowan.returns.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.returns.Jump;
import org.rowan.returns.export.Stand;
import org.rowan.returns.store.SigningQueries;
import org.rowan.returns.tables.Place;
import org.rowan.store.Tx;

/**
 * Why published figures differ much from earlier published ones. A jump of a figure that stays inside would tell of that
 * figure: so an explanation travels only where both numbers are published and their jump is seen from outside.
 */
final class Changes {
    private Changes() {}

    static List<Stand.Change> explained(Tx tx, Made made, List<LedgerEntry> released) {
        return SigningQueries.explained(tx, made.name().quarter().toString()).stream()
                .flatMap(change -> travels(change, made.published().rows(), released))
                .toList();
    }

    private static Stream<Stand.Change> travels(
            ExplainedChange change, List<PublishedRow> rows, List<LedgerEntry> released) {
        Place place = change.place();
        Optional<PublishedRow> now = row(rows, change.period, place);
        Optional<PublishedRow> then = released.stream()
                .map(LedgerEntry::release)
                .filter(release -> release.period().equals(change.against))
                .reduce((first, last) -> last)
                .flatMap(release -> row(release.rows(), change.against, place));
        return now.isPresent() && then.isPresent() && Jump.is(value(now.get()), value(then.get()))
                ? Stream.of(new Stand.Change(
                        place.table(),
                        place.serviceKind(),
                        place.dimension(),
                        now.get().level(),
                        place.category(),
                        place.measure(),
                        change.against,
                        change.reason))
                : Stream.empty();
    }

    private static Optional<PublishedRow> row(List<PublishedRow> rows, String period, Place place) {
        return rows.stream()
                .filter(row -> row.period().equals(period)
                        && row.cell() instanceof Cell.Shown
                        && new Place(row.table(), row.serviceKind(), row.dimension(), row.category(), row.measure())
                                .equals(place))
                .findFirst();
    }

    private static long value(PublishedRow row) {
        return ((Cell.Shown) row.cell()).value();
    }
}
