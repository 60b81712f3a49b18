/** Queries over what spreadsheets are held against, and what came of them. */
package org.rowan.sheets.store;
