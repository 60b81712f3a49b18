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
import org.rowan.fx.SpokenDates;
import org.rowan.fx.StatusChip;
import org.rowan.kernel.London;
import org.rowan.referral.Referral;

/** The referrals as rows. Sorting is the model's, off the screen's thread. */
final class ReferralTable extends TableView<ReferralLine> {
    private final ReferralsViewModel model;
    private final Clock clock;
    private final Map<TableColumn<?, ?>, Comparator<ReferralLine>> orders = new HashMap<>();

    /**
     * @param open opens the chosen row
     */
    ReferralTable(ReferralsViewModel model, Clock clock, Runnable open) {
        this.model = model;
        this.clock = clock;
        setId("referrals");
        setAccessibleText("Referrals");
        column("Received", 11, line -> SpokenDates.at(line.row().received(), today()))
                .by(Comparator.comparing(line -> line.row().received()));
        column("Who", 13, line -> line.row().who())
                .by(Comparator.comparing(line -> line.row().who(), String.CASE_INSENSITIVE_ORDER));
        column("Household", 6.5, ReferralLine::household)
                .by(Comparator.comparingInt(
                        line -> line.row().children() == null ? 0 : line.row().children()));
        column("Service", 12, ReferralLine::service).by(Comparator.comparing(ReferralLine::service));
        column("From", 11, ReferralLine::source).by(Comparator.comparing(ReferralLine::source));
        state().by(Comparator.comparing(ReferralLine::state));
        column("Waiting since", 8, this::waited).by(Comparator.comparingLong(this::waitingSince));
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
            choose(chosen);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open.run();
                event.consume();
            }
        });
        setRowFactory(table -> row(open));
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

    private Made column(String words, double em, Function<ReferralLine, String> text) {
        return made(words, em, () -> new TextCell(text));
    }

    private Made state() {
        return made("State", 14, ChipCell::new);
    }

    private Made made(
            String words, double em, java.util.function.Supplier<TableCell<ReferralLine, ReferralLine>> cell) {
        TableColumn<ReferralLine, ReferralLine> column = new TableColumn<>(words);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(made -> cell.get());
        column.setPrefWidth(em * 14);
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
            setAccessibleText(empty || line == null ? null : line.state());
            if (!empty && line != null) {
                chip.show(line.state(), intent(line));
                chip.getTooltip().setText(line.state());
            }
        }

        private Intent intent(ReferralLine line) {
            return switch (line.row().decision()) {
                case Referral.PENDING -> model.waited(line.row()).toHours() >= 24 ? Intent.WARNING : Intent.ACCENT;
                case Referral.PLACED -> Intent.SUCCESS;
                default -> Intent.NEUTRAL;
            };
        }
    }
}
