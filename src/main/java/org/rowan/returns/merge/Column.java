package org.rowan.returns.merge;

import java.util.Optional;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Variable;

/** All lines of a breakdown under one measure, in one service or roll-up. */
record Column(String table, String scope, String dimension, String measure, String unit) {
    private static final Cell UNKNOWN = new Cell.Marked("[c]");

    /**
     * A line of a column.
     *
     * @param level of the ladder; empty where there is none
     */
    record Line(String level, String category) {
        static Line of(PublishedRow row) {
            return row.category().equals(Figure.TOTAL) ? total() : new Line(row.level(), row.category());
        }

        static Line total() {
            return new Line(Figure.TOTAL, Figure.TOTAL);
        }

        boolean isTotal() {
            return category.equals(Figure.TOTAL);
        }

        /** The number of its level; 0 where it has none. */
        int number() {
            return level.isEmpty() || level.equals(Figure.TOTAL) ? 0 : Integer.parseInt(level);
        }
    }

    static Column of(PublishedRow row) {
        return new Column(row.table(), row.serviceKind(), row.dimension(), row.measure(), row.unit());
    }

    /** The variable that is broken down in it, if one is. */
    Optional<Variable> variable() {
        return Variable.of(table, dimension)
                .filter(variable -> variable.measure().equals(measure));
    }

    /** The same column of another service or roll-up. */
    Column of(String other) {
        return new Column(table, other, dimension, measure, unit);
    }

    /** The row of a line, with nothing in it. */
    PublishedRow row(String period, Line line) {
        return new PublishedRow(period, table, scope, dimension, line.level(), line.category(), measure, unit, UNKNOWN);
    }
}
