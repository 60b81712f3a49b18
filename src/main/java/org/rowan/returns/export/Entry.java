package org.rowan.returns.export;

import org.rowan.disclosure.Figure;
import org.rowan.disclosure.PublishedRow;

/** A figure of a return in its place, as a file for people shows it. */
public record Entry(Line line, String measure, Content content) {
    /**
     * Where figures of different measures stand side by side.
     *
     * @param level of the ladder; of a total always {@code total}
     */
    public record Line(String period, String table, String scope, String dimension, String level, String category) {
        public Line {
            level = category.equals(Figure.TOTAL) ? Figure.TOTAL : level;
        }

        /** Whether it is the whole of its dimension. */
        boolean isTotal() {
            return category.equals(Figure.TOTAL);
        }

        /** Whether it is a category of a level, which others may give finer or coarser. */
        boolean isOfLevel() {
            return !level.isEmpty() && !isTotal();
        }

        /** The whole of its dimension. */
        Line total() {
            return new Line(period, table, scope, dimension, Figure.TOTAL, Figure.TOTAL);
        }
    }

    static Entry of(PublishedRow row) {
        return new Entry(
                new Line(row.period(), row.table(), row.serviceKind(), row.dimension(), row.level(), row.category()),
                row.measure(),
                Content.of(row.unit(), row.cell()));
    }
}
