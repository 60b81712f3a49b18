package org.rowan.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rowan.kernel.Problem;

/** Writes the rows of one file of an {@link ExchangeWriter}'s set. */
public final class RowWriter implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final FileSpec file;
    private final Comparator<Object[]> order;
    private final CSVPrinter printer;
    private Object[] last;

    RowWriter(FileSpec file, Path path) throws IOException {
        this.file = file;
        this.order = file.order();
        this.printer = new CSVPrinter(
                new BufferedWriter(
                        new OutputStreamWriter(
                                Files.newOutputStream(path, StandardOpenOption.WRITE),
                                StandardCharsets.UTF_8.newEncoder()),
                        BUFFER),
                CSVFormat.RFC4180);
        for (Column column : file.columns()) {
            printer.print(column.name());
        }
        printer.println();
    }

    /**
     * Writes a row.
     *
     * @param values in the order of {@link FileSpec#columns()} and of the types that {@link ColumnType#read} gives, null
     *     for an empty field
     * @throws IllegalStateException if the row does not follow the one before it in {@link FileSpec#order()}
     * @throws Problem of kind DISK if it cannot be written
     */
    public void row(Object... values) {
        if (last != null && order.compare(last, values) > 0) {
            throw new IllegalStateException("a row of " + file.fileName() + " is out of order");
        }
        last = values.clone();
        try {
            for (Column column : file.columns()) {
                Object value = values[file.position(column.name())];
                printer.print(value == null ? "" : column.type().write(value));
            }
            printer.println();
        } catch (IOException e) {
            throw ExchangeWriter.failed(e);
        }
    }

    /**
     * Ends the file.
     *
     * @throws Problem of kind DISK if it cannot be written
     */
    @Override
    public void close() {
        try {
            printer.close(true);
        } catch (IOException e) {
            throw ExchangeWriter.failed(e);
        }
    }
}
