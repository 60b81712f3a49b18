package org.rowan.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One record of a file of the exchange set.
 *
 * <p>Values are by column, in the order of {@link FileSpec#columns()}; null where the field is empty. A field that is not
 * accepted is neither empty nor filled: its fault is told once, and no rule that reads it judges the row again for it.
 */
public final class Row {
    private static final Object FAULTY = new Object();

    private final FileSpec file;
    private final int line;
    private final Object[] values;
    private final String[] fields;

    Row(FileSpec file, int line) {
        this.file = file;
        this.line = line;
        this.values = new Object[file.columns().size()];
        this.fields = new String[values.length];
    }

    public FileSpec file() {
        return file;
    }

    /** The physical line on which the record begins; the header is on line 1. */
    public int line() {
        return line;
    }

    /** The value at a position that {@link FileSpec#position} gave, null if empty. */
    public Object value(int position) {
        Object value = values[position];
        return value == FAULTY ? null : value;
    }

    public Object value(String column) {
        return value(file.position(column));
    }

    public String text(String column) {
        return (String) value(column);
    }

    public LocalDate day(String column) {
        return (LocalDate) value(column);
    }

    public LocalDateTime moment(String column) {
        return (LocalDateTime) value(column);
    }

    public Boolean yesNo(String column) {
        return (Boolean) value(column);
    }

    public Integer number(String column) {
        return (Integer) value(column);
    }

    /** Whether there is a value that was accepted. */
    public boolean has(String column) {
        return value(column) != null;
    }

    /** Whether the field is empty, or the file has no such column. */
    public boolean isEmpty(String column) {
        return values[file.position(column)] == null;
    }

    /** The last day of a span: {@link LocalDate#MAX} where it has not come, null where it is not known for a fault. */
    LocalDate lastDay(String column) {
        return isEmpty(column) ? LocalDate.MAX : day(column);
    }

    /** The field as it stands in the file. */
    public String field(String column) {
        String field = fields[file.position(column)];
        return field == null ? "" : field;
    }

    void set(int position, String field, Object value) {
        fields[position] = field;
        values[position] = value;
    }

    void spoil(int position, String field) {
        set(position, field, FAULTY);
    }

    @Override
    public String toString() {
        return file.fileName() + ":" + line;
    }
}
