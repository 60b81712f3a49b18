/** The steps by which a provider's spreadsheet is brought in. */
package org.rowan.sheets.ui;
