package org.rowan.disclosure.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.RollUps;

/** What the rows say by themselves of kinds and of service facts: which kinds a roll-up has, and how big each total is. */
final class Kinds {
    private record Total(String provider, String period, String scope, String table, String measure) {}

    private final Map<Total, Long> totals = new HashMap<>();
    private final Map<Total, Set<String>> under = new HashMap<>();
    /** By the period and the roll-up, the kinds of which anything at all is shown. */
    private final Map<Total, Set<String>> running = new HashMap<>();

    Kinds(List<Release> releases) {
        for (Release release : releases) {
            release.rows().stream()
                    .filter(row -> !Told.is(row) && !Rounding.of(release).isRounded(row))
                    .forEach(row -> read(release.provider(), row));
        }
    }

    private void read(String provider, PublishedRow row) {
        if (!(row.cell() instanceof Cell.Shown(long value))) {
            return;
        }
        String rollUp = RollUps.is(row.serviceKind()) ? "" : RollUps.of(row.serviceKind());
        if (!rollUp.isEmpty()) {
            for (String period : List.of(row.period(), Place.year(row.period()))) {
                running.computeIfAbsent(new Total(provider, period, rollUp, "", ""), key -> new TreeSet<>())
                        .add(row.serviceKind());
            }
            under.computeIfAbsent(new Total(provider, row.period(), rollUp, row.table(), ""), key -> new TreeSet<>())
                    .add(row.serviceKind());
        }
        Total total = new Total(provider, row.period(), row.serviceKind(), row.table(), row.measure());
        if (row.category().equals(Figure.TOTAL)) {
            totals.put(total, value);
        }
    }

    /** The kinds of a roll-up that are shown where a question is asked. */
    Set<String> under(Place place) {
        return under.getOrDefault(
                new Total(place.provider(), place.period(), place.scope(), table(place), ""), Set.of());
    }

    /** The kinds of a roll-up that run, as far as anything of them is shown in the period or in its quarters. */
    Set<String> running(Place place) {
        return running.getOrDefault(new Total(place.provider(), place.period(), place.scope(), "", ""), Set.of());
    }

    private static String table(Place place) {
        return Questions.variable(place.question()) == null
                ? ""
                : Questions.variable(place.question()).table();
    }

    /** A total that is shown in the place's scope and period. */
    OptionalLong total(Place place, String table, String measure) {
        Long value = totals.get(new Total(place.provider(), place.period(), place.scope(), table, measure));
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
