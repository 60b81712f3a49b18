package org.rowan.exchange;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.Checksum;

/**
 * The records of one CSV file as they stand, with the physical lines on which they begin. No more of a file is held than
 * one record, and of a field that is too long never more than four times what is allowed.
 */
final class Records implements AutoCloseable {
    /** The longest field, in bytes of UTF-8: 1 MiB. */
    static final int LONGEST_FIELD = 1 << 20;

    private final Checksum sum = new CRC32C();
    private final StrictUtf8 text;
    private final CsvReader<String[]> reader;
    private final CloseableIterator<String[]> records;
    private final Fields fields = new Fields();

    Records(SetSource source, String file) throws IOException {
        text = new StrictUtf8(new CheckedInputStream(source.open(file), sum));
        reader = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(4 * LONGEST_FIELD)
                .build(fields, text);
        records = reader.iterator();
    }

    /**
     * The fields of the next record, null at the end. Wholly blank lines are no records.
     *
     * @throws SetRefused if the file cannot be read any further; {@link #line} tells where the record begins
     */
    String[] next() throws IOException {
        try {
            String[] record = records.hasNext() ? records.next() : null;
            if (fields.tooLong >= 0) {
                throw SetRefused.because(FaultKind.FIELD_TOO_LONG, fields.tooLong);
            }
            return record;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            boolean endless = text.charsRead() - fields.readBefore > LONGEST_FIELD;
            throw endless
                    ? SetRefused.because(FaultKind.FIELD_TOO_LONG, fields.current.size())
                    : SetRefused.because(FaultKind.BAD_QUOTES);
        }
    }

    /** The physical line on which the record begins that {@link #next} gave or could not give. */
    int line() {
        return Math.toIntExact(fields.line);
    }

    /** A check sum of all that was read so far. */
    long sum() {
        return sum.getValue();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private final class Fields extends AbstractBaseCsvCallbackHandler<String[]> {
        private final List<String> current = new ArrayList<>();
        private long line = 1;
        private long readBefore;
        private int tooLong = -1;

        @Override
        protected void handleBegin(long startingLine) {
            current.clear();
            line = startingLine;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (tooLong < 0 && isTooLong(buffer, offset, length)) {
                tooLong = index;
            }
            current.add(new String(buffer, offset, length));
            readBefore = text.charsRead();
        }

        /** A character is at most three bytes of UTF-8, or four for two of them. */
        private static boolean isTooLong(char[] buffer, int offset, int length) {
            if (length <= LONGEST_FIELD / 3) {
                return false;
            }
            long bytes = 0;
            for (int i = offset; i < offset + length; i++) {
                char c = buffer[i];
                bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
            }
            return bytes > LONGEST_FIELD;
        }

        @Override
        protected String[] buildRecord() {
            return current.toArray(String[]::new);
        }
    }
}
