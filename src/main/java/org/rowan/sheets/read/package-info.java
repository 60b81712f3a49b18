/** Spreadsheets as people save them, read into plain rows: Office Open XML, OpenDocument and CSV, each within limits. */
package org.rowan.sheets.read;
