package org.rowan.fx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** One page of the main window. The window shows head, notices and scrolling; the screen gives its content. */
public interface Screen {
    /**
     * The one next step of the page, shown as its only primary button.
     *
     * @param verb what it does, such as "Log a referral"
     * @param key the key that does the same, such as {@code "Ctrl+N"}, or null
     * @param possible false while it cannot be done, or null where it always can
     */
    record Step(String verb, String key, ObservableBooleanValue possible, Runnable action) {
        public Step(String verb, String key, Runnable action) {
            this(verb, key, null, action);
        }
    }

    ObservableValue<String> title();

    /** One line that says what this page is about right now. */
    ObservableValue<String> subtitle();

    default Optional<Step> step() {
        return Optional.empty();
    }

    /** The content; asked for once and kept. */
    Node node();

    /** True for tables and boards, which take the whole width and scroll by themselves; false for reading. */
    default boolean wide() {
        return false;
    }

    /** True for cards, which use more of a wide window than lines that are read; says nothing where the page is wide. */
    default boolean broad() {
        return false;
    }

    /** Called on the screen's thread each time the page comes up: the moment to load. */
    default void onShown() {}

    /**
     * Called on the screen's thread while the page is in sight, after another window has changed records: the moment to read
     * again. The cursor, what is typed, what is chosen in a list and how far it is scrolled stay as they are.
     */
    default void readAgain() {}

    /** Called when another page takes its place: the moment to keep what was typed. */
    default void onLeft() {}

    /** The place of the rail to which this page belongs, from wherever it was opened; nothing where it is the place it was opened from. */
    default Optional<Place> place() {
        return Optional.empty();
    }

    /** The address of the page of which this one is a part: going back leads there, or past it, and not through its other parts. */
    default Optional<String> partOf() {
        return Optional.empty();
    }

    /** How this page is found again: its kind and the number of what it shows, {@code "case 12"}. Nothing where it is not. */
    default Optional<String> address() {
        return Optional.empty();
    }

    /** Opens the form of this page again that was open: {@code "need of case 12"}; a page that has no such form does nothing. */
    default void reopen(String about) {}

    /** What is typed on this page and not saved, in words for whoever typed it. Nothing where nothing is. */
    default Optional<String> begun() {
        return Optional.empty();
    }

    /** What is typed or chosen on this page, by field, so that it can be put back into the page when it is opened again. */
    default Map<String, String> typed() {
        return Map.of();
    }

    /** Puts back what {@link #typed} has said; asked before the page is shown. */
    default void putBack(Map<String, String> typed) {}

    /** What is chosen to narrow a list, by field: it is there again after the window was locked, though it is no work begun. */
    default Map<String, String> chosen() {
        return Map.of();
    }

    /** Narrows a list again as {@link #chosen} has said. */
    default void choose(Map<String, String> chosen) {}

    default List<Key> keys() {
        return List.of();
    }

    /** A title or subtitle that never changes. */
    static ObservableValue<String> fixed(String words) {
        return new ReadOnlyStringWrapper(words).getReadOnlyProperty();
    }
}
