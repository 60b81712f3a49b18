package org.rowan.returns.tables;

import org.rowan.disclosure.Figure;

/**
 * Where a figure stands in the return of a period.
 *
 * @param category a category of the dimension, or {@code total}
 */
public record Place(String table, String serviceKind, String dimension, String category, String measure) {
    public static Place of(Figure figure) {
        return new Place(figure.table(), figure.serviceKind(), figure.dimension(), figure.category(), figure.measure());
    }
}
