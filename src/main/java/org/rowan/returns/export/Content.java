package org.rowan.returns.export;

import java.math.BigDecimal;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Figure;

/** What stands in a cell of a file for people: a number to reckon with, or a text. */
public sealed interface Content {
    /** A number; pounds have two decimals. */
    record Amount(BigDecimal value) implements Content {}

    /** A marker, a range or a word; never taken for a formula. */
    record Text(String text) implements Content {}

    /** A count as the return shows it. */
    static Content of(String unit, long value) {
        return new Amount(new BigDecimal(Figure.text(unit, value)));
    }

    /** A published cell. */
    static Content of(String unit, Cell cell) {
        return switch (cell) {
            case Cell.Shown(long value) -> of(unit, value);
            case Cell.Marked(String marker) -> new Text(marker);
        };
    }

    /** As it is printed. */
    default String printed() {
        return switch (this) {
            case Amount(BigDecimal value) ->
                value.scale() > 0 ? "%,.2f".formatted(value) : "%,d".formatted(value.longValueExact());
            case Text(String text) -> text;
        };
    }
}
