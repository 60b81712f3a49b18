package org.rowan.returns.ui;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.returns.export.Chart;

/** Draws a chart of the two pages: bars with their numbers beside them, all in words for a screen reader. */
final class BarChartView {
    private static final int FULL = 100;

    private BarChartView() {}

    static Node of(Chart chart) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("bars");
        ColumnConstraints label = new ColumnConstraints();
        label.setPercentWidth(36);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        ColumnConstraints number = new ColumnConstraints();
        number.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(label, bars, number);
        for (int row = 0; row < chart.bars().size(); row++) {
            Chart.Bar bar = chart.bars().get(row);
            grid.add(Boxes.prose(bar.label(), "small"), 0, row);
            grid.add(bar(bar.number(), chart.longest()), 1, row);
            grid.add(Boxes.text(bar.printed(), "small"), 2, row);
        }
        grid.setAccessibleText(chart.sentence());
        return Boxes.column(Gap.TIGHT, Boxes.text(chart.title(), "strong"), grid);
    }

    private static Node bar(long number, long longest) {
        Region full = new Region();
        full.getStyleClass().add("bar");
        StackPane track = new StackPane(full);
        track.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        full.maxWidthProperty()
                .bind(track.widthProperty()
                        .multiply(number * FULL / Math.max(1, longest))
                        .divide(FULL));
        track.setMinWidth(0);
        return track;
    }
}
