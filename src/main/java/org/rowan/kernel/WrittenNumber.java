package org.rowan.kernel;

import java.math.BigDecimal;

/** A number out of somebody's spreadsheet, in figures. */
public final class WrittenNumber {
    private static final int MOST_FIGURES = 40;

    private WrittenNumber() {}

    /** "7.5", and with its exponent where that is monstrous: written out, 1E999999999 would fill the memory. */
    public static String of(BigDecimal number) {
        long figures = (long) number.precision() - number.scale();
        boolean writable = Math.abs(figures) <= MOST_FIGURES && Math.abs((long) number.scale()) <= MOST_FIGURES;
        return writable ? number.stripTrailingZeros().toPlainString() : number.toString();
    }
}
