package org.rowan.fx;

import javafx.scene.control.Label;

/** The key that does the same, as a small cap: {@code Ctrl K}. */
public final class KeyHint extends Label {
    public KeyHint(String key) {
        super(key);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("key-hint");
    }
}
