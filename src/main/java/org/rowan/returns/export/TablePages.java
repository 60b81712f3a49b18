package org.rowan.returns.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rowan.returns.words.Explained;
import org.rowan.returns.words.ReturnWords;

/** The pages of a workbook: cover, contents, notes, and a page for each table. */
final class TablePages {
    private static final List<Note> OF_ALL = List.of(
            new Note(
                    "All tables",
                    "All safe accommodation, all community services",
                    "all kinds of service of that group together; whoever used several counts once"),
            new Note("All tables", "Not stated", "the answer is not known, was not asked for, or was not given"),
            new Note(
                    "All tables",
                    "Total",
                    "the whole of the breakdown, those included who stated nothing; given in each sheet on its own"));

    private TablePages() {}

    static List<SheetPage> of(SheetPage cover, List<TableSheet> sheets, List<Explained> explained, List<Note> notes) {
        Map<String, Explained> byTable =
                explained.stream().collect(Collectors.toMap(Explained::table, Function.identity()));
        List<SheetPage> pages = new ArrayList<>(List.of(cover, contents(sheets), notes(sheets, byTable, notes)));
        sheets.forEach(sheet -> pages.add(table(sheet, byTable.get(sheet.table()))));
        return pages;
    }

    private static SheetPage contents(List<TableSheet> sheets) {
        return new SheetPage(
                "Contents",
                "Contents",
                List.of("This worksheet contains one table. It links to every table of the workbook."),
                List.of("Worksheet", "Table", "Lines"),
                sheets.stream()
                        .map(sheet -> List.of(
                                text(sheet.name()),
                                text(sheet.title()),
                                Content.of("line", sheet.rows().size())))
                        .toList(),
                true);
    }

    private static SheetPage notes(List<TableSheet> sheets, Map<String, Explained> explained, List<Note> more) {
        List<Note> notes = new ArrayList<>();
        Markers.all().forEach((marker, meaning) -> notes.add(new Note("All tables", marker, meaning)));
        notes.addAll(OF_ALL);
        notes.addAll(more);
        Set<String> tables =
                sheets.stream().map(TableSheet::table).collect(Collectors.toCollection(LinkedHashSet::new));
        for (String table : tables) {
            Set<String> shown = sheets.stream()
                    .filter(sheet -> sheet.table().equals(table))
                    .flatMap(sheet -> sheet.measures().stream())
                    .collect(Collectors.toSet());
            notes.add(new Note(
                    table, ReturnWords.table(table), explained.get(table).counts()));
            explained.get(table).measures().stream()
                    .filter(term -> shown.contains(term.name()))
                    .forEach(term -> notes.add(new Note(table, ReturnWords.measure(term.name()), term.words())));
        }
        return new SheetPage(
                "Notes",
                "Notes",
                List.of("This worksheet contains one table. It says what the words and signs of the tables mean."),
                List.of("Table", "Term", "What it means"),
                notes.stream()
                        .map(note -> List.of(text(note.where()), text(note.term()), text(note.meaning())))
                        .toList(),
                false);
    }

    private static SheetPage table(TableSheet sheet, Explained explained) {
        List<String> lines = new ArrayList<>(List.of("This worksheet contains one table.", explained.counts()));
        sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> Markers.in(cell.printed()).stream())
                .distinct()
                .sorted()
                .forEach(marker -> lines.add("%s means %s.".formatted(marker, Markers.meaning(marker))));
        lines.add("The sheet Notes says what the words at the head of the columns mean.");
        boolean levels = sheet.hasSeveralLevels();
        List<String> header = new ArrayList<>(List.of("Period", "Service", "Breakdown", "Line"));
        if (levels) {
            header.add(1 + header.indexOf("Breakdown"), "Level");
        }
        sheet.measures().forEach(measure -> header.add(ReturnWords.measure(measure)));
        return new SheetPage(
                sheet.name(),
                sheet.name() + " " + sheet.title(),
                lines,
                header,
                sheet.rows().stream().map(row -> cells(row, levels)).toList(),
                false);
    }

    private static List<Content> cells(TableSheet.Row row, boolean levels) {
        Entry.Line line = row.line();
        List<Content> cells = new ArrayList<>(List.of(
                text(ReturnWords.period(line.period())),
                text(ReturnWords.scope(line.scope())),
                text(ReturnWords.dimension(line.dimension())),
                text(ReturnWords.category(line.dimension(), line.category()))));
        if (levels) {
            cells.add(cells.size() - 1, text(line.isOfLevel() ? "Level " + line.level() : "All levels"));
        }
        cells.addAll(row.cells());
        return cells;
    }

    private static Content text(String words) {
        return new Content.Text(words);
    }
}
