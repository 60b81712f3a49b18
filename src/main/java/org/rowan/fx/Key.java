package org.rowan.fx;

import javafx.scene.input.KeyCombination;

/**
 * A key of a screen. Keys without Ctrl or Alt are not heard while somebody types in a field.
 *
 * @param does what it does, in words for the list of keys
 */
public record Key(KeyCombination combination, String does, Runnable action) {
    /** A key as JavaFX writes it: {@code "Ctrl+N"}, {@code "N"}. */
    public static Key of(String combination, String does, Runnable action) {
        return new Key(KeyCombination.valueOf(combination), does, action);
    }

    /** As it is shown: {@code Ctrl N}. */
    public String shown() {
        return combination.getName().replace('+', ' ');
    }
}
