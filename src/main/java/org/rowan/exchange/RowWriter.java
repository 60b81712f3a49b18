package org.rowan.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.rowan.kernel.Problem;

/** Writes the rows of one file of an {@link ExchangeWriter}'s set. */
public final class RowWriter implements AutoCloseable {
    private final FileSpec file;
    private final Comparator<Object[]> order;
    private final CsvWriter csv;
    private final String[] fields;
    private Object[] last;

    RowWriter(FileSpec file, Path path) throws IOException {
        this.file = file;
        this.order = file.order();
        this.fields = new String[file.columns().size()];
        this.csv = CsvWriter.builder().build(path, StandardOpenOption.WRITE);
        csv.writeRecord(file.columns().stream().map(Column::name).toArray(String[]::new));
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
            for (int i = 0; i < fields.length; i++) {
                fields[i] =
                        values[i] == null ? "" : file.columns().get(i).type().write(values[i]);
            }
            csv.writeRecord(fields);
        } catch (UncheckedIOException e) {
            throw ExchangeWriter.failed(e.getCause());
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
            csv.close();
        } catch (IOException e) {
            throw ExchangeWriter.failed(e);
        }
    }
}
