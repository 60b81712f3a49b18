package org.rowan.returns.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.EmptyPlace;
import org.rowan.fx.KeyHint;
import org.rowan.fx.Waiting;
import org.rowan.kernel.Right;
import org.rowan.returns.tables.Gap;

/** What is not recorded and would change this return; worked off one after the other, or looked at in a list. */
final class GapsStep {
    private final ReturnViewModel model;
    private final ReturnRecords records;
    private final GapWalk walk;
    private final Desk desk;

    private GapsStep(ReturnViewModel model, ReturnRecords records, GapWalk walk, Desk desk) {
        this.model = model;
        this.records = records;
        this.walk = walk;
        this.desk = desk;
    }

    static Node of(ReturnViewModel model, ReturnRecords records, GapWalk walk, Desk desk) {
        return new GapsStep(model, records, walk, desk).node();
    }

    private Node node() {
        List<Gap> gaps = model.openGaps();
        if (gaps.isEmpty()) {
            return new EmptyPlace(Feather.CHECK_CIRCLE, "Everything that this return asks for is recorded.");
        }
        VBox column = Boxes.column(
                org.rowan.fx.Gap.TIGHT,
                Boxes.prose(
                        "How many are missing, of how many. What is filled in now still counts; what stays open is counted as not"
                                + " known. Asked and does not want to say is an answer.",
                        "muted"));
        firstToFill(gaps).ifPresent(first -> column.getChildren().add(work(first)));
        gaps.forEach(gap -> column.getChildren().add(row(gap)));
        column.getStyleClass().add("step-column");
        return column;
    }

    private Optional<Gap> firstToFill(List<Gap> gaps) {
        return desk.viewer().may(Right.KEEP_CASES)
                ? gaps.stream().filter(walk::canFill).findFirst()
                : Optional.empty();
    }

    private Node work(Gap first) {
        Button work = Buttons.plain("Work through the gaps", Feather.CORNER_DOWN_RIGHT, () -> begin(first));
        work.setId("work-gaps");
        work.disableProperty().bind(walk.looking());
        return Boxes.flow(
                org.rowan.fx.Gap.SMALL,
                work,
                new KeyHint("Ctrl G"),
                new Waiting(walk.looking(), "Looking for the next"));
    }

    private void begin(Gap gap) {
        walk.begin(model.made().get().name().quarter(), gap);
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

    /** The records of a gap in the panel, and the way to work it off. */
    private void show(Gap gap) {
        RecordList list = new RecordList(desk, gap.sentence());
        Optional<Button> fill = desk.viewer().may(Right.KEEP_CASES) && walk.canFill(gap)
                ? Optional.of(Buttons.plain("Fill these in, one after the other", () -> begin(gap)))
                : Optional.empty();
        desk.tasks()
                .of(() -> records.of(gap))
                .then(found -> list.show(found, fill))
                .start();
    }
}
