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

    /** The same figure under another period. */
    public PublishedRow in(String other) {
        return new PublishedRow(other, table, serviceKind, dimension, level, category, measure, unit, cell);
    }

    /** The same figure under another category. */
    public PublishedRow as(String other) {
        return new PublishedRow(period, table, serviceKind, dimension, level, other, measure, unit, cell);
    }

    /** The same place with something else in it. */
    public PublishedRow holding(Cell other) {
        return new PublishedRow(period, table, serviceKind, dimension, level, category, measure, unit, other);
    }

    /** A figure that may be shown. */
    public static PublishedRow of(Figure figure, String level) {
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
