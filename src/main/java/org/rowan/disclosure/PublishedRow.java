package org.rowan.disclosure;

/**
 * A row of {@code return.csv}: what the council sees.
 *
 * @param level the level of the ladder at which the variable is shown, {@code total} if only its total is, empty where
 *     the variable has no ladder
 */
public record PublishedRow(
        String period,
        String table,
        String serviceKind,
        String dimension,
        String level,
        String category,
        String measure,
        String unit,
        Cell cell) {

    static PublishedRow of(Figure figure, String level) {
        return new PublishedRow(
                figure.period(),
                figure.table(),
                figure.serviceKind(),
                figure.dimension(),
                level,
                figure.category(),
                figure.measure(),
                figure.unit(),
                new Cell.Shown(figure.value()));
    }
}
