package org.rowan.returns.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;

/** A list of records in the panel; each opens its page. */
final class RecordList {
    private final VBox list = Boxes.column(Gap.TIGHT);

    /** Opens the panel; the records come when they are found. */
    RecordList(Desk desk, String heading) {
        desk.panel().show(heading, list);
    }

    void show(List<ReturnRecords.Found> found) {
        show(found, Optional.empty());
    }

    /** @param step what can be done with all of them */
    void show(List<ReturnRecords.Found> found, Optional<Button> step) {
        list.getChildren().setAll(found.stream().map(RecordList::line).toList());
        step.ifPresent(button -> list.getChildren().addFirst(button));
        list.getChildren().stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    private static Node line(ReturnRecords.Found record) {
        return record.open() == null
                ? Boxes.prose(record.words(), "muted")
                : Buttons.row(Boxes.prose(record.words()), record.words(), record.open());
    }
}
