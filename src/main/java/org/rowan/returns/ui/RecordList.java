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
import org.rowan.fx.NameMask;

/** A list of records in the panel; each opens its page. */
final class RecordList {
    private final VBox list = Boxes.column(Gap.TIGHT);
    private final NameMask names;

    /** Opens the panel; the records come when they are found. */
    RecordList(Desk desk, String heading) {
        names = desk.names();
        desk.panel().show(heading, list);
    }

    void show(List<ReturnRecords.Found> found) {
        show(found, Optional.empty());
    }

    /** @param step what can be done with all of them */
    void show(List<ReturnRecords.Found> found, Optional<Button> step) {
        list.getChildren().setAll(found.stream().map(this::line).toList());
        step.ifPresent(button -> list.getChildren().addFirst(button));
        list.getChildren().stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    private Node line(ReturnRecords.Found record) {
        return record.open() == null
                ? names.prose(record.words(), "muted")
                : names.spoken(
                        Buttons.row(names.prose(record.words()), "Open it", record.open()),
                        mask -> mask.apply(record.words()));
    }
}
