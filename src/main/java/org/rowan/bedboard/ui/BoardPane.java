package org.rowan.bedboard.ui;

import javafx.beans.value.ChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.rowan.bedboard.UnitTonight;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.NameMask;
import org.rowan.fx.WholeRows;

/** The units in their rows, each with its night, or with the days of the time line. */
final class BoardPane extends BorderPane {
    /** How many rows stay above a unit that is brought into sight. */
    private static final int ROWS_ABOVE = 3;

    private static final int WEEK = 7;

    private final BedsViewModel model;
    private final UnitPanel panel;
    private final NameMask names;
    private final TimeAxis axis;
    private final ListView<BoardRow> list = new ListView<>();
    private final Label told = Boxes.text("", "time-told");

    BoardPane(BedsViewModel model, UnitPanel panel, NameMask names) {
        this.model = model;
        this.panel = panel;
        this.names = names;
        this.axis = new TimeAxis(model);
        told.setId("time-told");
        fill();
        setCenter(new WholeRows(list));
        VBox over = Boxes.column(Gap.TIGHT, told, new TimeHead(axis, model));
        over.managedProperty().bind(over.visibleProperty());
        over.visibleProperty().bind(model.look().isEqualTo(Look.LINE));
        setTop(over);
        ChangeListener<Object> tell = (property, before, now) -> tell();
        model.night().addListener(tell);
        model.selected().addListener(tell);
        names.hidden().addListener((property, before, now) -> {
            list.refresh();
            tell();
        });
        tell();
    }

    ListView<BoardRow> list() {
        return list;
    }

    private void tell() {
        UnitTonight unit = model.selectedUnit();
        told.setText(
                unit == null
                        ? "Choose a unit and a day with the arrow keys."
                        : UnitWords.told(
                                names.hidden().get() ? unit.nameless() : unit,
                                model.night().get(),
                                model.today()));
    }

    private void fill() {
        list.setItems(model.rows());
        list.setId("board");
        list.setAccessibleText("Units");
        list.setCellFactory(cells -> new BoardCell(model, axis, names, unit -> panel.move(model.selectedUnit(), unit)));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.selected().set(now);
            }
        });
        model.selected().addListener((property, before, now) -> {
            if (now != null && !now.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(now);
                list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS_ABOVE));
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event.getClickCount()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        list.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (model.look().get() == Look.LINE && Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
                axis.scroll(event.getDeltaX() > 0 ? -2 : 2);
                event.consume();
            }
        });
    }

    private void clicked(int times) {
        if (times > 1) {
            panel.open();
        } else {
            panel.show();
        }
    }

    private void walk(KeyEvent event) {
        boolean sideways = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        if (event.getCode() == KeyCode.ENTER) {
            panel.open();
            event.consume();
        } else if (sideways && model.look().get() == Look.LINE) {
            int way = event.getCode() == KeyCode.LEFT ? -1 : 1;
            model.walk(event.isShortcutDown() ? way * WEEK : way, event.isShiftDown());
            event.consume();
        }
    }
}
