package org.rowan.returns.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.RollUps;
import org.rowan.fx.Boxes;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.Tiles;
import org.rowan.kernel.Right;
import org.rowan.returns.export.Chart;
import org.rowan.returns.release.Made;
import org.rowan.returns.release.Standing;
import org.rowan.returns.tables.Place;
import org.rowan.returns.words.ReturnWords;

/** Each table as the council will see it, with what was made coarser and why, and beside it what the provider alone sees. */
final class LookStep extends HBox {
    private static final String GLANCE = "";
    /** What the bar for scrolling and the space beside it take. */
    private static final double BESIDE = 40;
    /** From this width on the list of tables has room for their names. */
    private static final double NAMES_EM = 9;

    private final ReturnViewModel model;
    private final ReturnRecords records;
    private final Desk desk;
    private final Made made;
    private final ListView<String> tables = new ListView<>();
    private final ComboBox<String> scopes = new ScopeBox();
    private final VBox shown = Boxes.column(Gap.MEDIUM);

    LookStep(ReturnViewModel model, ReturnRecords records, Desk desk) {
        this.model = model;
        this.records = records;
        this.desk = desk;
        this.made = model.made().get();
        tables.setItems(FXCollections.observableArrayList(
                ReturnWords.tables(made.counted().figures())));
        tables.getItems().addFirst(GLANCE);
        tables.setId("tables");
        tables.setAccessibleText("Tables of the return");
        tables.setCellFactory(view -> new TableName());
        tables.getStyleClass().add("return-tables");
        tables.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> choose(now));
        scopes.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.looked().scope(now);
            }
            draw();
        });
        ScrollPane scroll = new ScrollPane(shown);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("return-scroll");
        shown.getStyleClass().add("return-shown");
        shown.setMinWidth(0);
        scopes.maxWidthProperty().bind(scroll.widthProperty().subtract(BESIDE));
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getStyleClass().add(Gap.LARGE.style());
        getChildren().addAll(tables, scroll);
        tables.getSelectionModel().select(model.looked().table(tables.getItems(), GLANCE));
    }

    private void choose(String table) {
        if (table == null) {
            return;
        }
        model.looked().table(table);
        List<String> known = scopes(table);
        String scope = model.looked().scope(known, known.isEmpty() ? null : known.getFirst());
        scopes.getItems().setAll(known);
        scopes.setValue(scope);
        draw();
    }

    /** At a glance only what is taken together; of a table everything that it counts, the whole first. */
    private List<String> scopes(String table) {
        Stream<String> counted = made.counted().figures().stream()
                .filter(figure ->
                        figure.table().equals(table) || (table.equals(GLANCE) && RollUps.is(figure.serviceKind())))
                .map(Figure::serviceKind)
                .distinct();
        return counted.sorted(java.util.Comparator.comparing((String scope) -> !RollUps.is(scope)))
                .toList();
    }

    private void draw() {
        String table = tables.getSelectionModel().getSelectedItem();
        if (table == null) {
            return;
        }
        String heading = table.equals(GLANCE) ? "At a glance" : ReturnWords.table(table);
        FlowPane head = Boxes.flow(Gap.MEDIUM, Boxes.text(heading, "heading"), scopes);
        head.setMinWidth(0);
        shown.getChildren().setAll(head);
        if (table.equals(GLANCE)) {
            glance();
        } else if (scopes.getValue() != null) {
            shown.getChildren().add(new Tiles(Gap.MEDIUM, width(table), 2, council(table), own(table)));
        }
    }

    private void glance() {
        if (!made.standing().isSigned()) {
            shown.getChildren().add(new SettleCards(model.settling(), desk).questions());
        }
        VBox council = Boxes.column(
                Gap.MEDIUM,
                head(Feather.SEND, "What the council will see"),
                Boxes.prose(
                        made.standing().isSigned()
                                ? "This is what was signed. It stays so."
                                : "This is what would go out if it were signed now. Looking at it writes nothing."));
        charts().forEach(chart -> council.getChildren().add(BarChartView.of(chart)));
        council.getStyleClass().add("for-council");
        shown.getChildren().addAll(council, ReferralChart.of(model));
    }

    /** Those of the two pages, of the quarter. */
    private List<Chart> charts() {
        return Optional.ofNullable(scopes.getValue())
                .map(scope ->
                        Chart.of(made.published().rows(), made.name().quarter().toString(), scope))
                .orElse(List.of());
    }

    /** How wide a table is, in em, so that two stand side by side only where both fit. */
    private double width(String table) {
        int measures = exact(table).stream()
                .mapToInt(sheet -> sheet.measures().size())
                .max()
                .orElse(1);
        return 18 + 4.5 * measures;
    }

    private Node council(String table) {
        VBox box = Boxes.column(Gap.MEDIUM, head(Feather.SEND, "What the council will see"));
        List<PublishedRow> rows = made.published().rows();
        List<Sheet> sheets = Sheet.published(rows, table, scopes.getValue());
        box.getChildren().add(sheets.isEmpty() ? Boxes.prose(nothing(table)) : SheetGrid.of(sheets));
        List<Coarser> coarser = Coarser.of(made.published(), table, scopes.getValue());
        if (!coarser.isEmpty()) {
            box.getChildren().add(Boxes.text("Made coarser or kept inside, and why", "strong"));
            coarser.forEach(why -> box.getChildren()
                    .add(Boxes.column(Gap.NONE, Boxes.prose(why.what()), Boxes.prose(why.reason(), "small", "muted"))));
        } else if (!sheets.isEmpty() && isLess(sheets, table)) {
            box.getChildren()
                    .add(Boxes.prose(
                            "Lines and columns that are not here stay inside: they could tell on a person.",
                            "small",
                            "muted"));
        }
        box.getStyleClass().add("for-council");
        return box;
    }

    private String nothing(String table) {
        if (made.standing().before() == Standing.Before.RESTORED
                && !made.standing().isSigned()) {
            return "Nothing yet: this store came out of a backup, and figures about people stay inside until somebody says"
                    + " what left after that was made. That is asked under At a glance.";
        }
        if (!made.standing().begun() && !made.standing().isSigned()) {
            return "Nothing yet: figures about people stay inside until somebody says what was published before. That is"
                    + " asked under At a glance.";
        }
        return made.published().withheld().contains(table)
                ? "Nothing of this table in this quarter."
                : "Nothing of this service: it is so small that its numbers could tell on somebody.";
    }

    private boolean isLess(List<Sheet> sheets, String table) {
        return cells(sheets) < cells(exact(table));
    }

    /** How many cells were counted, those of nothing but zeros too. */
    private static int cells(List<Sheet> sheets) {
        return sheets.stream()
                .mapToInt(sheet -> (sheet.lines().size() + sheet.empty())
                        * sheet.measures().size())
                .sum();
    }

    /** All exact figures of a table that stand beside what the council sees. */
    private List<Sheet> exact(String table) {
        return Stream.concat(ofYear(table).stream(), ofQuarter(table).stream()).toList();
    }

    private List<Sheet> ofQuarter(String table) {
        return Sheet.exact(made.counted().figures(), table, scopes.getValue());
    }

    /** Those of the year, beside a table of the year. */
    private List<Sheet> ofYear(String table) {
        boolean year = made.published().rows().stream()
                .anyMatch(row -> row.table().equals(table)
                        && row.serviceKind().equals(scopes.getValue())
                        && !row.period().contains("/"));
        return year ? Sheet.exact(made.year(), table, scopes.getValue()) : List.of();
    }

    private Node own(String table) {
        boolean mayList = desk.viewer().may(Right.SEE_CASES);
        List<Sheet> year = ofYear(table);
        VBox box = Boxes.column(Gap.MEDIUM, head(Feather.LOCK, "For you only: exact"));
        if (!year.isEmpty()) {
            box.getChildren().add(SheetGrid.of(year));
        }
        box.getChildren().add(Boxes.text(ReturnWords.months(made.name().quarter()), "strong"));
        if (mayList) {
            box.getChildren().add(Boxes.prose("Each number opens the records that it counts.", "small", "muted"));
        }
        box.getChildren().add(SheetGrid.opening(ofQuarter(table), mayList ? this::list : null));
        box.getStyleClass().add("for-you");
        return box;
    }

    /** The records under a figure, in the panel. */
    private void list(Place place) {
        String words =
                ReturnWords.category(place.dimension(), place.category()) + ", " + ReturnWords.measure(place.measure());
        RecordList list = new RecordList(desk, words);
        desk.tasks()
                .of(() -> model.recordsUnder(place).map(records::under).orElse(List.of()))
                .then(list::show)
                .start();
    }

    static Node head(Feather sign, String words) {
        return Boxes.row(Gap.SMALL, Icons.of(sign), Boxes.prose(words, "strong"));
    }

    private final class TableName extends ListCell<String> {
        TableName() {
            // as wide as the list, never wider; where that has room for no name, its sign alone
            setPrefWidth(0);
            contentDisplayProperty()
                    .bind(Bindings.createObjectBinding(
                            () -> tables.getWidth() < NAMES_EM * getFont().getSize()
                                    ? ContentDisplay.GRAPHIC_ONLY
                                    : ContentDisplay.LEFT,
                            tables.widthProperty(),
                            fontProperty()));
        }

        @Override
        protected void updateItem(String table, boolean empty) {
            super.updateItem(table, empty);
            if (empty || table == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            boolean glance = table.equals(GLANCE);
            boolean withheld = made.published().withheld().contains(table);
            setGraphic(Icons.small(glance ? Feather.BAR_CHART_2 : withheld ? Feather.LOCK : Feather.SEND));
            setText(glance ? "At a glance" : ReturnWords.table(table));
            setAccessibleText(
                    getText() + (glance ? "" : withheld ? ", withheld from the council" : ", goes to the council"));
        }
    }
}
