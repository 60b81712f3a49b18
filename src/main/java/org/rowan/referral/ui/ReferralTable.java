package org.rowan.referral.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.rowan.fx.Intent;
import org.rowan.fx.NameMask;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.StatusChip;
import org.rowan.kernel.London;

/** The referrals as rows. Sorting is the model's, off the screen's thread. */
final class ReferralTable extends TableView<ReferralLine> {
    private static final double BODY_PX = 14;

    /** What a column takes, in em: usually, at least, and from which width of the table on it is shown at all. */
    private record Room(double usual, double least, double from) {}

    private final ReferralsViewModel model;
    private final Clock clock;
    private final Map<TableColumn<?, ?>, Comparator<ReferralLine>> orders = new HashMap<>();
    private final Map<TableColumn<?, ?>, Room> rooms = new HashMap<>();
    private double em = BODY_PX;

    /**
     * @param open opens the chosen row
     */
    ReferralTable(ReferralsViewModel model, NameMask names, Clock clock, Runnable open) {
        this.model = model;
        this.clock = clock;
        setId("referrals");
        setAccessibleText("Referrals");
        column(
                        "Received",
                        new Room(11.8, 11.8, 30),
                        line -> SpokenDates.at(line.row().received(), today()))
                .by(Comparator.comparing(line -> line.row().received()));
        column("Who", new Room(12, 8, 0), line -> names.of(line.row().who()))
                .by(Comparator.comparing(line -> line.row().who(), String.CASE_INSENSITIVE_ORDER));
        column("Household", new Room(6.2, 6.2, 56), ReferralLine::household)
                .by(Comparator.comparingInt(
                        line -> line.row().children() == null ? 0 : line.row().children()));
        column("Service", new Room(10.5, 8, 66), ReferralLine::service).by(Comparator.comparing(ReferralLine::service));
        column("From", new Room(10, 8, 55), ReferralLine::source).by(Comparator.comparing(ReferralLine::source));
        made("State", new Room(20, 9, 0), ChipCell::new).by(Comparator.comparing(ReferralLine::state));
        column("Waiting", new Room(6, 5.5, 46), this::waited).by(Comparator.comparingLong(this::waitingSince));
        names.redraws(this);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        setSortPolicy(table -> {
            model.order.set(chosenOrder());
            return true;
        });
        model.shown().addListener((property, before, now) -> {
            Long chosen = getSelectionModel().getSelectedItem() == null
                    ? null
                    : getSelectionModel().getSelectedItem().row().id();
            setItems(FXCollections.observableList(now));
            getSelectionModel().clearSelection();
            choose(chosen);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open.run();
                event.consume();
            }
        });
        setRowFactory(table -> row(open));
        widthProperty().addListener((property, before, now) -> fitColumns());
        fit(BODY_PX);
    }

    /** Follows the size of the text; the least telling columns leave where the room is short. */
    void fit(double textPx) {
        em = textPx;
        rooms.forEach((column, room) -> {
            column.setMinWidth(room.least() * em);
            column.setPrefWidth(room.usual() * em);
        });
        fitColumns();
    }

    private void fitColumns() {
        rooms.forEach((column, room) -> column.setVisible(getWidth() >= room.from() * em));
    }

    private void choose(Long id) {
        for (int i = 0; id != null && i < Math.min(getItems().size(), 2_000); i++) {
            if (getItems().get(i).row().id() == id) {
                getSelectionModel().select(i);
                return;
            }
        }
    }

    /** Moves the choice while the cursor stays in the filter. */
    void move(int step) {
        if (getItems().isEmpty()) {
            return;
        }
        int now = getSelectionModel().getSelectedIndex();
        int next = Math.clamp(now + step, 0, getItems().size() - 1);
        getSelectionModel().select(next);
        scrollTo(Math.max(0, next - 5));
    }

    /** Enter in the filter opens the chosen row, or the only one. */
    void openChosen() {
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().selectFirst();
        }
        fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private TableRow<ReferralLine> row(Runnable open) {
        TableRow<ReferralLine> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                open.run();
            }
        });
        return row;
    }

    private record Made(TableColumn<ReferralLine, ReferralLine> column, ReferralTable table) {
        void by(Comparator<ReferralLine> order) {
            table.orders.put(column, order);
        }
    }

    private Made column(String words, Room room, Function<ReferralLine, String> text) {
        return made(words, room, () -> new TextCell(text));
    }

    private Made made(
            String words, Room room, java.util.function.Supplier<TableCell<ReferralLine, ReferralLine>> cell) {
        TableColumn<ReferralLine, ReferralLine> column = new TableColumn<>(words);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(made -> cell.get());
        rooms.put(column, room);
        column.setReorderable(false);
        getColumns().add(column);
        return new Made(column, this);
    }

    private Comparator<ReferralLine> chosenOrder() {
        if (getSortOrder().isEmpty()) {
            return null;
        }
        TableColumn<ReferralLine, ?> first = getSortOrder().getFirst();
        Comparator<ReferralLine> order = orders.get(first);
        return first.getSortType() == TableColumn.SortType.DESCENDING ? order.reversed() : order;
    }

    private String waited(ReferralLine line) {
        return line.row().isPending() ? SpokenDates.length(model.waited(line.row())) : "";
    }

    private long waitingSince(ReferralLine line) {
        return line.row().isPending() ? -model.waited(line.row()).toMinutes() : 1;
    }

    private LocalDate today() {
        return London.today(clock);
    }

    private static final class TextCell extends TableCell<ReferralLine, ReferralLine> {
        private final Function<ReferralLine, String> text;

        TextCell(Function<ReferralLine, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(ReferralLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? null : text.apply(line));
        }
    }

    private final class ChipCell extends TableCell<ReferralLine, ReferralLine> {
        private final StatusChip chip = new StatusChip("", Intent.NEUTRAL);

        ChipCell() {
            chip.setMinWidth(0);
            chip.setTooltip(new Tooltip());
        }

        @Override
        protected void updateItem(ReferralLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : chip);
            setAccessibleText(empty || line == null ? null : line.state(today()));
            if (!empty && line != null) {
                chip.show(line.state(today()), DecisionWords.intent(line.row().decision(), model.waited(line.row())));
                chip.getTooltip().setText(line.state(today()));
            }
        }
    }
}
