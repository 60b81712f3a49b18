/** The words of the return for people: tables, breakdowns, lines and markers. Knows codes, never records. */
package org.rowan.returns.words;
