package org.rowan.returns.ui;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.disclosure.Figure;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.Tiles;
import org.rowan.returns.release.Made;
import org.rowan.returns.words.ReturnWords;

/** Each table as the council will see it, and beside it what the provider alone sees. */
final class LookStep extends HBox {
    private static final String CHART = "";

    private final ReturnViewModel model;
    private final Made made;
    private final ListView<String> tables = new ListView<>();
    private final ComboBox<String> scopes = new ComboBox<>();
    private final VBox shown = Boxes.column(Gap.MEDIUM);

    LookStep(ReturnViewModel model) {
        this.model = model;
        this.made = model.made().get();
        tables.setItems(FXCollections.observableArrayList(
                ReturnWords.tables(made.counted().figures())));
        tables.getItems().addFirst(CHART);
        tables.setId("tables");
        tables.setAccessibleText("Tables of the return");
        tables.setCellFactory(view -> new TableName());
        tables.getStyleClass().add("return-tables");
        scopes.setAccessibleText("Which service");
        scopes.setConverter(new StringConverter<>() {
            @Override
            public String toString(String scope) {
                return scope == null ? "" : ReturnWords.scope(scope);
            }

            @Override
            public String fromString(String words) {
                return words;
            }
        });
        tables.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> choose(now));
        scopes.valueProperty().addListener((property, before, now) -> draw());
        ScrollPane scroll = new ScrollPane(shown);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        shown.getStyleClass().add("return-shown");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getStyleClass().add(Gap.LARGE.style());
        getChildren().addAll(tables, scroll);
        tables.getSelectionModel().selectFirst();
    }

    private void choose(String table) {
        if (table == null) {
            return;
        }
        List<String> known = made.counted().figures().stream()
                .filter(figure -> figure.table().equals(table))
                .map(Figure::serviceKind)
                .distinct()
                .toList();
        String before = scopes.getValue();
        scopes.getItems().setAll(known);
        scopes.setValue(known.contains(before) ? before : known.isEmpty() ? null : known.getFirst());
        draw();
    }

    private void draw() {
        String table = tables.getSelectionModel().getSelectedItem();
        if (table == null) {
            return;
        }
        if (table.equals(CHART)) {
            shown.getChildren().setAll(ReferralChart.of(model));
            return;
        }
        shown.getChildren().setAll(Boxes.flow(Gap.MEDIUM, Boxes.text(ReturnWords.table(table), "heading"), scopes));
        if (scopes.getValue() != null) {
            shown.getChildren().add(new Tiles(Gap.MEDIUM, width(table), 2, council(table), own(table)));
        }
    }

    /** How wide a table is, in em, so that two stand side by side only where both fit. */
    private double width(String table) {
        int measures = Sheet.exact(made.counted().figures(), table, scopes.getValue()).stream()
                .mapToInt(sheet -> sheet.measures().size())
                .max()
                .orElse(1);
        return 18 + 4.5 * measures;
    }

    private Node council(String table) {
        VBox box = Boxes.column(Gap.MEDIUM, head(Feather.SEND, "What the council will see"));
        List<Sheet> sheets = Sheet.published(made.published().rows(), table, scopes.getValue());
        if (made.published().withheld().contains(table)) {
            box.getChildren()
                    .add(Boxes.prose(
                            "Nothing of this table: it counts people, and numbers of people stay inside until each can be"
                                    + " checked against every return that went out before."));
        } else if (sheets.isEmpty()) {
            box.getChildren()
                    .add(Boxes.prose(
                            "Nothing for this service: it is so small that the numbers could tell on somebody."));
        } else {
            box.getChildren().add(SheetGrid.of(sheets));
            if (cells(sheets) < cells(Sheet.exact(made.counted().figures(), table, scopes.getValue()))) {
                box.getChildren()
                        .add(Boxes.prose(
                                "Lines and columns that are not here stay inside: they could tell on a person.",
                                "small",
                                "muted"));
            }
        }
        box.getStyleClass().add("for-council");
        return box;
    }

    /** How many cells were counted, those of nothing but zeros too. */
    private static int cells(List<Sheet> sheets) {
        return sheets.stream()
                .mapToInt(sheet -> (sheet.lines().size() + sheet.empty())
                        * sheet.measures().size())
                .sum();
    }

    private Node own(String table) {
        VBox box = Boxes.column(
                Gap.MEDIUM,
                head(Feather.LOCK, "For you only: exact"),
                SheetGrid.of(Sheet.exact(made.counted().figures(), table, scopes.getValue())));
        box.getStyleClass().add("for-you");
        return box;
    }

    static Node head(Feather sign, String words) {
        return Boxes.row(Gap.SMALL, Icons.of(sign), Boxes.text(words, "strong"));
    }

    private final class TableName extends ListCell<String> {
        TableName() {
            // as wide as the list, never wider
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String table, boolean empty) {
            super.updateItem(table, empty);
            if (empty || table == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            boolean chart = table.equals(CHART);
            boolean withheld = made.published().withheld().contains(table);
            setGraphic(Icons.small(chart ? Feather.BAR_CHART_2 : withheld ? Feather.LOCK : Feather.SEND));
            setText(chart ? "The year in a picture" : ReturnWords.table(table));
            setAccessibleText(
                    getText() + (chart ? "" : withheld ? ", withheld from the council" : ", goes to the council"));
        }
    }
}
