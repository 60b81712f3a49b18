package org.rowan.returns.ui;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;

/** Draws a sheet: categories down, measures across, numbers to the right. */
final class SheetGrid {
    private SheetGrid() {}

    static Node of(List<Sheet> sheets) {
        VBox all = Boxes.column(Gap.MEDIUM);
        sheets.forEach(sheet -> all.getChildren().add(one(sheet)));
        return all;
    }

    private static Node one(Sheet sheet) {
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
            // a word a line: heads break between words only
            Label head = Boxes.text(sheet.measures().get(i).replace(' ', '\n'), "small", "muted", "sheet-head");
            head.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setValignment(head, VPos.BOTTOM);
            grid.add(head, i + 1, 0);
        }
        for (int row = 0; row < sheet.lines().size(); row++) {
            line(grid, sheet, row);
        }
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

    private static void line(GridPane grid, Sheet sheet, int row) {
        Sheet.Line line = sheet.lines().get(row);
        Label category = Boxes.prose(line.category());
        category.setAccessibleText(spoken(sheet, line));
        if (line.total()) {
            category.getStyleClass().add("strong");
        }
        grid.add(category, 0, row + 1);
        for (int i = 0; i < line.cells().size(); i++) {
            Label cell = Boxes.text(line.cells().get(i));
            cell.setMinWidth(Region.USE_PREF_SIZE);
            if (line.total()) {
                cell.getStyleClass().add("strong");
            }
            grid.add(cell, i + 1, row + 1);
        }
    }

    private static String spoken(Sheet sheet, Sheet.Line line) {
        StringBuilder words = new StringBuilder(line.category());
        for (int i = 0; i < line.cells().size(); i++) {
            words.append(", ")
                    .append(sheet.measures().get(i))
                    .append(' ')
                    .append(line.cells().get(i));
        }
        return words.toString();
    }
}
