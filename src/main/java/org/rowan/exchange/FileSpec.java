package org.rowan.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the standard says of one file of the exchange set. */
public final class FileSpec {
    private final String name;
    private final List<Column> columns;
    private final Map<String, Integer> positions = new HashMap<>();
    private boolean mandatory;
    private List<Span> spans = List.of();
    private List<String> exactlyOneOf = List.of();

    /**
     * Two columns of days, of which the second is not before the first.
     *
     * @param start the column of the first day
     * @param end the column of the last day, empty where it has not come
     */
    public record Span(String start, String end) {}

    private FileSpec(String name, List<Column> columns) {
        this.name = name;
        this.columns = columns;
        for (Column column : columns) {
            positions.put(column.name(), positions.size());
        }
    }

    static FileSpec of(String name, Column... columns) {
        return new FileSpec(name, List.of(columns));
    }

    FileSpec inEverySet() {
        mandatory = true;
        return this;
    }

    FileSpec spanning(String start, String end) {
        spans = List.of(new Span(start, end));
        return this;
    }

    FileSpec withExactlyOneOf(String... names) {
        exactlyOneOf = List.of(names);
        return this;
    }

    /** The file's name without its ending, as {@code people}. */
    public String name() {
        return name;
    }

    /** The file's name, as {@code people.csv}. */
    public String fileName() {
        return name + ".csv";
    }

    public List<Column> columns() {
        return columns;
    }

    /** Whether a set without this file is at fault. */
    public boolean mandatory() {
        return mandatory;
    }

    List<Span> spans() {
        return spans;
    }

    List<String> exactlyOneOf() {
        return exactlyOneOf;
    }

    /** The column of the records' own id; none where records compare as whole rows. */
    public Optional<Column> id() {
        return columns.stream()
                .filter(column -> column.type() instanceof ColumnType.Id)
                .findFirst();
    }

    public boolean has(String column) {
        return positions.containsKey(column);
    }

    /**
     * Where a column stands in {@link #columns()} and in the values of a {@link Row}.
     *
     * @throws IllegalArgumentException if the file has no such column, which is a fault of the program
     */
    public int position(String column) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException(fileName() + " has no column " + column);
        }
        return position;
    }

    /**
     * The order in which rows are written, over the values in the order of {@link #columns()}: by id, else by every
     * column from the left; empty before filled, text by its UTF-16 units.
     */
    public Comparator<Object[]> order() {
        return id().map(id -> comparing(position(id.name()))).orElseGet(() -> (one, other) -> {
            for (int i = 0; i < columns.size(); i++) {
                int difference = compare(one[i], other[i]);
                if (difference != 0) {
                    return difference;
                }
            }
            return 0;
        });
    }

    private static Comparator<Object[]> comparing(int position) {
        return (one, other) -> compare(one[position], other[position]);
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        if (one == null || other == null) {
            return Boolean.compare(Objects.nonNull(one), Objects.nonNull(other));
        }
        return ((Comparable<Object>) one).compareTo(other);
    }

    @Override
    public String toString() {
        return fileName();
    }
}
