package org.rowan.bedboard.ui;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.UnitTonight;
import org.rowan.bedboard.ui.BoardColumns.Column;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.StatusChip;

/** Draws a row of the board: the unit, who can live there, and its night or its fortnight. */
final class BoardCell extends ListCell<BoardRow> {
    private static final double NAME_EM = 6;
    private static final double WHO_EM = 18.5;
    private static final double WHO_MOST_EM = 24;
    private static final double STATE_EM = 7;

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
        if (!head.checked().isEmpty()) {
            words.getChildren().add(Boxes.text(head.checked(), "small", "muted"));
        }
        setGraphic(
                fortnight.get()
                        ? new BoardColumns(
                                new Column(words, NAME_EM + WHO_EM, NAME_EM + WHO_MOST_EM),
                                new Column(new DayHeads(model.night().get(), BedsViewModel.NIGHTS), 0))
                        : words);
        setAccessibleText(head.service() + ", " + head.tonight() + ", " + head.checked());
    }

    private void unit(BoardRow.UnitRow row) {
        LocalDate night = model.night().get();
        UnitTonight tonight = row.tonight();
        Column name = new Column(Boxes.text(row.line().unit().name, "strong"), NAME_EM);
        Column who = new Column(who(row.line().unit()), WHO_EM, WHO_MOST_EM);
        setGraphic(
                fortnight.get()
                        ? new BoardColumns(
                                name, who, new Column(new FortnightBar(row.line(), night, BedsViewModel.NIGHTS), 0))
                        : new BoardColumns(
                                name,
                                who,
                                new Column(state(tonight), STATE_EM),
                                new Column(Boxes.text(UnitWords.when(tonight, night), "muted"), 0)));
        setAccessibleText(UnitWords.spoken(tonight, night));
    }

    private static Node who(Unit unit) {
        VBox words = new VBox(Boxes.text(UnitWords.size(unit)));
        String marks = String.join(" · ", UnitWords.marks(unit));
        if (!marks.isEmpty()) {
            words.getChildren().add(Boxes.text(marks, "small", "muted"));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        return Boxes.row(Gap.SMALL, Icons.small(unit.children == 0 ? Feather.USER : Feather.USERS), words);
    }

    private static Node state(UnitTonight tonight) {
        Label state = tonight.state() == UnitTonight.State.OCCUPIED
                ? Boxes.text(UnitWords.state(tonight))
                : new StatusChip(UnitWords.state(tonight), UnitWords.intent(tonight));
        return Boxes.row(Gap.NONE, state);
    }
}
