package org.rowan.returns.export;

/**
 * A line of the sheet Notes.
 *
 * @param where the tables in which the term stands
 */
record Note(String where, String term, String meaning) {}
