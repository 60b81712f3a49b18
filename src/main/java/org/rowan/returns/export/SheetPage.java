package org.rowan.returns.export;

import java.util.List;

/**
 * A sheet of a workbook: its title in A1, lines of text below, then at most one table with one row of heads.
 *
 * @param lines what stands above the table, a cell of column A each
 * @param header the heads of the table; empty where there is none
 * @param linked whether the first column names sheets of the workbook
 */
record SheetPage(
        String name, String title, List<String> lines, List<String> header, List<List<Content>> rows, boolean linked) {
    /** A sheet of text. */
    static SheetPage ofText(String name, String title, List<String> lines) {
        return new SheetPage(name, title, lines, List.of(), List.of(), false);
    }

    /** Whether a table stands on it. */
    boolean hasTable() {
        return !header.isEmpty();
    }

    /** The row in which the heads of the table stand, from nought. */
    int headerRow() {
        return lines.size() + 1;
    }
}
