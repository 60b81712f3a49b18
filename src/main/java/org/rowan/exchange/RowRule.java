package org.rowan.exchange;

/** A rule over the rows of a set, which come file by file in the order of {@link ExchangeFiles#HELD}. */
interface RowRule {
    void see(Row row, Faults faults);

    /** Hears that every file of the set has been read. */
    default void end(Faults faults) {}
}
