package org.rowan.support.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Desk;
import org.rowan.fx.EmptyPlace;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.Screen;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.Waiting;
import org.rowan.fx.form.InWords;
import org.rowan.fx.form.Segments;
import org.rowan.kernel.Code;
import org.rowan.kernel.London;
import org.rowan.support.SupportRow;

/** Cases: the support periods, found as one types. */
public final class CasesScreen implements Screen {
    private static final Code ANY = new Code(null, "", "");

    private final Desk desk;
    private final CasesViewModel model;
    private final LongConsumer openCase;
    private final TextField filter = new TextField();
    private final TableView<SupportRow> table = new TableView<>();
    private final Node node;

    CasesScreen(CasesViewModel model, Desk desk, LongConsumer openCase) {
        this.model = model;
        this.desk = desk;
        this.openCase = openCase;
        filter.setId("filter");
        filter.setPromptText("Name, unit, key worker");
        filter.setAccessibleText("Find in the list");
        filter.textProperty().bindBidirectional(model.typed());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::fromFilter);
        Segments<Boolean> which = new Segments<>("Which cases", List.of(false, true), all -> all ? "All" : "Open");
        which.valueProperty().set(false);
        which.valueProperty().addListener((property, before, now) -> {
            if (now == null) {
                which.valueProperty().set(before);
            } else {
                model.closedToo().set(now);
            }
        });
        model.closedToo()
                .addListener((property, before, now) -> which.valueProperty().set(now));
        drawTable();
        BorderPane pane = new BorderPane(table);
        pane.setTop(Boxes.flow(
                Gap.SMALL,
                filter,
                choice("All services", model.services(), model.service()),
                choice("All key workers", model.workers(), model.worker()),
                which,
                new Waiting(model.busy(), "Reading the cases")));
        pane.getTop().getStyleClass().add("filter-bar");
        pane.getStylesheets().add(CasesScreen.class.getResource("cases.css").toExternalForm());
        this.node = pane;
    }

    private void fromFilter(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            table.requestFocus();
            if (table.getSelectionModel().getSelectedItem() == null) {
                table.getSelectionModel().selectFirst();
            }
            if (event.getCode() == KeyCode.ENTER && model.shown().size() == 1) {
                open();
            }
            event.consume();
        }
    }

    private void drawTable() {
        table.setId("cases");
        table.setAccessibleText("Cases");
        table.setPlaceholder(new EmptyPlace(
                Feather.USERS,
                "No case here. A case begins when a referral is placed; or change what is typed above."));
        column("Household", 25.5, row -> desk.names().of(CasesViewModel.household(row)));
        desk.names().redraws(table);
        column("Unit", 7, row -> row.unit() == null ? "" : row.unit());
        column("Service", 15, model::serviceName);
        column("Key worker", 11, row -> row.keyWorker() == null ? "" : row.keyWorker());
        day("Since", SupportRow::started);
        day("Ended", SupportRow::ended);
        table.getColumns().getLast().visibleProperty().bind(model.closedToo());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        SortedList<SupportRow> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
    }

    /** @param share of the table's width, of 75 */
    private void column(String head, double share, Function<SupportRow, String> words) {
        TableColumn<SupportRow, String> column = new TableColumn<>(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        column.prefWidthProperty().bind(table.widthProperty().multiply(share / 75));
        table.getColumns().add(column);
    }

    private void day(String head, Function<SupportRow, LocalDate> day) {
        TableColumn<SupportRow, LocalDate> column = new TableColumn<>(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(day.apply(row.getValue())));
        column.setCellFactory(cells -> new DayCell());
        column.prefWidthProperty().bind(table.widthProperty().multiply(13.0 / 75));
        table.getColumns().add(column);
    }

    private final class DayCell extends TableCell<SupportRow, LocalDate> {
        @Override
        protected void updateItem(LocalDate day, boolean empty) {
            super.updateItem(day, empty);
            boolean none = empty || day == null;
            LocalDate today = London.today(desk.clock());
            setText(none ? null : SpokenDates.day(day, today));
            setTooltip(none ? null : new Tooltip(SpokenDates.exact(day) + ", " + SpokenDates.distance(day, today)));
        }
    }

    private static Node choice(String all, ObservableList<Code> codes, StringProperty chosen) {
        ComboBox<Code> box = new ComboBox<>();
        ObservableList<Code> items = FXCollections.observableArrayList(ANY);
        box.setItems(items);
        box.setConverter(new InWords<>(all, code -> code.code() == null ? all : code.label()));
        box.setAccessibleText(all);
        box.valueProperty().addListener((property, before, now) -> chosen.set(now == null ? null : now.code()));
        codes.addListener((javafx.collections.ListChangeListener<Code>) change -> {
            String before = chosen.get();
            items.setAll(codes);
            items.addFirst(ANY);
            box.setValue(items.stream()
                    .filter(code -> code.code() != null && code.code().equals(before))
                    .findFirst()
                    .orElse(ANY));
        });
        box.setValue(ANY);
        return box;
    }

    private void open() {
        SupportRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            openCase.accept(row.id());
        }
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixed("Cases");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.count();
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
    public void readAgain() {
        SupportRow chosen = table.getSelectionModel().getSelectedItem();
        model.load(() -> table.getItems().stream()
                .filter(row -> chosen != null && row.id() == chosen.id())
                .findFirst()
                .ifPresent(table.getSelectionModel()::select));
    }

    @Override
    public void onShown() {
        model.load();
        filter.requestFocus();
    }

    @Override
    public Map<String, String> chosen() {
        return model.chosen();
    }

    @Override
    public void choose(Map<String, String> chosen) {
        model.choose(chosen);
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.told("Down", "From the search into the list"),
                Key.told("Enter", "Open the chosen case"),
                Key.of("Ctrl+F", "Find in the list", () -> {
                    filter.requestFocus();
                    filter.selectAll();
                }));
    }
}
