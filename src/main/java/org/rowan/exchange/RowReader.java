package org.rowan.exchange;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the records of one file of a set as typed rows, and tells what is wrong with each by itself. */
final class RowReader implements AutoCloseable {
    private static final int ABSENT = -1;
    /** Named by the standard as needed and not there, or there twice: nothing can be said of its fields. */
    private static final int UNUSABLE = -2;

    private final FileSpec file;
    private final Faults faults;
    private final Records records;
    private final int[] places;
    private int width;
    private boolean complete = true;

    RowReader(FileSpec file, SetSource source, Faults faults) throws IOException {
        this.file = file;
        this.faults = faults;
        this.records = new Records(source, file.fileName());
        this.places = new int[file.columns().size()];
        Arrays.fill(places, ABSENT);
        String[] header = header();
        if (header == null) {
            if (complete) {
                tell("", "", FaultKind.MISSING_HEADER, "a header row with the names of the columns");
            }
            complete = false;
        } else {
            lay(header);
        }
    }

    /** Who gets no reader cannot close it either. */
    private String[] header() throws IOException {
        try {
            return readOn();
        } catch (IOException | RuntimeException e) {
            try {
                records.close();
            } catch (IOException alsoFailed) {
                e.addSuppressed(alsoFailed);
            }
            throw e;
        }
    }

    private void lay(String[] header) {
        width = header.length;
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < header.length; i++) {
            String name = header[i];
            if (!file.has(name)) {
                tell(name, name, FaultKind.UNKNOWN_COLUMN, "one of " + String.join(", ", names()));
            } else if (found.putIfAbsent(name, i) == null) {
                places[file.position(name)] = i;
            } else {
                if (places[file.position(name)] != UNUSABLE) {
                    tell(name, name, FaultKind.COLUMN_TWICE, "each column once");
                }
                places[file.position(name)] = UNUSABLE;
            }
        }
        for (Column column : file.columns()) {
            if (column.required() && !found.containsKey(column.name())) {
                missing(column.name());
            }
        }
        if (!file.exactlyOneOf().isEmpty() && file.exactlyOneOf().stream().noneMatch(found::containsKey)) {
            missing(file.exactlyOneOf().getFirst());
        }
        complete = file.id().stream().noneMatch(id -> places[file.position(id.name())] == UNUSABLE);
    }

    private void missing(String column) {
        tell(column, "", FaultKind.MISSING_COLUMN, "the column " + column);
        places[file.position(column)] = UNUSABLE;
    }

    private List<String> names() {
        return file.columns().stream().map(Column::name).toList();
    }

    /** The next row, null at the end. A record whose fields cannot be laid against the columns is told and left out. */
    Row next() throws IOException {
        while (width > 0) {
            String[] fields = readOn();
            if (fields == null) {
                return null;
            }
            if (fields.length == width) {
                return row(fields);
            }
            complete = false;
            tell(
                    "",
                    fields.length + " fields",
                    fields.length < width ? FaultKind.TOO_FEW_FIELDS : FaultKind.TOO_MANY_FIELDS,
                    width + " fields, as in the header row");
        }
        return null;
    }

    private Row row(String[] fields) {
        Row row = new Row(file, records.line());
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                read(row, i, fields[places[i]]);
            } else if (places[i] == UNUSABLE) {
                row.spoil(i, "");
            }
        }
        return row;
    }

    private void read(Row row, int position, String field) {
        Column column = file.columns().get(position);
        if (!field.isEmpty()) {
            Object value = column.type().read(field);
            if (value == null) {
                tell(column.name(), field, column.type().fault(), column.type().accepted());
                row.spoil(position, field);
            } else {
                row.set(position, field, value);
            }
        } else if (column.required()) {
            tell(column.name(), field, FaultKind.REQUIRED_EMPTY, column.type().accepted());
            row.spoil(position, field);
            if (column.type() instanceof ColumnType.Id) {
                complete = false;
            }
        }
    }

    /** The fields of the next record; null at the end, or where the file cannot be read any further, which is told. */
    private String[] readOn() throws IOException {
        try {
            return records.next();
        } catch (SetRefused refused) {
            if (refused.ofTheWholeSet()) {
                throw refused;
            }
            complete = false;
            width = 0;
            tell(nameOf(refused.field()), "", refused.kind(), accepted(refused.kind()));
            return null;
        }
    }

    private String nameOf(int field) {
        for (int i = 0; i < places.length && field >= 0; i++) {
            if (places[i] == field) {
                return file.columns().get(i).name();
            }
        }
        return "";
    }

    private static String accepted(FaultKind kind) {
        return switch (kind) {
            case NOT_UTF8 -> "a file in UTF-8; the file is not read from here on";
            case BAD_QUOTES ->
                "quotes around a whole field, and doubled inside it (RFC 4180); the file is not read from here on";
            default -> "a field of at most 1 MiB; the file is not read from here on";
        };
    }

    private void tell(String column, String value, FaultKind kind, String accepted) {
        faults.add(new Fault(file.fileName(), records.line(), column, value, kind, accepted));
    }

    /** Whether every record was read and has an id that others can refer to. */
    boolean complete() {
        return complete;
    }

    /** A check sum of all that was read so far. */
    long sum() {
        return records.sum();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
