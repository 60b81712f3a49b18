package org.rowan.returns.ui;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.Tiles;
import org.rowan.returns.words.ReturnWords;

/** Referrals decided in each quarter of the year: placed, turned away for lack of capacity, not placed otherwise. */
final class ReferralChart {
    private ReferralChart() {}

    static Node of(ReturnViewModel model) {
        VBox box = Boxes.column(Gap.MEDIUM);
        Runnable draw = () -> box.getChildren().setAll(drawn(List.copyOf(model.referrals())));
        model.referrals().addListener((ListChangeListener<QuarterReferrals>) change -> draw.run());
        draw.run();
        box.getStyleClass().add("for-you");
        return box;
    }

    private static List<Node> drawn(List<QuarterReferrals> quarters) {
        CategoryAxis across = new CategoryAxis();
        NumberAxis up = new NumberAxis();
        up.setMinorTickVisible(false);
        StackedBarChart<String, Number> chart = new StackedBarChart<>(across, up);
        chart.setAnimated(false);
        chart.getData().add(series("Placed", quarters, QuarterReferrals::placed));
        chart.getData().add(series("No capacity", quarters, QuarterReferrals::forCapacity));
        chart.getData().add(series("Not placed otherwise", quarters, QuarterReferrals::otherwise));
        chart.setAccessibleText("Referrals decided by quarter; the figures stand beside it.");
        chart.getStyleClass().add("referral-chart");
        return List.of(
                LookStep.head(Feather.LOCK, "For you only: referrals of the year, all services"),
                new Tiles(
                        Gap.MEDIUM,
                        28,
                        2,
                        chart,
                        Boxes.column(
                                Gap.SMALL,
                                SheetGrid.of(List.of(sheet(quarters))),
                                Boxes.prose(
                                        "Each decision counts in the quarter in which it was made, whenever the referral"
                                                + " came in.",
                                        "small",
                                        "muted"))));
    }

    private static XYChart.Series<String, Number> series(
            String name, List<QuarterReferrals> quarters, ToLongFunction<QuarterReferrals> count) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(name);
        quarters.forEach(quarter -> series.getData()
                .add(new XYChart.Data<>(ReturnWords.shortMonths(quarter.quarter()), count.applyAsLong(quarter))));
        return series;
    }

    private static Sheet sheet(List<QuarterReferrals> quarters) {
        return Sheet.of(
                "Quarter",
                List.of("Came in", "Placed", "No capacity", "Not placed otherwise"),
                quarters.stream()
                        .map(quarter -> Sheet.Line.of(
                                ReturnWords.months(quarter.quarter()),
                                Stream.of(
                                                quarter.received(),
                                                quarter.placed(),
                                                quarter.forCapacity(),
                                                quarter.otherwise())
                                        .map(String::valueOf)))
                        .toList());
    }
}
