package org.rowan.bedboard.ui;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.UnitTonight;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.StatusChip;

/** Draws a row of the board: the unit, who can live there, and its night or its fortnight. */
final class BoardCell extends ListCell<BoardRow> {
    private final BedsViewModel model;
    private final ReadOnlyBooleanProperty fortnight;

    BoardCell(BedsViewModel model, ReadOnlyBooleanProperty fortnight) {
        this.model = model;
        this.fortnight = fortnight;
        // as wide as the list, never wider
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(BoardRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove("service-head");
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case BoardRow.ServiceHead head -> head(head);
            case BoardRow.UnitRow unit -> unit(unit);
        }
    }

    private void head(BoardRow.ServiceHead head) {
        getStyleClass().add("service-head");
        HBox words = Boxes.row(Gap.SMALL, Boxes.text(head.service(), "strong"), Boxes.text(head.tonight(), "muted"));
        if (fortnight.get()) {
            HBox days = new HBox(words, new DayHeads(model.night().get(), BedsViewModel.NIGHTS));
            words.getStyleClass().addAll("board-left", "narrow");
            HBox.setHgrow(days.getChildren().getLast(), Priority.ALWAYS);
            setGraphic(days);
        } else {
            setGraphic(words);
        }
        setAccessibleText(head.service() + ", " + head.tonight());
    }

    private void unit(BoardRow.UnitRow row) {
        LocalDate night = model.night().get();
        UnitTonight tonight = row.tonight();
        Node nights =
                fortnight.get() ? new FortnightBar(row.line(), night, BedsViewModel.NIGHTS) : state(tonight, night);
        HBox cell = new HBox(who(tonight.unit(), fortnight.get()), nights);
        cell.getStyleClass().add("board-row");
        HBox.setHgrow(nights, Priority.ALWAYS);
        setGraphic(cell);
        setAccessibleText(UnitWords.spoken(tonight, night));
    }

    private static HBox who(Unit unit, boolean narrow) {
        Label name = Boxes.text(unit.name, "strong", "unit-name");
        Label size = Boxes.text(UnitWords.size(unit), "unit-size");
        size.setGraphic(Icons.small(unit.children == 0 ? Feather.USER : Feather.USERS));
        Label marks = Boxes.text(String.join(" · ", UnitWords.marks(unit)), "small", "muted", "unit-marks");
        HBox left = new HBox(name, size, marks);
        left.getStyleClass().addAll("board-left", narrow ? "narrow" : "broad");
        return left;
    }

    private static HBox state(UnitTonight tonight, LocalDate night) {
        Node state = tonight.state() == UnitTonight.State.OCCUPIED
                ? Boxes.text(UnitWords.state(tonight))
                : new StatusChip(UnitWords.state(tonight), UnitWords.intent(tonight));
        HBox box = new HBox(state);
        box.getStyleClass().add("unit-state");
        HBox whole = new HBox(box, Boxes.text(UnitWords.when(tonight, night), "muted"));
        whole.setAlignment(Pos.CENTER_LEFT);
        whole.setMinWidth(USE_PREF_SIZE);
        return whole;
    }
}
