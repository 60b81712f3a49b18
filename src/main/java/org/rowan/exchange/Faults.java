package org.rowan.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

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
    public void writeTo(Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord("file", "line", "column", "value", "fault", "accepted");
        for (Fault fault : first()) {
            printer.printRecord(
                    harmless(fault.file()),
                    fault.line(),
                    harmless(fault.column()),
                    harmless(fault.value()),
                    fault.kind().code(),
                    fault.accepted());
        }
        printer.flush();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
