package org.rowan.fx;

import javafx.scene.input.KeyCombination;

/**
 * A key of a screen. Keys without Ctrl or Alt are not heard while somebody types in a field.
 *
 * @param shown as it is shown: {@code Ctrl N}
 * @param does what it does, in words for the list of keys
 */
public record Key(KeyCombination combination, String shown, String does, Runnable action) {
    /** A key as JavaFX writes it: {@code "Ctrl+N"}, {@code "N"}. */
    public static Key of(String combination, String does, Runnable action) {
        KeyCombination keys = KeyCombination.valueOf(combination);
        return new Key(keys, keys.getName().replace('+', ' '), does, action);
    }

    /** A key that a table, a list or a field of the screen hears by itself: it is only told. */
    public static Key told(String shown, String does) {
        return new Key(KeyCombination.NO_MATCH, shown, does, () -> {});
    }
}
