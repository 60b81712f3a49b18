package org.rowan.referral.ui;

import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;

/** The middle: where they go, from when, and with whom. */
final class PlacingPane extends VBox {
    private final Node where;
    private final Field starts;
    private final Field keyWorker;

    PlacingPane(DecideViewModel model, Node where, OpenReferral opened, Clock clock) {
        this.where = where;
        getStyleClass().addAll(Gap.SMALL.style(), "placing-pane");
        starts = Fields.day("started", "First day", clock, TypedDates.Side.NEAREST, model.answer.starts);
        TextField worker = new TextField();
        worker.textProperty().bindBidirectional(model.answer.keyWorker);
        new WorkerNames(worker, opened.keyWorkers().known());
        keyWorker = Field.of("key_worker", "Key worker", worker)
                .hint("Nobody yet: what is to be done for them is then on nobody's own list. Down lists who can be.")
                .hintShownWhile(model.answer.keyWorker.map(String::isBlank).orElse(true));
        HBox row = new HBox(starts, keyWorker);
        row.getStyleClass().add(Gap.MEDIUM.style());
        HBox.setHgrow(starts, Priority.ALWAYS);
        HBox.setHgrow(keyWorker, Priority.ALWAYS);
        VBox.setVgrow(where, Priority.ALWAYS);
        getChildren().addAll(Boxes.text("Place them", "heading"), where, row);
    }

    void focusFirst() {
        Cursor.into(where);
    }

    List<Field> fields() {
        return List.of(starts, keyWorker);
    }
}
