package org.rowan.setup.ui;

import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.rowan.exchange.Fault;
import org.rowan.exchange.Faults;

/** The faults of a set: where each stands, what stands there, and what would be accepted. */
final class FaultTable extends TableView<Fault> {
    FaultTable(Faults faults) {
        setId("faults");
        setAccessibleText("Faults of the set");
        getItems().setAll(faults.first());
        column("File", 100, Fault::file);
        TableColumn<Fault, Integer> line = new TableColumn<>("Line");
        line.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().line()));
        line.getStyleClass().add("number");
        line.setPrefWidth(60);
        getColumns().add(line);
        column("Column", 120, Fault::column);
        column("What stands there", 160, Fault::value);
        column("Fault", 190, fault -> words(fault.kind().code()));
        column("What would be accepted", 280, Fault::accepted);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getStyleClass().add("fault-table");
    }

    private void column(String head, double width, Function<Fault, String> words) {
        TableColumn<Fault, String> column = new TableColumn<>(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        column.setPrefWidth(width);
        getColumns().add(column);
    }

    private static String words(String code) {
        String plain = code.replace('_', ' ');
        return plain.substring(0, 1).toUpperCase(Locale.UK) + plain.substring(1);
    }
}
