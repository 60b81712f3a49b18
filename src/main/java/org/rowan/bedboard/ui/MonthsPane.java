package org.rowan.bedboard.ui;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.rowan.bedboard.MonthOfNights;
import org.rowan.fx.Boxes;
import org.rowan.fx.FigureTable;
import org.rowan.fx.Gap;
import org.rowan.fx.Tiles;
import org.rowan.fx.form.InWords;

/** The nights of the units by month, drawn, in words and in figures. */
final class MonthsPane extends BorderPane {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    /** From this width on the table stands beside the chart. */
    private static final double SIDE_BY_SIDE_EM = 46;

    private static final List<String> HEADS =
            List.of("Open", "Occupied", "of open", "Void", "Held", "Free", "Households");

    private final VBox content = Boxes.column(Gap.MEDIUM);
    private final ScrollPane scroll;

    MonthsPane(MonthsViewModel model) {
        ComboBox<MonthsViewModel.Span> spans =
                box("Which months", "months-span", MonthsViewModel.Span::words, model.span());
        spans.getItems().setAll(model.spans());
        ComboBox<MonthsViewModel.House> houses =
                box("Service", "months-house", MonthsViewModel.House::name, model.house());
        houses.setItems(model.houses());
        VBox whole = Boxes.column(Gap.MEDIUM, Boxes.flow(Gap.SMALL, spans, houses), content);
        whole.getStyleClass().add("months");
        scroll = new ScrollPane(whole);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText("Nights by month");
        setCenter(scroll);
        model.shown().addListener((property, before, now) -> draw(now));
    }

    /** The cursor goes to the figures, which Page Down scrolls. */
    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }

    private static <T> ComboBox<T> box(String words, String id, Function<T, String> name, ObjectProperty<T> value) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(words);
        box.setConverter(new InWords<>("", name));
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    private void draw(List<MonthOfNights> months) {
        content.getChildren().setAll(Boxes.prose(MonthsViewModel.summary(months), "months-words"));
        if (!months.isEmpty()) {
            content.getChildren()
                    .addAll(
                            new Tiles(Gap.LARGE, SIDE_BY_SIDE_EM, 2, chart(months), table(months)),
                            Boxes.prose(
                                    "Counted by the rules of table R1 of the return: a night is named after the day on which it begins; a"
                                            + " night on which somebody stayed is occupied even where a void is recorded. Void are the"
                                            + " nights on which a unit was not available to you, whatever the reason. The return"
                                            + " counts held nights among the void ones. A household counts once in a month, in"
                                            + " however many units it stayed; of the month that goes on the nights until last"
                                            + " night count.",
                                    "small",
                                    "muted",
                                    "months-words"));
        }
    }

    private static Node chart(List<MonthOfNights> months) {
        NumberAxis up = new NumberAxis();
        up.setMinorTickVisible(false);
        StackedBarChart<String, Number> chart = new StackedBarChart<>(new CategoryAxis(), up);
        chart.setAnimated(false);
        chart.getStyleClass().add("months-chart");
        chart.getData()
                .setAll(List.of(
                        series("Occupied", months, MonthOfNights::occupied),
                        series("Void", months, MonthOfNights::notUsable),
                        series("Held", months, MonthOfNights::held),
                        series("Free", months, MonthOfNights::free)));
        chart.setAccessibleText(
                "Nights by month. " + MonthsViewModel.summary(months) + " The figures stand beside it in a table.");
        return chart;
    }

    private static XYChart.Series<String, Number> series(
            String name, List<MonthOfNights> months, ToIntFunction<MonthOfNights> count) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(name);
        months.forEach(month -> series.getData().add(new XYChart.Data<>(shortName(month), count.applyAsInt(month))));
        return series;
    }

    /** With the year, for twelve months end in the same month of another year. */
    private static String shortName(MonthOfNights month) {
        return MONTH.format(month.month()).replace("Sept", "Sep") + " "
                + month.month().getYear() % 100;
    }

    private static Node table(List<MonthOfNights> months) {
        FigureTable table = new FigureTable("Month", HEADS);
        months.forEach(month -> table.line(
                MonthsViewModel.LONG.format(month.month()), figures(month, String.valueOf(month.households()))));
        MonthOfNights all = new MonthOfNights(
                months.getFirst().month(),
                0,
                sum(months, MonthOfNights::open),
                sum(months, MonthOfNights::occupied),
                sum(months, MonthOfNights::notUsable),
                sum(months, MonthOfNights::held),
                0);
        return table.line("All", figures(all, ""), "strong");
    }

    private static int sum(List<MonthOfNights> months, ToIntFunction<MonthOfNights> count) {
        return months.stream().mapToInt(count).sum();
    }

    private static List<String> figures(MonthOfNights month, String households) {
        return Stream.concat(
                        Stream.of(
                                "%,d".formatted(month.open()),
                                "%,d".formatted(month.occupied()),
                                MonthsViewModel.share(month.occupied(), month.open()),
                                "%,d".formatted(month.notUsable()),
                                "%,d".formatted(month.held()),
                                "%,d".formatted(month.free())),
                        Stream.of(households))
                .toList();
    }
}
