package org.rowan.bedboard.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
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
import org.rowan.fx.Printing;
import org.rowan.fx.TypedDates;
import org.rowan.fx.Waiting;
import org.rowan.fx.WidePage;
import org.rowan.fx.form.DateField;
import org.rowan.fx.form.Segments;
import org.rowan.kernel.London;

/** Beds: every unit, who can live there, and what it is on a night. */
public final class BedsScreen extends WidePage {
    private final BedBoard board;
    private final Desk desk;
    private final BedsViewModel model;
    private final UnitPanel panel;
    private final BoardPane units;
    private final MonthsViewModel months;
    private final MonthsPane figures;
    private final BorderPane node;
    private final Segments<Look> looks = new Segments<>("How to show it", List.of(Look.values()), Look::words);

    public BedsScreen(BedBoard board, Desk desk, BedSteps steps) {
        super("Beds", null);
        this.board = board;
        this.desk = desk;
        this.model = new BedsViewModel(board, board.holds(), desk.tasks(), desk.clock(), steps.changed());
        model.look().set(Look.named(steps.look().get()));
        model.look().addListener((property, before, now) -> steps.look().set(now.name()));
        this.panel = new UnitPanel(model, new UnitChangesViewModel(model, board, desk.tasks()), desk, steps);
        this.units = new BoardPane(model, panel, desk.names());
        units.list().setPlaceholder(empty());
        this.months = new MonthsViewModel(steps.months(), desk.tasks(), model.busy(), YearMonth.from(model.today()));
        this.figures = new MonthsPane(months);
        this.node = new BorderPane();
        FlowPane bar = Boxes.flow(
                Gap.SMALL,
                nights(),
                looks(),
                Buttons.plain("Copy tonight", Feather.COPY, this::copy),
                Buttons.plain("Print", Feather.PRINTER, this::print),
                Buttons.plain("Checked", Feather.CHECK, this::checked),
                new Waiting(model.busy(), "Reading the board"));
        bar.getStyleClass().add("board-bar");
        node.setTop(bar);
        node.getStyleClass().add("board");
        model.look().addListener((property, before, now) -> look());
        look();
        node.getStylesheets().add(BedsScreen.class.getResource("beds.css").toExternalForm());
    }

    /** Shows tonight's board with a unit chosen, in sight. */
    public void show(long unitId) {
        model.show(unitId);
        units.list().requestFocus();
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

    private void print() {
        if (model.look().get() == Look.MONTHS || model.rows().isEmpty()) {
            desk.notices()
                    .tell(Notice.note("One night goes onto paper: choose it or the time line, then print again."));
            return;
        }
        LocalDate night = model.night().get();
        new Printing(desk)
                .ask(
                        "Print the board?",
                        List.of(
                                "Initials stand for people. Whoever reads them beside a room may still know who lives there."),
                        () -> board.printed(night),
                        () -> BoardPrint.of(model, London.now(desk.clock())));
    }

    private void checked() {
        model.checked(undo -> desk.notices()
                .tell(Notice.good("Noted that the board is right as it stands.").with(Notice.UNDO, undo)));
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
        Node nights = Boxes.row(Gap.SMALL, days, day);
        nights.visibleProperty().bind(model.look().isNotEqualTo(Look.MONTHS));
        nights.managedProperty().bind(nights.visibleProperty());
        return nights;
    }

    private void look() {
        boolean byMonth = model.look().get() == Look.MONTHS;
        node.setCenter(byMonth ? figures : units);
        if (byMonth) {
            desk.panel().close();
            months.load();
        }
    }

    private void turn() {
        model.look().set(model.look().get().next());
        cursor();
    }

    private void cursor() {
        if (model.look().get() == Look.MONTHS) {
            figures.requestFocus();
        } else {
            units.list().requestFocus();
        }
    }

    private Node looks() {
        looks.valueProperty().set(model.look().get());
        looks.valueProperty().addListener((property, before, now) -> {
            if (now == null) {
                looks.valueProperty().set(before);
            } else {
                model.look().set(now);
            }
        });
        model.look()
                .addListener((property, before, now) -> looks.valueProperty().set(now));
        return looks;
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
    public void onShown() {
        readAgain();
        cursor();
    }

    @Override
    public void readAgain() {
        model.load();
        if (model.look().get() == Look.MONTHS) {
            months.load();
        }
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.told("Up, Down", "Choose a unit"),
                Key.told("Left, Right", "On the time line: choose a day; with Ctrl a week on, with Shift the next bar"),
                Key.told("Enter", "Open the case of who lives there, or what can be done with the unit"),
                Key.of("M", "Move the household of the selected unit to another", panel::move),
                Key.of("H", "Hold the selected unit, or hold it longer", panel::hold),
                Key.of("V", "Mark the selected unit as void", panel::markVoid),
                Key.of("F", "Free the selected unit again", panel::freeAgain),
                Key.of("U", "Change the selected unit itself: split it, join it, put in a cot", panel::change),
                Key.of("C", "Copy tonight as text, without anything about a person", this::copy),
                Key.of("Ctrl+P", "Print the board of the night shown", this::print),
                Key.of("K", "Checked: the board of the selected unit's service is right as it stands", this::checked),
                Key.of("T", "Show tonight", () -> model.night().set(model.today())),
                Key.of("W", "One night, the time line, or the months", this::turn));
    }
}
