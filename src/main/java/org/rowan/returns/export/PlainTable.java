package org.rowan.returns.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rowan.returns.words.ReturnWords;

/** A small table of the summary: lines down, services across. */
record PlainTable(String title, List<String> header, List<List<String>> rows) {
    /** How much was not recorded, where that is shown. */
    static Optional<PlainTable> notRecorded(Figures figures, List<String> scopes) {
        return of("Of the people supported, not recorded of", figures, scopes, "R0", "field", "not_recorded");
    }

    /** Who the people are who came first this year, at the level that is shown. */
    static Optional<PlainTable> people(Figures figures, List<String> scopes) {
        return of(
                "People first supported this year (" + ReturnWords.period(figures.period()) + ")",
                figures,
                scopes,
                "R4",
                "person_category",
                "first_in_year");
    }

    private static Optional<PlainTable> of(
            String title, Figures figures, List<String> scopes, String table, String dimension, String measure) {
        Set<String> categories = new LinkedHashSet<>();
        List<String> shown = scopes.stream()
                .filter(scope ->
                        !figures.breakdown(table, scope, dimension, measure).isEmpty())
                .toList();
        String coarsest = shown.stream()
                .flatMap(scope -> figures.breakdown(table, scope, dimension, measure).stream())
                .map(entry -> entry.line().level())
                .max(Comparator.naturalOrder())
                .orElse("");
        shown.forEach(scope -> figures.breakdown(table, scope, dimension, measure).stream()
                .filter(entry ->
                        entry.line().level().isEmpty() || entry.line().level().equals(coarsest))
                .forEach(entry -> categories.add(entry.line().category())));
        if (categories.isEmpty()) {
            return Optional.empty();
        }
        List<String> header = new ArrayList<>(List.of(""));
        shown.forEach(scope -> header.add(ReturnWords.scope(scope)));
        List<List<String>> rows = new ArrayList<>();
        for (String category : categories) {
            List<String> cells = new ArrayList<>(List.of(ReturnWords.category(dimension, category)));
            shown.forEach(scope -> cells.add(figures.line(table, scope, dimension, category, measure)
                    .orElse(TableSheet.NOT_AVAILABLE)
                    .printed()));
            rows.add(cells);
        }
        return Optional.of(new PlainTable(title, header, rows));
    }
}
