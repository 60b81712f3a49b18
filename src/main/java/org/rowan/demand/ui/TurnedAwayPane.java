package org.rowan.demand.ui;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.VBox;
import org.rowan.demand.Explanation;
import org.rowan.demand.HouseholdSize;
import org.rowan.demand.TurnedAway;
import org.rowan.demand.UnmetDemand;
import org.rowan.fx.Boxes;
import org.rowan.fx.FigureTable;
import org.rowan.fx.Gap;
import org.rowan.fx.Tiles;

/** How many were turned away by month and by size, and what the boards of those evenings say. */
final class TurnedAwayPane extends VBox {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final DateTimeFormatter LONG_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private static final int MOST_LINES = 8;

    /** From this width on the two tables stand beside each other. */
    private static final double SIDE_BY_SIDE_EM = 46;

    TurnedAwayPane(UnmetDemand demand) {
        getStyleClass().addAll(Gap.MEDIUM.style(), "demand-part");
        getChildren().add(Boxes.prose(DemandWords.summary(demand), "demand-words"));
        if (!demand.all().isEmpty()) {
            getChildren()
                    .addAll(
                            chart(demand),
                            new Tiles(
                                    Gap.LARGE,
                                    SIDE_BY_SIDE_EM,
                                    2,
                                    under("By size of the household: would a unit have taken them?", bySize(demand)),
                                    under("By month", byMonth(demand))),
                            Boxes.prose(
                                    "A refusal counts on the day of its decision, and stands beside the board of that evening as"
                                            + " the records have it today. Where nothing was noted of the household, it is"
                                            + " taken as one adult.",
                                    "small",
                                    "muted",
                                    "demand-words"));
        }
    }

    private static Node under(String heading, Node table) {
        return Boxes.column(Gap.SMALL, Boxes.text(heading, "heading"), table);
    }

    private static Node chart(UnmetDemand demand) {
        long most = demand.months().stream()
                .mapToLong(month -> demand.count(one -> one.month().equals(month)))
                .max()
                .orElse(0);
        NumberAxis up = new NumberAxis(0, most + 1, Math.max(1, most / MOST_LINES));
        up.setMinorTickVisible(false);
        StackedBarChart<String, Number> chart = new StackedBarChart<>(new CategoryAxis(), up);
        chart.setAnimated(false);
        chart.getStyleClass().add("demand-chart");
        chart.getData().add(series("No unit for them", demand, DemandWords::byBeds));
        chart.getData().add(series("Not explained by beds", demand, one -> !DemandWords.byBeds(one)));
        chart.setAccessibleText("Turned away by month. " + DemandWords.summary(demand) + " The figures stand below.");
        return chart;
    }

    private static XYChart.Series<String, Number> series(String name, UnmetDemand demand, Predicate<TurnedAway> which) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(name);
        for (YearMonth month : demand.months()) {
            long count = demand.count(which.and(one -> one.month().equals(month)));
            series.getData().add(new XYChart.Data<>(MONTH.format(month).replace("Sept", "Sep"), count));
        }
        return series;
    }

    private static Node bySize(UnmetDemand demand) {
        List<Explanation> explanations = Arrays.stream(Explanation.values())
                .filter(which -> demand.count(one -> one.explanation() == which) > 0)
                .toList();
        List<String> heads = new ArrayList<>(List.of("Turned away"));
        explanations.forEach(which -> heads.add(which.words()));
        FigureTable table = new FigureTable("Household", heads);
        for (HouseholdSize size : HouseholdSize.values()) {
            table.line(size.words(), explained(demand, explanations, one -> one.size() == size));
        }
        return table.line("All", explained(demand, explanations, one -> true), "strong");
    }

    private static List<String> explained(
            UnmetDemand demand, List<Explanation> explanations, Predicate<TurnedAway> which) {
        List<String> figures = new ArrayList<>(List.of("" + demand.count(which)));
        explanations.forEach(each -> figures.add("" + demand.count(which.and(one -> one.explanation() == each))));
        return figures;
    }

    private static Node byMonth(UnmetDemand demand) {
        FigureTable table = new FigureTable(
                "Month",
                List.of("Turned away", "No unit for them", "Not explained by beds", "of those, for want of a worker"));
        for (YearMonth month : demand.months()) {
            table.line(
                    LONG_MONTH.format(month), month(demand, one -> one.month().equals(month)));
        }
        return table.line("All", month(demand, one -> true), "strong");
    }

    private static List<String> month(UnmetDemand demand, Predicate<TurnedAway> which) {
        Predicate<TurnedAway> notByBeds = which.and(one -> !DemandWords.byBeds(one));
        return List.of(
                "" + demand.count(which),
                "" + demand.count(which.and(DemandWords::byBeds)),
                "" + demand.count(notByBeds),
                "" + demand.count(notByBeds.and(TurnedAway::isForWorkers)));
    }
}
