package org.rowan.fx.form;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;

/** A part of a form that stays shut until it is needed. Shut, its head says in short what is inside. */
public final class FormSection extends VBox {
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final String words;
    private final Button head = new Button();
    private final Label summary = Boxes.text("", "muted");
    private final VBox body;
    private final FontIcon arrow = Icons.of(Feather.CHEVRON_RIGHT);

    public FormSection(String words, Node... content) {
        this.words = words;
        body = Boxes.column(Gap.MEDIUM, content);
        body.getStyleClass().add("section-body");
        head.getStyleClass().add("section-head");
        head.setGraphic(Boxes.row(Gap.SMALL, arrow, Boxes.text(words, "strong"), summary));
        head.setAccessibleRole(AccessibleRole.BUTTON);
        head.setOnAction(event -> open.set(!open.get()));
        head.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("form-section");
        getChildren().addAll(head, body);
        open.addListener((property, before, now) -> refresh());
        refresh();
    }

    /** What is inside, in a few words, shown while it is shut: "high, by judgement". */
    public FormSection summary(ObservableValue<String> inShort) {
        summary.textProperty().bind(inShort);
        return this;
    }

    public BooleanProperty openProperty() {
        return open;
    }

    /** Opens the sections in which a control stands. */
    public static void openAround(Node node) {
        for (Node place = node; place != null; place = place.getParent()) {
            if (place instanceof FormSection section) {
                section.open.set(true);
            }
        }
    }

    private void refresh() {
        body.setVisible(open.get());
        body.setManaged(open.get());
        summary.setVisible(!open.get());
        arrow.setIconCode(open.get() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        head.setAccessibleText(words + (open.get() ? ", open" : ", shut"));
    }
}
