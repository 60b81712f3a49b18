package org.rowan.returns.ui;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.rowan.returns.words.ReturnWords;

/** Chooses a service kind or a roll-up. */
final class ScopeBox extends ComboBox<String> {
    ScopeBox() {
        setAccessibleText("Which service");
        setMinWidth(0);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(String scope) {
                return scope == null ? "" : ReturnWords.scope(scope);
            }

            @Override
            public String fromString(String words) {
                return words;
            }
        });
    }
}
