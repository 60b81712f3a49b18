package org.rowan.sheets;

import java.util.List;
import org.rowan.sheets.read.Sheet;
import org.rowan.sheets.read.SheetRow;

/**
 * A table that was found on a sheet.
 *
 * @param headRow the number of the row with the heads
 * @param rows those that tell of somebody
 * @param leftOut those that do not
 */
public record Table(Sheet sheet, int headRow, List<Heading> headings, List<SheetRow> rows, List<LeftOut> leftOut) {
    /** Why a row is left out. */
    public enum Why {
        TOTAL("a total"),
        HEAD_AGAIN("the heads again"),
        REMARK("a remark");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** A row of the table that tells of nobody. */
    public record LeftOut(int row, Why why) {}

    /** How many rows come in that the sheet does not show. */
    public long hidden() {
        return rows.stream().filter(SheetRow::hidden).count();
    }

    @Override
    public String toString() {
        return "table from row " + headRow;
    }
}
