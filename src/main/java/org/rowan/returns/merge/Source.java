package org.rowan.returns.merge;

import java.util.Set;

/** What one provider has published of one period. */
interface Source {
    /** The columns of which it shows something. */
    Set<Column> columns();

    /** The lines that it shows of a column. */
    Set<Column.Line> lines(Column column);

    /** The level at which a variable is broken down, of several the coarsest; 0 where it is not. */
    int level(Column column);

    /** The finest level of which any line is shown; 0 where none is. */
    default int finest(Column column) {
        return lines(column).stream()
                .mapToInt(Column.Line::number)
                .filter(number -> number > 0)
                .min()
                .orElse(0);
    }

    /** Whether the provider runs, or may run, the service whose figures these are. */
    boolean runs(Column column);

    /** What can be said of a line, shown or not; nobody where the provider runs no such service. */
    Amount amount(Column column, Column.Line line);
}
