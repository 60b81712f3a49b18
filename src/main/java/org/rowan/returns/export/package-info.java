/** Writes a protected return, and the exact one. Knows figures and rows only, never the records behind them. */
package org.rowan.returns.export;
