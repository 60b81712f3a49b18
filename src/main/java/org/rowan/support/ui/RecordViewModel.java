package org.rowan.support.ui;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.fx.Saving;
import org.rowan.store.StoredRecord;

/** A record of a case that is entered or corrected. What was read stays as it is, whatever becomes of the attempt. */
final class RecordViewModel<R extends StoredRecord> {
    private final Saving saving;
    private R row;
    private final BiConsumer<R, String> store;
    private final List<Supplier<Consumer<R>>> answers = new ArrayList<>();
    private final List<Runnable> filling = new ArrayList<>();
    private final StringProperty why = new SimpleStringProperty(this, "why", "");

    /**
     * @param row freshly read, or new with its case and person
     * @param store stores the record, told why it was corrected
     */
    RecordViewModel(Saving saving, R row, BiConsumer<R, String> store) {
        this.saving = saving;
        this.row = row;
        this.store = store;
    }

    boolean isNew() {
        return row.id == null;
    }

    R row() {
        return row;
    }

    /** Puts the form on the record as it was saved elsewhere. */
    void fill(R saved) {
        row = saved;
        filling.forEach(Runnable::run);
    }

    /** What is typed for one field of the record. */
    <T> ObjectProperty<T> value(Function<R, T> get, BiConsumer<R, T> set) {
        ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value", get.apply(row));
        filling.add(() -> value.set(get.apply(row)));
        answers.add(() -> {
            T now = value.get();
            return copy -> set.accept(copy, now);
        });
        return value;
    }

    /** As {@link #value} of a text or code; nothing typed is nothing recorded. */
    StringProperty text(Function<R, String> get, BiConsumer<R, String> set) {
        StringProperty text = new SimpleStringProperty(this, "text", get.apply(row));
        filling.add(() -> text.set(get.apply(row)));
        answers.add(() -> {
            String now = text.get() == null || text.get().isBlank()
                    ? null
                    : text.get().strip();
            return copy -> set.accept(copy, now);
        });
        return text;
    }

    void save(Runnable then) {
        R typed = copy(row);
        String because = why.get();
        List<Consumer<R>> said = answers.stream().map(Supplier::get).toList();
        run(
                () -> {
                    said.forEach(answer -> answer.accept(typed));
                    store.accept(typed, because);
                },
                then);
    }

    /** @param remove takes the record out, told why */
    void remove(BiConsumer<StoredRecord, String> remove, Runnable then) {
        R asRead = copy(row);
        run(() -> remove.accept(asRead, why.get()), then);
    }

    private void run(Runnable work, Runnable then) {
        saving.run(
                () -> {
                    work.run();
                    return true;
                },
                done -> then.run());
    }

    private static <R extends StoredRecord> R copy(R row) {
        try {
            @SuppressWarnings("unchecked")
            R copy = (R) row.getClass().getConstructor().newInstance();
            for (Field field : row.getClass().getFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.set(copy, field.get(row));
                }
            }
            return copy;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("records have public fields", e);
        }
    }

    Saving saving() {
        return saving;
    }

    /** Why it is corrected or taken out; may stay empty. */
    StringProperty why() {
        return why;
    }
}
