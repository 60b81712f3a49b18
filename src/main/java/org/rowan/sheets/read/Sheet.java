package org.rowan.sheets.read;

import java.util.List;

/** One sheet with the rows in which something stands. */
public record Sheet(String name, List<SheetRow> rows) {
    public Sheet {
        rows = rows.stream().filter(row -> !row.isBlank()).toList();
    }

    @Override
    public String toString() {
        return "sheet of " + rows.size() + " rows";
    }
}
