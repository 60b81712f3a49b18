package org.rowan.fx;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.collections.ObservableList;
import org.rowan.kernel.CodesField;

/**
 * What of a form differs from how it began, as plain words by field: to be kept, and put back into a form that was made anew.
 */
public final class Draft {
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private Map<String, String> beginning = Map.of();

    private record Part(Supplier<String> read, Consumer<String> write) {}

    /** A part that is read and written in a way of its own. */
    public Draft part(String key, Supplier<String> read, Consumer<String> write) {
        parts.put(key, new Part(read, write));
        return this;
    }

    /** Any value that can be said in words; null is no words. */
    public <T> Draft value(String key, Property<T> value, Function<T, String> words, Function<String, T> read) {
        parts.put(
                key,
                new Part(
                        () -> value.getValue() == null ? "" : words.apply(value.getValue()),
                        typed -> value.setValue(typed.isEmpty() ? null : read.apply(typed))));
        return this;
    }

    public Draft text(String key, Property<String> value) {
        return value(key, value, text -> text, text -> text);
    }

    public Draft day(String key, Property<LocalDate> value) {
        return value(key, value, LocalDate::toString, LocalDate::parse);
    }

    public Draft moment(String key, Property<LocalDateTime> value) {
        return value(key, value, LocalDateTime::toString, LocalDateTime::parse);
    }

    public Draft number(String key, Property<Integer> value) {
        return value(key, value, Object::toString, Integer::valueOf);
    }

    public Draft id(String key, Property<Long> value) {
        return value(key, value, Object::toString, Long::valueOf);
    }

    public Draft yes(String key, Property<Boolean> value) {
        return value(key, value, Object::toString, Boolean::valueOf);
    }

    public Draft codes(String key, ObservableList<String> codes) {
        parts.put(
                key,
                new Part(
                        () -> codes.isEmpty() ? "" : CodesField.join(codes),
                        typed -> codes.setAll(CodesField.split(typed))));
        return this;
    }

    /** The form stands as it begins: what differs from now on was typed. */
    public void begins() {
        beginning = words();
    }

    /** Some of its fields were filled anew: what differs in them from now on was typed. */
    public void begins(Set<String> keys) {
        Map<String, String> anew = new LinkedHashMap<>(beginning);
        keys.forEach(key -> anew.put(key, parts.get(key).read().get()));
        beginning = anew;
    }

    /** How the form began, by field. */
    public Map<String, String> beginning() {
        return Collections.unmodifiableMap(beginning);
    }

    /** What was typed: the fields that differ from the beginning, empty words for one that was emptied. */
    public Map<String, String> typed() {
        Map<String, String> typed = words();
        typed.entrySet().removeIf(part -> part.getValue().equals(beginning.getOrDefault(part.getKey(), "")));
        return typed;
    }

    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        parts.forEach((key, part) -> words.put(key, part.read().get()));
        return words;
    }

    /** Puts back what was typed. What this form does not know or understand, from another version of it, is left out. */
    public void putBack(Map<String, String> typed) {
        parts.forEach((key, part) -> {
            String words = typed.get(key);
            if (words != null) {
                write(part, words);
            }
        });
    }

    private static void write(Part part, String words) {
        try {
            part.write().accept(words);
        } catch (RuntimeException notUnderstood) {
            // the field stays as it is
        }
    }
}
