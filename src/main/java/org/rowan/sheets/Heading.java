package org.rowan.sheets;

/**
 * The head of a column.
 *
 * @param place the column of the sheet, from 0
 * @param words empty where the column has no head
 */
public record Heading(int place, String words) {
    /** As the spreadsheet names the column: A, B ... AA. */
    public String letters() {
        int left = place;
        StringBuilder letters = new StringBuilder();
        do {
            letters.insert(0, (char) ('A' + left % 26));
            left = left / 26 - 1;
        } while (left >= 0);
        return letters.toString();
    }

    @Override
    public String toString() {
        return "column " + letters();
    }
}
