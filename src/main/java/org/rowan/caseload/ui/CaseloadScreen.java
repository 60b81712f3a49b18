package org.rowan.caseload.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.VBox;
import org.rowan.caseload.Caseload;
import org.rowan.caseload.CaseloadLimit;
import org.rowan.caseload.Caseloads;
import org.rowan.caseload.Shares;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.FigureTable;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.Notice;
import org.rowan.fx.Screen;
import org.rowan.fx.Waiting;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.support.Handovers;
import org.rowan.support.ui.HandoverPanel;

/** Who has how many cases, for managers, so that work is shared fairly: a chart, its table, and both in words. */
public final class CaseloadScreen implements Screen {
    public static final String ADDRESS = "caseload";
    private static final String LIMIT = "limit of cases";
    private static final int MOST_LINES = 8;

    private final CaseloadViewModel model;
    private final Handovers handovers;
    private final Desk desk;
    private final VBox figures = Boxes.column(Gap.MEDIUM);
    private final Node node;

    public CaseloadScreen(Caseloads caseloads, Handovers handovers, Desk desk) {
        this.handovers = handovers;
        this.model = new CaseloadViewModel(caseloads, desk.tasks());
        this.desk = desk;
        VBox column = Boxes.column(
                Gap.MEDIUM,
                new Waiting(model.busy(), "Counting"),
                Boxes.prose(
                        "To see who has room for another case and who needs relief. The order is by name. Cases differ: one can take"
                                + " as much as five, so these figures say nothing about how well anybody works.",
                        "caseload-words"),
                new Card("Cases of each worker", figures)
                        .with(Buttons.link("Hand cases over", this::handOver))
                        .with(Buttons.link("Change the limit", this::limit)));
        column.getStylesheets()
                .add(CaseloadScreen.class.getResource("caseload.css").toExternalForm());
        node = column;
        model.shown().addListener((property, before, now) -> draw(now));
    }

    private void draw(Shares shares) {
        String summary = CaseloadViewModel.summary(shares);
        figures.getChildren().setAll(Boxes.prose(summary, "caseload-words"));
        if (!shares.all().isEmpty()) {
            figures.getChildren()
                    .addAll(
                            chart(shares, summary),
                            table(shares),
                            Boxes.prose(
                                    "Contacts are the notes on open cases since the first of the month. Reviews are those of risk and"
                                            + " of safety plans. Risk is the highest of the household by its latest assessments."
                                            + " Twelve months: every case that was open in them. Cases that are hidden from"
                                            + " you are not counted.",
                                    "small",
                                    "muted"));
        }
    }

    private static Node chart(Shares shares, String summary) {
        int most = shares.all().stream().mapToInt(Caseload::cases).max().orElse(0);
        NumberAxis up = new NumberAxis(0, most + 1.0, Math.max(1, most / MOST_LINES));
        up.setMinorTickVisible(false);
        StackedBarChart<String, Number> chart = new StackedBarChart<>(new CategoryAxis(), up);
        chart.setAnimated(false);
        chart.getStyleClass().add("caseload-chart");
        chart.getData().add(series("High risk", shares, one -> one.risk().high()));
        chart.getData()
                .add(series(
                        "Other open cases",
                        shares,
                        one -> one.cases() - one.risk().high()));
        chart.setAccessibleText("Open cases of each worker. " + summary + " The figures stand below.");
        return chart;
    }

    private static XYChart.Series<String, Number> series(String name, Shares shares, ToIntFunction<Caseload> count) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(name);
        shares.all().forEach(one -> series.getData().add(new XYChart.Data<>(name(one), count.applyAsInt(one))));
        return series;
    }

    private static Node table(Shares shares) {
        FigureTable table = new FigureTable(
                "Worker",
                List.of(
                        "Open",
                        "High",
                        "Medium",
                        "Standard",
                        "Not assessed",
                        "People",
                        "Contacts this month",
                        "Reviews overdue",
                        "In 12 months, of " + shares.limit()));
        shares.all().forEach(one -> table.line(name(one), figures(one, shares.limit())));
        return table;
    }

    private static List<String> figures(Caseload one, int limit) {
        Caseload.Risk risk = one.risk();
        return List.of(
                "" + one.cases(),
                "" + risk.high(),
                "" + risk.medium(),
                "" + risk.standard(),
                "" + risk.notAssessed(),
                "" + one.people(),
                "" + one.contacts(),
                "" + one.overdue(),
                one.year() + (!one.isNobody() && one.year() > limit ? ", over" : ""));
    }

    private static String name(Caseload one) {
        return one.isNobody() ? "Nobody yet" : one.worker();
    }

    private void handOver() {
        HandoverPanel.open(desk, handovers, null, model::load);
    }

    private void limit() {
        if (model.shown().get() == null) {
            return;
        }
        desk.panel().show(LIMIT, "Cases of a worker in a year", () -> {
            CaseloadViewModel.Limit form = model.limit();
            return new PanelForm(
                    form.saving(),
                    "Save",
                    () -> form.save(() -> {
                        desk.panel().close();
                        desk.notices().tell(Notice.good("Limit saved."));
                    }),
                    List.of(Fields.number("limit", "At most", CaseloadLimit.LEAST, CaseloadLimit.MOST, form.cases())
                            .hint("100 is recommended for an IDVA.")));
        });
    }

    @Override
    public void reopen(String about) {
        switch (about) {
            case LIMIT -> limit();
            case HandoverPanel.ABOUT -> handOver();
            default -> {
                // a form of another page
            }
        }
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixed("Caseload");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Screen.fixed("Who has how many cases, so that work is shared fairly.");
    }

    @Override
    public Optional<String> address() {
        return Optional.of(ADDRESS);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void readAgain() {
        model.load();
    }

    @Override
    public void onShown() {
        model.load();
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.of("H", "Hand cases over to another worker", this::handOver),
                Key.of("L", "Change how many cases a worker should have", this::limit));
    }
}
