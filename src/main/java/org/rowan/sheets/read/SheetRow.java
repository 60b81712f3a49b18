package org.rowan.sheets.read;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number as the spreadsheet numbers it, from 1
 * @param hidden whether the sheet does not show it
 */
public record SheetRow(int number, boolean hidden, List<Cell> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    public Cell at(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isEmpty);
    }

    @Override
    public String toString() {
        return "row " + number;
    }
}
