package org.rowan.journeys;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.Screen;
import org.rowan.fx.StatusChip;

/** A table with a panel, to look at. */
public final class DummyCases implements Screen {
    private final Desk desk;
    private final TableView<List<String>> table = new TableView<>();

    public DummyCases(Desk desk) {
        this.desk = desk;
        List<String> heads = List.of("Case", "Household", "Unit", "Nights", "Key worker");
        for (int i = 0; i < heads.size(); i++) {
            int column = i;
            TableColumn<List<String>, String> head = new TableColumn<>(heads.get(i));
            head.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(row.getValue().get(column)));
            if (heads.get(i).equals("Nights")) {
                head.getStyleClass().add("number");
            }
            table.getColumns().add(head);
        }
        for (int i = 1; i <= 24; i++) {
            table.getItems()
                    .add(List.of("C-" + (1040 + i), "Woman and " + i % 4, "Unit " + i, "" + i * 11 % 140, "A. Ford"));
        }
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().select(2);
        table.setAccessibleText("Cases");
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixed("Cases");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Screen.fixed("24 open, 7 with something overdue.");
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void onShown() {
        javafx.application.Platform.runLater(() -> desk.panel()
                .show(
                        "Case C-1043",
                        Boxes.column(
                                Gap.MEDIUM,
                                new StatusChip("High, by judgement", Intent.DANGER),
                                Boxes.prose("Unit 3 since 12 Sep, 33 nights. Key worker A. Ford."),
                                Boxes.prose("Safety plan review overdue by 2 days.", "warning-text"),
                                Buttons.plain("Open the case", () -> {}))));
    }
}
