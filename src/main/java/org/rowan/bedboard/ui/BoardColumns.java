package org.rowan.bedboard.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The columns of a row of the board: the same widths in every row, in em, the last one as wide as there is room. */
final class BoardColumns extends Region {
    private static final double LEAST_EM = 8;

    private final List<Column> columns;
    /** Nobody sees it; it has the size of the body text. */
    private final Label ruler = new Label();

    /** @param em the width; 0 for what is left, which hides where that is too little to be read */
    record Column(Node node, double em) {}

    BoardColumns(Column... columns) {
        this.columns = List.of(columns);
        ruler.setVisible(false);
        getChildren().add(ruler);
        this.columns.forEach(column -> getChildren().add(column.node()));
        setMinWidth(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double em = ruler.getFont().getSize();
        double left = 0;
        for (Column column : columns) {
            double width = column.em() == 0 ? getWidth() - left : column.em() * em;
            column.node().setVisible(column.em() > 0 || width >= LEAST_EM * em);
            double high = Math.min(getHeight(), column.node().prefHeight(width));
            column.node().resizeRelocate(left, (getHeight() - high) / 2, Math.max(0, width), high);
            left += width;
        }
    }
}
