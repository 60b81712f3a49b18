/**
 * The spreadsheet that a provider has kept until now, on its way in: its tables are found, its columns and words understood, its
 * days read, and what it says is handed to {@code exchange} as rows of an exchange set.
 */
package org.rowan.sheets;
