package org.rowan.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The faults of one exchange set: the first thousand of them, and how many there are. */
public final class Faults {
    /** How many faults are kept; all are counted. */
    public static final int KEPT = 1_000;

    private final List<Fault> first = new ArrayList<>();
    private long total;

    void add(Fault fault) {
        total++;
        if (first.size() < KEPT) {
            first.add(fault);
        }
    }

    /** Tells a fault of one field of a row, or of all of it where the column is empty. */
    public void tell(Row row, String column, FaultKind kind, String accepted) {
        tell(row.file(), row.line(), column, column.isEmpty() ? "" : row.field(column), kind, accepted);
    }

    void tell(FileSpec file, int line, String column, String value, FaultKind kind, String accepted) {
        add(new Fault(file.fileName(), line, column, value, kind, accepted));
    }

    /** Tells a fault of a field, and keeps other rules from judging the same field again. */
    void tellAndSpoil(Row row, String column, FaultKind kind, String accepted) {
        tell(row, column, kind, accepted);
        row.spoil(row.file().position(column), row.field(column));
    }

    /** Forgets every fault but this one, which makes all others moot. */
    void only(Fault fault) {
        first.clear();
        total = 0;
        add(fault);
    }

    public boolean none() {
        return total == 0;
    }

    public long total() {
        return total;
    }

    /** The faults that were kept, by file in the order of the standard and then by line. */
    public List<Fault> first() {
        return first.stream()
                .sorted(Comparator.comparingInt((Fault fault) -> ExchangeFiles.rank(fault.file()))
                        .thenComparing(Fault::file)
                        .thenComparing(Fault::line, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /**
     * Writes the faults as CSV with the columns file, line, column, value, fault, accepted. What a spreadsheet would
     * take for a formula is written with an apostrophe before it.
     */
    public void writeTo(Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord("file", "line", "column", "value", "fault", "accepted");
        for (Fault fault : first()) {
            csv.writeRecord(
                    harmless(fault.file()),
                    Objects.toString(fault.line(), ""),
                    harmless(fault.column()),
                    harmless(fault.value()),
                    fault.kind().code(),
                    fault.accepted());
        }
        csv.flush();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
