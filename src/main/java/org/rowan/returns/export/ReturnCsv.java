package org.rowan.returns.export;

import java.util.List;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.PublishedRow;

/** {@code return.csv}: the published rows in long form. */
final class ReturnCsv {
    static final String FILE = "return.csv";

    private static final List<String> HEADER =
            ReturnColumn.ALL.stream().map(ReturnColumn::name).toList();

    private ReturnCsv() {}

    static byte[] bytes(List<PublishedRow> rows) {
        return CsvText.of(
                HEADER,
                rows.stream()
                        .map(row -> row(row.as(CsvText.harmless(row.category()))))
                        .toList());
    }

    /** As the file, with categories exactly as they are. */
    static byte[] plain(List<PublishedRow> rows) {
        return CsvText.of(HEADER, rows.stream().map(ReturnCsv::row).toList());
    }

    private static List<String> row(PublishedRow row) {
        return List.of(
                row.period(),
                row.table(),
                row.serviceKind(),
                row.dimension(),
                row.level(),
                row.category(),
                row.measure(),
                row.unit(),
                row.cell() instanceof Cell.Shown(long value) ? Figure.text(row.unit(), value) : "",
                row.cell() instanceof Cell.Marked(String marker) ? marker : "");
    }
}
