package org.rowan.sheets.read;

/** How much of a spreadsheet is read at most. The largest list of a refuge is a hundredth of it. */
final class Limits {
    static final int FILE = 32 << 20;
    /** All parts of a file together, unpacked. */
    static final int UNPACKED = 96 << 20;

    static final int SHEETS = 60;
    static final int ROWS = 50_000;
    static final int COLUMNS = 702;
    static final int CELLS = 2_000_000;

    private int cells;
    private int rows;

    /** @throws TooLarge for a cell too many */
    void cell() throws TooLarge {
        if (++cells > CELLS) {
            throw new TooLarge();
        }
    }

    /** @throws TooLarge for a row too many */
    void row() throws TooLarge {
        if (++rows > ROWS) {
            throw new TooLarge();
        }
    }
}
