package org.rowan.exchange;

import java.util.List;

/** What the specification of a file asks of each of its rows: ids once, references to something, spans in order. */
record RecordRules(KnownIds ids) implements RowRule {
    @Override
    public void see(Row row, Faults faults) {
        for (Column column : row.file().columns()) {
            switch (column.type()) {
                case ColumnType.Id id -> once(row, column, faults);
                case ColumnType.Reference to -> somewhere(row, column, to, faults);
                default -> {}
            }
        }
        row.file().spans().forEach(span -> inOrder(row, span, faults));
        if (!row.file().exactlyOneOf().isEmpty()) {
            exactlyOne(row, row.file().exactlyOneOf(), faults);
        }
    }

    private void once(Row row, Column column, Faults faults) {
        String id = row.text(column.name());
        if (id != null && !ids.add(row.file(), id)) {
            faults.tellAndSpoil(row, column.name(), FaultKind.DUPLICATE_ID, "an id that the file has only once");
        }
    }

    private void somewhere(Row row, Column column, ColumnType.Reference to, Faults faults) {
        String id = row.text(column.name());
        if (id != null && ids.lacks(to.file(), id)) {
            faults.tellAndSpoil(
                    row, column.name(), FaultKind.REFERENCE_TO_NOTHING, "an id that is in " + to.file() + ".csv");
        }
    }

    private static void inOrder(Row row, FileSpec.Span span, Faults faults) {
        if (row.has(span.start()) && row.has(span.end()) && row.day(span.end()).isBefore(row.day(span.start()))) {
            faults.tellAndSpoil(
                    row,
                    span.end(),
                    FaultKind.END_BEFORE_START,
                    "empty, or " + row.field(span.start()) + " (" + span.start() + ") or later");
        }
    }

    private static void exactlyOne(Row row, List<String> columns, Faults faults) {
        int filled = 0;
        String last = columns.getFirst();
        for (String column : columns) {
            if (!row.isEmpty(column)) {
                filled++;
                last = column;
            }
        }
        if (filled != 1) {
            faults.tell(row, last, FaultKind.NOT_EXACTLY_ONE, "exactly one of " + String.join(" and ", columns));
        }
    }
}
