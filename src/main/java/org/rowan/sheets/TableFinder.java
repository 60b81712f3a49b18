package org.rowan.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rowan.sheets.Table.LeftOut;
import org.rowan.sheets.Table.Why;
import org.rowan.sheets.read.Cell;
import org.rowan.sheets.read.Sheet;
import org.rowan.sheets.read.SheetRow;
import org.rowan.sheets.read.Spreadsheet;

/**
 * Finds the tables of a spreadsheet: a row of which most cells are heads that are known, and what stands under it. Titles above,
 * totals below, heads that are repeated on each page and a second table below or beside are told apart.
 */
public final class TableFinder {
    private static final int FEWEST_HEADS = 2;
    private static final double MOST = 0.5;
    private static final int WIDE = 4;
    private static final Pattern TOTAL =
            Pattern.compile("((grand |sub ?|overall )?totals?|sum|averages?|mean|counts?|number of referrals)\\b.*");
    private static final Pattern FIGURE = Pattern.compile("£?-?[\\d,]+(\\.\\d+)?%?");

    private final Lexicon lexicon;

    public TableFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All tables, those with the most rows first. */
    public List<Table> find(Spreadsheet spreadsheet) {
        return spreadsheet.sheets().stream()
                .flatMap(sheet -> find(sheet).stream())
                .filter(table -> !table.rows().isEmpty())
                .sorted(Comparator.comparingInt((Table table) -> table.rows().size())
                        .reversed())
                .toList();
    }

    private List<Table> find(Sheet sheet) {
        List<Table> tables = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            if (isHead(row) && open.stream().noneMatch(table -> table.isHeadAgain(row))) {
                open.forEach(table -> tables.add(table.closed(sheet)));
                open.clear();
                parts(row).forEach(part -> open.add(new Open(row.number(), part)));
            } else {
                open.forEach(table -> table.take(row));
            }
        }
        open.forEach(table -> tables.add(table.closed(sheet)));
        return tables.isEmpty() ? unknown(sheet) : tables;
    }

    /** Where no head is known, the first of the widest rows is one: somebody will say what its columns are. */
    private static List<Table> unknown(Sheet sheet) {
        return sheet.rows().stream()
                .filter(row -> filled(row) > 1 && row.cells().stream().noneMatch(TableFinder::isFact))
                .max(Comparator.comparingLong(TableFinder::filled)
                        .thenComparing(Comparator.comparingInt(SheetRow::number).reversed()))
                .map(head -> {
                    Open table = new Open(head.number(), parts(head).getFirst());
                    sheet.rows().stream()
                            .filter(row -> row.number() > head.number())
                            .forEach(table::take);
                    return List.of(table.closed(sheet));
                })
                .orElse(List.of());
    }

    private static long filled(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** A day or a figure: no head. */
    private static boolean isFact(Cell cell) {
        return cell.day() != null
                || cell.text().chars().filter(Character::isDigit).count() * 2
                        > cell.text().length();
    }

    private boolean isHead(SheetRow row) {
        if (row.cells().stream().anyMatch(TableFinder::isFact)) {
            return false;
        }
        long filled = filled(row);
        long known = row.cells().stream()
                .filter(cell -> isKnown(cell.text()))
                .map(cell -> Plain.of(cell.text()))
                .distinct()
                .count();
        return known >= FEWEST_HEADS && known >= filled * MOST;
    }

    private boolean isKnown(String words) {
        return Mapper.target(lexicon, words)
                .filter(target -> target.field() != Field.NEED)
                .isPresent();
    }

    /** Tables beside each other: behind an empty column, heads come that were there before. */
    private static List<List<Heading>> parts(SheetRow head) {
        List<List<Heading>> parts = new ArrayList<>();
        List<Heading> part = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < head.cells().size(); column++) {
            String words = head.at(column).text();
            boolean behindGap = column > 0 && head.at(column - 1).isEmpty();
            if (behindGap && seen.contains(Plain.of(words)) && !words.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
                seen.clear();
            }
            if (!words.isEmpty()) {
                seen.add(Plain.of(words));
            }
            part.add(new Heading(column, words));
        }
        parts.add(part);
        return parts;
    }

    /** A table whose end has not been reached. */
    private static final class Open {
        private final int headRow;
        private final List<Heading> headings;
        private final List<SheetRow> rows = new ArrayList<>();
        private final List<LeftOut> leftOut = new ArrayList<>();

        Open(int headRow, List<Heading> headings) {
            this.headRow = headRow;
            this.headings = new ArrayList<>(headings);
        }

        boolean isHeadAgain(SheetRow row) {
            List<Heading> named =
                    headings.stream().filter(head -> !head.words().isEmpty()).toList();
            long same = named.stream()
                    .filter(head -> Plain.of(row.at(head.place()).text()).equals(Plain.of(head.words())))
                    .count();
            return same >= FEWEST_HEADS && same > named.size() * MOST;
        }

        void take(SheetRow whole) {
            SheetRow row = within(whole);
            if (row.isBlank()) {
                return;
            }
            Optional<Why> why = why(row);
            if (why.isPresent()) {
                leftOut.add(new LeftOut(row.number(), why.get()));
            } else {
                rows.add(row);
            }
        }

        private SheetRow within(SheetRow row) {
            int first = headings.getFirst().place();
            int last = headings.getLast().place();
            List<Cell> cells = IntStream.rangeClosed(0, last)
                    .mapToObj(column -> column < first ? Cell.EMPTY : row.at(column))
                    .toList();
            return new SheetRow(row.number(), row.hidden(), cells);
        }

        private Optional<Why> why(SheetRow row) {
            List<Cell> filled =
                    row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
            if (isHeadAgain(row)) {
                return Optional.of(Why.HEAD_AGAIN);
            }
            boolean figures = filled.stream()
                    .allMatch(cell ->
                            cell.day() == null && FIGURE.matcher(cell.text()).matches());
            boolean firstMissing = row.at(headings.getFirst().place()).isEmpty();
            if (filled.stream()
                            .limit(2)
                            .anyMatch(
                                    cell -> TOTAL.matcher(Plain.of(cell.text())).matches())
                    || (figures && firstMissing)) {
                return Optional.of(Why.TOTAL);
            }
            long columns =
                    headings.stream().filter(head -> !head.words().isEmpty()).count();
            boolean alone =
                    filled.size() == 1 && columns >= WIDE && filled.getFirst().day() == null;
            return alone ? Optional.of(Why.REMARK) : Optional.empty();
        }

        Table closed(Sheet sheet) {
            List<Heading> used = headings.stream()
                    .filter(head -> !head.words().isEmpty()
                            || rows.stream()
                                    .anyMatch(row -> !row.at(head.place()).isEmpty()))
                    .toList();
            return new Table(sheet, headRow, used, List.copyOf(rows), List.copyOf(leftOut));
        }
    }
}
