package org.rowan.returns.ui;

import javafx.scene.control.ComboBox;
import org.rowan.fx.form.InWords;
import org.rowan.returns.words.ReturnWords;

/** Chooses a service kind or a roll-up. */
final class ScopeBox extends ComboBox<String> {
    ScopeBox() {
        setAccessibleText("Which service");
        setMinWidth(0);
        setConverter(new InWords<>("", ReturnWords::scope));
    }
}
