package org.rowan.sheets;

/** How days of one column are written. */
public enum DayOrder {
    DAY_FIRST("day first: 3/4/24 is 3 April 2024"),
    MONTH_FIRST("month first: 3/4/24 is 4 March 2024"),
    /** A program with American settings took 3/4/24 for 4 March, and left 14/3/24 as words. */
    TURNED("day first, and days that the spreadsheet itself took for days turned round");

    private final String words;

    DayOrder(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
