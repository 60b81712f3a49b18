package org.rowan.sheets;

/**
 * Something in the spreadsheet that somebody has to mend, or to explain.
 *
 * @param row the number of the row in the sheet
 * @param place the column, from 0; -1 where it is the whole row
 * @param words what is wrong and what to do, without what stands there
 */
public record Mend(int row, int place, String words) {}
