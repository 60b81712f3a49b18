package org.rowan.returns.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.EmptyPlace;
import org.rowan.fx.NameMask;
import org.rowan.kernel.Right;
import org.rowan.returns.tables.Gap;

/** What is not recorded and would change this return; each line opens the records in which it is missing. */
final class CompleteStep {
    private final ReturnViewModel model;
    private final GapRecords records;
    private final Desk desk;

    private CompleteStep(ReturnViewModel model, GapRecords records, Desk desk) {
        this.model = model;
        this.records = records;
        this.desk = desk;
    }

    static Node of(ReturnViewModel model, GapRecords records, Desk desk) {
        return new CompleteStep(model, records, desk).node();
    }

    private Node node() {
        List<Gap> gaps = model.openGaps();
        if (gaps.isEmpty()) {
            return new EmptyPlace(Feather.CHECK_CIRCLE, "Everything that this return asks for is recorded.");
        }
        VBox column = Boxes.column(
                org.rowan.fx.Gap.TIGHT,
                Boxes.prose(
                        "How many are missing, of how many. What is filled in now still counts; what stays open is counted as not known.",
                        "muted"));
        gaps.forEach(gap -> column.getChildren().add(row(gap)));
        column.getStyleClass().add("step-column");
        return column;
    }

    private Node row(Gap gap) {
        ProgressBar bar = new ProgressBar(gap.of() == 0 ? 0 : (double) gap.missing() / gap.of());
        bar.setFocusTraversable(false);
        bar.setAccessibleText(gap.sentence());
        bar.getStyleClass().add("gap-bar");
        HBox number = Boxes.row(
                org.rowan.fx.Gap.TIGHT,
                Boxes.text(Long.toString(gap.missing()), "strong"),
                Boxes.text("of " + gap.of(), "muted"));
        number.getStyleClass().add("gap-number");
        HBox row = Boxes.row(org.rowan.fx.Gap.MEDIUM, number, bar, Boxes.prose(gap.sentence()));
        if (desk.viewer().may(Right.SEE_CASES)) {
            return Buttons.row(row, gap.missing() + " of " + gap.of() + ": " + gap.sentence(), () -> show(gap));
        }
        // whoever sees no cases counts what is missing, and asks others to fill it in
        row.getStyleClass().add("gap-row");
        return row;
    }

    private void show(Gap gap) {
        VBox list = Boxes.column(org.rowan.fx.Gap.TIGHT);
        desk.panel().show(gap.sentence(), list);
        desk.tasks()
                .of(() -> records.of(gap))
                .then(found -> found.forEach(record -> list.getChildren().add(line(record, desk.names()))))
                .start();
    }

    private static Node line(GapRecords.Missing record, NameMask names) {
        return record.open() == null
                ? Boxes.prose(record.words(), "muted")
                : Buttons.row(names.prose(record.words()), record.words(), record.open());
    }
}
