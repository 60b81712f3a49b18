package org.rowan.bedboard.ui;

import java.time.LocalDate;
import java.util.function.LongConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.UnitTonight;
import org.rowan.bedboard.ui.BoardColumns.Column;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.NameMask;
import org.rowan.fx.StatusChip;

/** Draws a row of the board: the unit, who can live there, and its night or the nights around it. */
final class BoardCell extends ListCell<BoardRow> {
    private static final double NAME_EM = 6;
    private static final double WHO_EM = 18.5;
    private static final double WHO_MOST_EM = 36;
    private static final double STATE_EM = 7;
    private static final double UNIT_EM = 13;
    private static final double UNIT_MOST_EM = 18;

    private final BedsViewModel model;
    private final NameMask names;
    private final TimeBars bars;
    // kept here, for the model holds it only weakly
    private final InvalidationListener walked = property -> speak();

    /** @param dropped hears the unit onto which the household of the selected unit was dragged */
    BoardCell(BedsViewModel model, TimeAxis axis, NameMask names, LongConsumer dropped) {
        this.model = model;
        this.names = names;
        this.bars = new TimeBars(axis, model);
        // as wide as the list, never wider
        setPrefWidth(0);
        model.night().addListener(new WeakInvalidationListener(walked));
        selectedProperty().addListener((property, before, now) -> bars.choose(now));
        Dragging.from(bars, model::selectedUnit);
        Dragging.onto(
                this,
                () -> getItem() instanceof BoardRow.UnitRow row ? row.line().unit().id : null,
                dropped);
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
        speak();
    }

    private void speak() {
        switch (getItem()) {
            case null -> {
                // nothing is there
            }
            case BoardRow.ServiceHead head ->
                setAccessibleText(head.service() + ", " + head.tonight() + ", " + head.checked());
            case BoardRow.UnitRow row -> {
                LocalDate night = model.night().get();
                UnitTonight tonight = shown(row.on(night));
                setAccessibleText(
                        model.look().get() == Look.LINE
                                ? UnitWords.told(tonight, night, model.today())
                                : UnitWords.spoken(tonight, night));
            }
        }
    }

    private UnitTonight shown(UnitTonight unit) {
        return names.hidden().get() ? unit.nameless() : unit;
    }

    private void head(BoardRow.ServiceHead head) {
        getStyleClass().add("service-head");
        HBox words = Boxes.row(Gap.SMALL, Boxes.text(head.service(), "strong"), Boxes.text(head.tonight(), "muted"));
        if (!head.checked().isEmpty()) {
            words.getChildren().add(Boxes.text(head.checked(), "small", "muted"));
        }
        setGraphic(words);
    }

    private void unit(BoardRow.UnitRow row) {
        Unit unit = row.line().unit();
        if (model.look().get() == Look.LINE) {
            bars.show(row.line(), names.hidden().get());
            bars.choose(isSelected());
            setGraphic(new BoardColumns(
                    new Column(inBrief(row.on(model.today())), UNIT_EM, UNIT_MOST_EM), new Column(bars, 0)));
            return;
        }
        LocalDate night = model.night().get();
        UnitTonight tonight = shown(row.on(night));
        setGraphic(new BoardColumns(
                new Column(Boxes.text(unit.name, "strong"), NAME_EM),
                new Column(who(tonight), WHO_EM, WHO_MOST_EM),
                new Column(state(tonight), STATE_EM),
                new Column(Boxes.text(UnitWords.when(tonight, night), "muted"), 0)));
    }

    private static Node inBrief(UnitTonight tonight) {
        Label brief = Boxes.text(UnitWords.inBrief(tonight), "small", "muted");
        brief.setTooltip(new Tooltip(brief.getText()));
        VBox words = new VBox(Boxes.text(tonight.unit().name, "strong"), brief);
        words.setAlignment(Pos.CENTER_LEFT);
        return words;
    }

    private static Node who(UnitTonight tonight) {
        Unit unit = tonight.unit();
        VBox words = new VBox(Boxes.text(UnitWords.size(unit)));
        String marks = String.join(" · ", UnitWords.marks(tonight));
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
