package org.rowan.returns.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.returns.tables.Place;

/** Draws a sheet: categories down, measures across, numbers to the right. Numbers may open what they count. */
final class SheetGrid {
    private static final String NUMBER = "sheet-number";
    private static final int SHORT = "Jan to Mar".length();

    /** Null where numbers open nothing. */
    private final Consumer<Place> open;

    private SheetGrid(Consumer<Place> open) {
        this.open = open;
    }

    static Node of(List<Sheet> sheets) {
        return opening(sheets, null);
    }

    /** Tab reaches the numbers of a sheet once; arrows go from one to the next. */
    static Node opening(List<Sheet> sheets, Consumer<Place> open) {
        VBox all = Boxes.column(Gap.MEDIUM);
        String period = "";
        for (Sheet sheet : sheets) {
            if (!sheet.period().equals(period)) {
                period = sheet.period();
                all.getChildren().add(Boxes.text(period, "strong"));
            }
            all.getChildren().add(new SheetGrid(open).one(sheet));
        }
        return all;
    }

    private Node one(Sheet sheet) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sheet");
        ColumnConstraints first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(first);
        Label dimension = Boxes.prose(sheet.dimension(), "small", "muted");
        GridPane.setValignment(dimension, VPos.BOTTOM);
        grid.add(dimension, 0, 0);
        for (int i = 0; i < sheet.measures().size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(column);
            Label head = Boxes.text(head(sheet.measures().get(i)), "small", "muted", "sheet-head");
            head.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setValignment(head, VPos.BOTTOM);
            grid.add(head, i + 1, 0);
        }
        for (int row = 0; row < sheet.lines().size(); row++) {
            line(grid, sheet, row);
        }
        List<Node> numbers = List.copyOf(grid.lookupAll("." + NUMBER));
        numbers.stream().skip(1).forEach(number -> number.setFocusTraversable(false));
        grid.addEventFilter(KeyEvent.KEY_PRESSED, event -> arrow(grid, event));
        VBox box = Boxes.column(Gap.TIGHT, grid);
        if (sheet.empty() > 0) {
            box.getChildren()
                    .add(Boxes.text(
                            sheet.empty() + (sheet.empty() == 1 ? " row" : " rows") + " with nothing in it left out",
                            "small",
                            "muted"));
        }
        return box;
    }

    /** A word a line, so that it breaks between words only; a short one stands in one line. */
    private static String head(String measure) {
        return measure.length() <= SHORT ? measure : measure.replace(' ', '\n');
    }

    private void line(GridPane grid, Sheet sheet, int row) {
        Sheet.Line line = sheet.lines().get(row);
        Label category = Boxes.prose(line.category());
        category.setAccessibleText(spoken(sheet, line));
        if (line.total()) {
            category.getStyleClass().add("strong");
        }
        grid.add(category, 0, row + 1);
        for (int i = 0; i < line.cells().size(); i++) {
            grid.add(cell(sheet, line, i), i + 1, row + 1);
        }
    }

    private Node cell(Sheet sheet, Sheet.Line line, int column) {
        Sheet.Told told = line.cells().get(column);
        boolean opens = open != null && told.place() != null && !told.text().equals("0");
        Region cell = opens ? number(sheet, line, column) : Boxes.text(told.text());
        cell.setMinWidth(Region.USE_PREF_SIZE);
        if (line.total()) {
            cell.getStyleClass().add("strong");
        }
        return cell;
    }

    private Button number(Sheet sheet, Sheet.Line line, int column) {
        Sheet.Told told = line.cells().get(column);
        Button number = Buttons.link(told.text(), () -> open.accept(told.place()));
        number.getStyleClass().add(NUMBER);
        number.setAccessibleText(line.category() + ", " + sheet.measures().get(column) + ": " + told.text());
        return number;
    }

    private static void arrow(GridPane grid, KeyEvent event) {
        int down = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int right = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        Node at = grid.getScene().getFocusOwner();
        if ((down == 0 && right == 0) || at == null || !at.getStyleClass().contains(NUMBER)) {
            return;
        }
        event.consume();
        int row = GridPane.getRowIndex(at);
        int column = GridPane.getColumnIndex(at);
        for (int step = 1; step <= grid.getRowCount() + grid.getColumnCount(); step++) {
            int toRow = row + down * step;
            int toColumn = column + right * step;
            var there = grid.getChildren().stream()
                    .filter(node -> node.getStyleClass().contains(NUMBER)
                            && GridPane.getRowIndex(node) == toRow
                            && GridPane.getColumnIndex(node) == toColumn)
                    .findFirst();
            if (there.isPresent()) {
                at.setFocusTraversable(false);
                there.get().setFocusTraversable(true);
                there.get().requestFocus();
                return;
            }
        }
    }

    private static String spoken(Sheet sheet, Sheet.Line line) {
        StringBuilder words = new StringBuilder(line.category());
        for (int i = 0; i < line.cells().size(); i++) {
            words.append(", ")
                    .append(sheet.measures().get(i))
                    .append(' ')
                    .append(line.cells().get(i).text());
        }
        return words.toString();
    }
}
