package org.rowan.demand.ui;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.rowan.demand.Comparison;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.FigureTable;
import org.rowan.fx.Gap;
import org.rowan.fx.form.Fields;

/** What other units would have changed, beside what was, and how that is worked out. */
final class WhatIfPane extends VBox {
    private static final int MOST_UNITS = 50;
    private static final int MOST_CHILDREN = 20;
    private static final int MOST_WEEKS = 104;

    private final VBox answer = Boxes.column(Gap.MEDIUM);

    WhatIfPane(DemandViewModel model) {
        getStyleClass().addAll(Gap.MEDIUM.style(), "demand-part");
        Button replay = Buttons.primary("Replay the year", () -> {
            requestFocus();
            model.replay();
        });
        replay.setId("replay");
        replay.disableProperty().bind(model.busy());
        Label refused = Boxes.prose("", "danger-text");
        refused.textProperty().bind(model.refused());
        refused.managedProperty().bind(model.refused().isNotEmpty());
        getChildren()
                .addAll(
                        Boxes.prose("If this service had had more units, or its households had moved on sooner:"),
                        Boxes.flow(
                                Gap.MEDIUM,
                                Fields.number("alone", "Units for one adult", 0, MOST_UNITS, model.alone),
                                Fields.number("family", "Family units", 0, MOST_UNITS, model.family),
                                Fields.number("step_free", "Step-free family units", 0, MOST_UNITS, model.stepFree),
                                Fields.number("children", "Children in each", 1, MOST_CHILDREN, model.children),
                                Fields.number(
                                        "weeks_less", "Weeks less until move-on", 0, MOST_WEEKS, model.weeksLess)),
                        Boxes.flow(Gap.SMALL, replay),
                        refused,
                        answer,
                        Boxes.text("How this is worked out", "heading"));
        DemandWords.METHOD.forEach(words -> getChildren().add(Boxes.prose(words, "demand-words")));
        model.comparison().addListener((property, before, now) -> show(now));
        show(model.comparison().get());
    }

    private void show(Comparison comparison) {
        answer.getChildren().clear();
        if (comparison == null) {
            return;
        }
        FigureTable table = new FigureTable("", List.of("As it was", "With the changes"));
        line(table, comparison, "Turned away for want of a bed", result -> DemandWords.number(result.refused()));
        line(table, comparison, "in 90 of 100 draws", DemandWords::range);
        line(table, comparison, "Turned away, not explained by beds", result -> "" + comparison.notByBeds());
        line(
                table,
                comparison,
                "Nights lived in, of all on which units were open",
                result -> DemandWords.percent(result.occupancy()));
        line(table, comparison, "Half of those turned away would have had a unit within", DemandWords::waiting);
        answer.getChildren().addAll(Boxes.prose(DemandWords.summary(comparison), "strong"), table);
    }

    private static void line(
            FigureTable table, Comparison comparison, String words, Function<Comparison.Result, String> figure) {
        table.line(words, List.of(figure.apply(comparison.was()), figure.apply(comparison.then())));
    }
}
