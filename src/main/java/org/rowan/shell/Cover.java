package org.rowan.shell;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Icons;

/** Covers the whole window when somebody walks in. It says nothing about what is under it. */
final class Cover extends VBox {
    private final Button uncover;

    Cover(ShellViewModel model) {
        getStyleClass().add("cover");
        uncover = Buttons.plain("Show again", () -> model.covered().set(false));
        uncover.setId("uncover");
        getChildren().addAll(Icons.large(Feather.COFFEE), Boxes.text("Back soon", "heading"), uncover);
        visibleProperty().bind(model.covered());
        managedProperty().bind(model.covered());
    }

    void takeFocus() {
        uncover.requestFocus();
    }
}
