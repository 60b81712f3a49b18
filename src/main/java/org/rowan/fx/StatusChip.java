package org.rowan.fx;

import javafx.scene.control.Label;

/** A state in a word or two, with the sign and colour of its intent. */
public final class StatusChip extends Label {
    public StatusChip(String words, Intent intent) {
        getStyleClass().add("status-chip");
        setMinWidth(USE_PREF_SIZE);
        show(words, intent);
    }

    public void show(String words, Intent intent) {
        setText(words);
        for (Intent other : Intent.values()) {
            getStyleClass().remove(other.style());
        }
        getStyleClass().add(intent.style());
        setGraphic(intent == Intent.NEUTRAL ? null : Icons.small(intent.sign()));
    }
}
