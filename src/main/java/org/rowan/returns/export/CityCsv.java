package org.rowan.returns.export;

import java.util.ArrayList;
import java.util.List;
import org.rowan.returns.merge.CityReturn;
import org.rowan.returns.merge.MergedRow;
import org.rowan.returns.merge.MinistryForm;

/** The added figures for machines: {@code return.csv} with bounds where there is no number, and the ministry's form. */
final class CityCsv {
    /** The columns: those of a return, and what only a sum has. */
    static final List<ReturnColumn> COLUMNS = columns();

    private CityCsv() {}

    private static List<ReturnColumn> columns() {
        List<ReturnColumn> columns = new ArrayList<>();
        for (ReturnColumn column : ReturnColumn.ALL) {
            columns.add(column);
            if (column.name().equals("value")) {
                columns.add(new ReturnColumn(
                        "least", "The least that it can be, where it is no single number", "decimal", false));
                columns.add(new ReturnColumn(
                        "most",
                        "The most that it can be, where it is no single number; empty if nothing bounds it",
                        "decimal",
                        false));
            }
        }
        columns.add(new ReturnColumn("providers", "How many providers are in it", "integer", true));
        columns.add(new ReturnColumn("missing", "How many providers are missing in it", "integer", true));
        return List.copyOf(columns);
    }

    static byte[] bytes(CityReturn city) {
        return CsvText.of(
                COLUMNS.stream().map(ReturnColumn::name).toList(),
                city.rows().stream().map(CityCsv::row).toList());
    }

    private static List<String> row(MergedRow row) {
        MergedRow.Where where = row.where();
        boolean exact = row.amount().isExact();
        boolean known = !exact && !row.amount().saysNothing();
        return List.of(
                where.period(),
                where.table(),
                CsvText.harmless(where.serviceKind()),
                where.dimension(),
                where.level(),
                CsvText.harmless(where.category()),
                where.measure(),
                where.unit(),
                CityText.bound(where.unit(), row.amount().least(), !exact),
                CityText.bound(where.unit(), row.amount().least(), !known),
                CityText.bound(
                        where.unit(),
                        row.amount().most(),
                        !known || row.amount().isOpen()),
                row.marker(),
                Integer.toString(row.providers()),
                Integer.toString(row.amount().missing()));
    }

    static byte[] form(List<MinistryForm.Line> form) {
        return CsvText.of(
                List.of("form", "line", "words", "value", "least", "most", "marker", "source"),
                form.stream().map(CityCsv::line).toList());
    }

    private static List<String> line(MinistryForm.Line line) {
        boolean exact = line.amount().isExact();
        boolean known = !exact && !line.amount().saysNothing();
        return List.of(
                line.form(),
                line.number(),
                line.words(),
                CityText.bound("", line.amount().least(), !exact),
                CityText.bound("", line.amount().least(), !known),
                CityText.bound("", line.amount().most(), !known || line.amount().isOpen()),
                line.marker(),
                line.source());
    }
}
