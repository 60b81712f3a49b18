package org.rowan.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The records of one CSV file as they stand, with the physical lines on which they begin. */
final class Records implements AutoCloseable {
    private final FieldLimit bytes;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private long line;

    Records(SetSource source, String file) throws IOException {
        bytes = new FieldLimit(source.open(file));
        parser = CSVFormat.RFC4180.parse(new StrictUtf8(bytes));
        records = parser.iterator();
    }

    /**
     * The fields of the next record, null at the end. Wholly blank lines are no records.
     *
     * @throws SetRefused if the file cannot be read any further; {@link #line} tells where the record began
     */
    String[] next() throws IOException {
        while (true) {
            line = parser.getCurrentLineNumber() + 1;
            String[] fields = step();
            if (fields == null || fields.length > 1 || !fields[0].isEmpty()) {
                return fields;
            }
        }
    }

    private String[] step() throws IOException {
        try {
            return records.hasNext() ? records.next().values() : null;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException) {
                throw SetRefused.because(FaultKind.BAD_QUOTES);
            }
            throw e.getCause();
        }
    }

    /** The physical line on which the record begins that {@link #next} gave or could not give. */
    int line() {
        return Math.toIntExact(line);
    }

    /** A check sum of all that was read so far. */
    long sum() {
        return bytes.sum();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
