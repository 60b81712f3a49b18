package org.rowan.shell;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.KeyHint;

/** What is shown on a round, below the page that it tells of. It never takes the cursor by itself. */
final class TourBar extends HBox {
    private static final String NEXT = "F4";

    private final TourViewModel model;
    private final Label heading = Boxes.prose("", "strong");
    private final Label words = Boxes.prose("");
    private final Button next;
    private final Button back;

    TourBar(TourViewModel model) {
        this.model = model;
        next = Buttons.plain("Next", model::next);
        next.setId("tour-next");
        next.setGraphic(new KeyHint(NEXT));
        back = Buttons.plain("Back", model::back);
        Button leave = Buttons.plain("Leave", model::leave);
        leave.setGraphic(new KeyHint("Esc"));
        VBox text = Boxes.column(Gap.TIGHT, heading, words);
        HBox.setHgrow(text, Priority.ALWAYS);
        for (Button button : new Button[] {back, next, leave}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(text, back, next, leave);
        getStyleClass().addAll("tour-bar", Gap.MEDIUM.style());
        setAccessibleRole(AccessibleRole.PARENT);
        model.step().subscribe(this::show);
    }

    private void show(Tour.Step step) {
        setVisible(step != null);
        setManaged(step != null);
        if (step != null) {
            heading.setText(model.howFar() + "  " + step.heading());
            words.setText(step.words());
            next.setText(model.isLast() ? "Done" : "Next");
            next.setAccessibleText(heading.getText() + ". " + step.words() + " " + next.getText());
            back.setDisable(model.howFar().startsWith("1 "));
        }
    }

    /** Takes the keys of a round while somebody is on one. */
    boolean hears(KeyEvent event) {
        if (!model.isUnderWay() || event.getCode() != KeyCode.F4 || event.isAltDown() || event.isShortcutDown()) {
            return false;
        }
        if (event.isShiftDown()) {
            model.back();
        } else {
            model.next();
        }
        return true;
    }
}
