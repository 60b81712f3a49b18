package org.rowan.exchange;

/** Tells faults of rows, each with the field as it stands. */
record RowFaults(Faults faults) {
    void tell(Row row, String column, FaultKind kind, String accepted) {
        tell(row.file(), row.line(), column, row.field(column), kind, accepted);
    }

    void tell(FileSpec file, int line, String column, String value, FaultKind kind, String accepted) {
        faults.add(new Fault(file.fileName(), line, column, value, kind, accepted));
    }

    /** Tells a fault of a field, and keeps other rules from judging the same field again. */
    void tellAndSpoil(Row row, String column, FaultKind kind, String accepted) {
        tell(row, column, kind, accepted);
        row.spoil(row.file().position(column), row.field(column));
    }
}
