package org.rowan.returns.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.words.ReturnWords;

/** {@code return.xlsx}: the published rows for people, a table a sheet. */
final class ReturnWorkbook {
    static final String FILE = "return.xlsx";

    private ReturnWorkbook() {}

    static byte[] bytes(ReturnContents contents) {
        List<TableSheet> sheets = TableSheet.of(
                contents.published().rows().stream().map(Entry::of).toList());
        List<SheetPage> pages = TablePages.of(cover(contents), sheets, contents.explained(), notes(contents));
        return WorkbookFile.of(pages, contents.name().quarter().to());
    }

    private static SheetPage cover(ReturnContents contents) {
        FinancialQuarter quarter = contents.name().quarter();
        List<String> lines = new ArrayList<>(List.of(
                "Provider: " + contents.name().providerCode(),
                "Quarter: %s, from %s to %s"
                        .formatted(
                                ReturnWords.months(quarter),
                                ReturnWords.day(quarter.from()),
                                ReturnWords.day(quarter.to())),
                "Version %d, %s"
                        .formatted(
                                contents.stand().version(),
                                contents.stand().status().word()),
                "What one provider of support for victims of domestic abuse did in this quarter, counted for the council under"
                        + " Part 4 of the Domestic Abuse Act 2021. It holds no record of a person.",
                "How people are protected: a breakdown of people is shown at the finest level at which every line has at"
                        + " least %d, otherwise coarser or not at all. Rules: %s."
                                .formatted(
                                        contents.published().k(),
                                        contents.published().rules())));
        if (!contents.published().withheld().isEmpty()) {
            lines.add("Tables that were counted and of which nothing is shown: "
                    + contents.published().withheld().stream()
                            .map(table -> table + " " + ReturnWords.table(table))
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        lines.add(
                "The sheet Contents lists the tables, the sheet Notes explains their words. The same figures for machines are"
                        + " in return.csv.");
        return SheetPage.ofText("Cover", "Support in safe accommodation: quarterly return", lines);
    }

    private static List<Note> notes(ReturnContents contents) {
        return Stream.of(
                        new Note(
                                "All tables",
                                "Smallest number",
                                "%d: fewer people than that are not shown"
                                        .formatted(contents.published().k())),
                        new Note(
                                "All tables",
                                "Adjustment",
                                "what has to be added to the number at the end of the quarter before to meet the number at the"
                                        + " start of this one: records that came late or were corrected"))
                .toList();
    }
}
