package org.rowan.exchange;

/**
 * A column of a file of the exchange set.
 *
 * @param required whether an empty field is a fault; empty means "not recorded" elsewhere
 */
public record Column(String name, ColumnType type, boolean required) {
    static Column required(String name, ColumnType type) {
        return new Column(name, type, true);
    }

    static Column optional(String name, ColumnType type) {
        return new Column(name, type, false);
    }
}
