package org.rowan.bedboard.ui;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.bedboard.BedBoard;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.EmptyPlace;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.Notice;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.fx.TypedDates;
import org.rowan.fx.Waiting;
import org.rowan.fx.WholeRows;
import org.rowan.fx.form.DateField;
import org.rowan.fx.form.Segments;

/** Beds: every unit, who can live there, and what it is on a night. */
public final class BedsScreen implements Screen {
    private enum Look {
        NIGHT("One night"),
        FORTNIGHT("Fortnight");

        private final String words;

        Look(String words) {
            this.words = words;
        }
    }

    /** How many rows stay above a unit that is brought into sight. */
    private static final int ROWS_ABOVE = 3;

    private final Desk desk;
    private final BedsViewModel model;
    private final UnitPanel panel;
    private final BooleanProperty fortnight = new SimpleBooleanProperty(this, "fortnight");
    private final ListView<BoardRow> list;
    private final Node node;

    /**
     * @param openCase opens the case of a support period
     * @param changed is told after a unit was held, closed or freed, on the screen's thread
     */
    public BedsScreen(BedBoard board, Desk desk, LongConsumer openCase, Runnable changed) {
        this.desk = desk;
        this.model = new BedsViewModel(board, board.holds(), desk.tasks(), desk.clock(), changed);
        this.panel = new UnitPanel(model, desk, openCase);
        this.list = list();
        BorderPane pane = new BorderPane(new WholeRows(list));
        FlowPane bar = Boxes.flow(
                Gap.SMALL,
                nights(),
                looks(),
                Buttons.plain("Copy tonight", Feather.COPY, this::copy),
                Buttons.plain("Checked", Feather.CHECK, this::checked),
                new Waiting(model.busy(), "Reading the board"));
        bar.getStyleClass().add("board-bar");
        pane.setTop(bar);
        pane.getStyleClass().add("board");
        pane.getStylesheets().add(BedsScreen.class.getResource("beds.css").toExternalForm());
        this.node = pane;
    }

    /** Shows tonight's board with a unit chosen, in sight. */
    public void show(long unitId) {
        model.show(unitId);
        list.requestFocus();
    }

    private ListView<BoardRow> list() {
        ListView<BoardRow> view = new ListView<>(model.rows());
        view.setId("board");
        view.setAccessibleText("Units");
        view.setPlaceholder(empty());
        view.setCellFactory(cells -> new BoardCell(model, fortnight));
        view.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.selected().set(now);
            }
        });
        model.selected().addListener((property, before, now) -> {
            if (now != null) {
                view.getSelectionModel().select(now);
                view.scrollTo(Math.max(0, view.getSelectionModel().getSelectedIndex() - ROWS_ABOVE));
            }
        });
        fortnight.addListener((property, before, now) -> view.refresh());
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event.getClickCount()));
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                panel.open();
                event.consume();
            }
        });
        return view;
    }

    private EmptyPlace empty() {
        EmptyPlace place = new EmptyPlace(
                Feather.GRID, "The units of your services will stand here, with who is in them tonight.");
        return desk.viewer().may(Place.SET_UP.needs())
                ? place.with("Go to Set-up to add units", () -> desk.navigator().go(Place.SET_UP))
                : place;
    }

    private void copy() {
        model.tonightAsText(text -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            desk.notices().tell(Notice.good("Copied what is free tonight, without anything about a person."));
        });
    }

    private void checked() {
        model.checked(undo -> desk.notices()
                .tell(Notice.good("Noted that the board is right as it stands.").with(Notice.UNDO, undo)));
    }

    private void clicked(int times) {
        if (times > 1) {
            panel.open();
        } else {
            panel.show();
        }
    }

    private Node nights() {
        Segments<Integer> days = new Segments<>("Which night", List.of(0, 1), day -> day == 0 ? "Tonight" : "Tomorrow");
        DateField day = new DateField(desk.clock(), TypedDates.Side.FUTURE);
        day.setAccessibleText("Another night");
        day.setPromptText("Another night");
        day.getStyleClass().add("board-day");
        days.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.night().set(model.today().plusDays(now));
            }
        });
        day.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.night().set(now);
            }
        });
        Runnable follow = () -> {
            long ahead = model.night().get().toEpochDay() - model.today().toEpochDay();
            days.valueProperty().set(ahead == 0 || ahead == 1 ? (Integer) (int) ahead : null);
            if (ahead == 0 || ahead == 1) {
                day.valueProperty().set(null);
            }
        };
        model.night().addListener((property, before, now) -> follow.run());
        follow.run();
        return Boxes.row(Gap.SMALL, days, day);
    }

    private Node looks() {
        Segments<Look> looks = new Segments<>("How to show it", List.of(Look.values()), look -> look.words);
        looks.valueProperty().set(Look.NIGHT);
        looks.valueProperty().addListener((property, before, now) -> {
            if (now == null) {
                looks.valueProperty().set(before);
            } else {
                fortnight.set(now == Look.FORTNIGHT);
            }
        });
        fortnight.addListener((property, before, now) -> looks.valueProperty().set(now ? Look.FORTNIGHT : Look.NIGHT));
        return looks;
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixed("Beds");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.line();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void onShown() {
        model.load();
        list.requestFocus();
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.told("Up, Down", "Choose a unit"),
                Key.told("Enter", "Open the case of who lives there, or what can be done with the unit"),
                Key.of("H", "Hold the selected unit, or hold it longer", panel::hold),
                Key.of("V", "Mark the selected unit as void", panel::markVoid),
                Key.of("F", "Free the selected unit again", panel::freeAgain),
                Key.of("C", "Copy tonight as text, without anything about a person", this::copy),
                Key.of("K", "Checked: the board of the selected unit's service is right as it stands", this::checked),
                Key.of("T", "Show tonight", () -> model.night().set(model.today())),
                Key.of("W", "One night or a fortnight", () -> fortnight.set(!fortnight.get())));
    }
}
