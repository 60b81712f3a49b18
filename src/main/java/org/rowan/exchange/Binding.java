package org.rowan.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rowan.store.ReferencedRecord;
import org.rowan.store.StoredRecord;

/**
 * How the rows of a file and the records of a kind become each other: column for field.
 *
 * @param file the file of the exchange set
 * @param kind the kind of record
 * @param fresh makes an empty record
 * @param columns in the order of the file's columns
 */
public record Binding<R extends StoredRecord>(
        FileSpec file, Class<R> kind, Supplier<R> fresh, List<BoundColumn<R>> columns) {

    public Binding {
        columns = List.copyOf(columns);
        List<String> bound = columns.stream().map(BoundColumn::name).toList();
        List<String> named = file.columns().stream().map(Column::name).toList();
        if (!bound.equals(named)) {
            throw new IllegalArgumentException(file + " is not bound column by column");
        }
    }

    /** A column and its field. A value that refers to another record is that record's outside reference in the row. */
    interface BoundColumn<R> {
        String name();

        Object get(R row, References references);

        void set(R row, Object value, References references);
    }

    /** A column whose value stands in a field as it is. */
    record Plain<R, V>(String name, Function<R, V> getter, BiConsumer<R, V> setter) implements BoundColumn<R> {
        @Override
        public Object get(R row, References references) {
            return getter.apply(row);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void set(R row, Object value, References references) {
            if (value != null) {
                setter.accept(row, (V) value);
            }
        }
    }

    /** A column that names a record of another file. */
    record To<R>(String name, FileSpec target, Function<R, Long> getter, BiConsumer<R, Long> setter)
            implements BoundColumn<R> {
        @Override
        public Object get(R row, References references) {
            Long id = getter.apply(row);
            return id == null ? null : references.reference(target, id);
        }

        @Override
        public void set(R row, Object value, References references) {
            if (value != null) {
                setter.accept(row, references.id(target, (String) value));
            }
        }
    }

    /** The column of the record's own outside reference. */
    static <R extends ReferencedRecord> BoundColumn<R> own(String name) {
        return plain(name, row -> row.reference, (row, value) -> row.reference = value);
    }

    static <R, V> BoundColumn<R> plain(String name, Function<R, V> getter, BiConsumer<R, V> setter) {
        return new Plain<>(name, getter, setter);
    }

    static <R> BoundColumn<R> to(String name, FileSpec target, Function<R, Long> getter, BiConsumer<R, Long> setter) {
        return new To<>(name, target, getter, setter);
    }

    /** A new record with the values of a row. */
    R read(Row row, References references) {
        R made = fresh.get();
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).set(made, row.value(i), references);
        }
        return made;
    }

    /** The values of a record as a row of the file has them. */
    Object[] values(R row, References references) {
        return columns.stream().map(column -> column.get(row, references)).toArray();
    }

    static Object[] values(Row row) {
        Object[] values = new Object[row.file().columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.value(i);
        }
        return values;
    }

    /** The position of the id column; empty where records compare as whole rows. */
    Optional<Integer> idPosition() {
        return file.id().map(id -> file.position(id.name()));
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
