package org.rowan.disclosure.ladder;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Item;

/** The exact figures of one period, to be looked up. */
final class Counted {
    /** A column of a table: all categories of a dimension under one measure. */
    record Column(String table, String scope, String dimension, String measure) {}

    /** How a measure is named that asks only people first counted in a quarter. */
    static final String FIRST_COUNTED = "_first_counted";

    private final String period;
    private final Map<Column, Map<String, Long>> columns = new LinkedHashMap<>();
    private final Map<Column, String> units = new LinkedHashMap<>();

    Counted(String period, List<Figure> figures) {
        this.period = period;
        for (Figure figure : figures) {
            Column column = new Column(figure.table(), figure.serviceKind(), figure.dimension(), figure.measure());
            columns.computeIfAbsent(column, key -> new LinkedHashMap<>()).put(figure.category(), figure.value());
            units.put(column, figure.unit());
        }
    }

    String period() {
        return period;
    }

    /** Whether nothing was counted. */
    boolean isEmpty() {
        return columns.isEmpty();
    }

    Set<Column> columns() {
        return Collections.unmodifiableSet(columns.keySet());
    }

    /** The categories of a column in the order of the return; empty if it was not counted. */
    Map<String, Long> cells(Column column) {
        return columns.getOrDefault(column, Map.of());
    }

    String unit(Column column) {
        return units.get(column);
    }

    /**
     * The items of a column and how many answered yes. By quarter only people first counted in it are asked, whose count
     * has a measure of its own.
     */
    Map<Item, Long> asked(Column column, boolean isYear) {
        boolean firstOnly = column.measure().endsWith(FIRST_COUNTED);
        String measure = firstOnly
                ? column.measure().substring(0, column.measure().length() - FIRST_COUNTED.length())
                : column.measure();
        Map<Item, Long> asked = new LinkedHashMap<>();
        cells(column)
                .forEach((category, yes) -> Item.of(column.table(), column.dimension(), category, measure)
                        .filter(item -> isYear != firstOnly || (!isYear && !firstOnly && !isOfEverybodySupported(item)))
                        .ifPresent(item -> asked.put(item, yes)));
        return asked;
    }

    private static boolean isOfEverybodySupported(Item item) {
        return !item.measure().equals("first_in_year") && !item.table().equals("R3");
    }

    OptionalLong total(String table, String scope, String dimension, String measure) {
        Long value = cells(new Column(table, scope, dimension, measure)).get(Figure.TOTAL);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** The scopes of a table, in its order. */
    Set<String> scopes(String table) {
        Set<String> scopes = new LinkedHashSet<>();
        columns.keySet().stream()
                .filter(column -> column.table().equals(table))
                .forEach(column -> scopes.add(column.scope()));
        return scopes;
    }
}
