package org.rowan.bedboard.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The columns of a row of the board: the same widths in every row, in em, the last one as wide as there is room. */
final class BoardColumns extends Region {
    private static final double LEAST_EM = 8;
    /** What the last column has before another one grows, in em. */
    private static final double ROOMY_EM = 22;

    private final List<Column> columns;
    /** Nobody sees it; it has the size of the body text. */
    private final Label ruler = new Label();

    /**
     * @param em the width; 0 for what is left, which hides where that is too little to be read
     * @param mostEm what it takes where what is left has room enough without it
     */
    record Column(Node node, double em, double mostEm) {
        Column(Node node, double em) {
            this(node, em, em);
        }
    }

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
        double taken = columns.stream().mapToDouble(Column::em).sum();
        double spare = Math.max(0, getWidth() - (taken + ROOMY_EM) * em);
        for (Column column : columns) {
            double more = Math.min(spare, (column.mostEm() - column.em()) * em);
            double width = column.em() == 0 ? getWidth() - left : column.em() * em + more;
            spare -= more;
            column.node().setVisible(column.em() > 0 || width >= LEAST_EM * em);
            double high = Math.min(getHeight(), column.node().prefHeight(width));
            column.node().resizeRelocate(left, (getHeight() - high) / 2, Math.max(0, width), high);
            left += width;
        }
    }
}
