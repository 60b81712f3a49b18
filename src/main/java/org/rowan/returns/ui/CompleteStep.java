package org.rowan.returns.ui;

import java.util.ArrayList;
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
import org.rowan.fx.Gap;
import org.rowan.fx.Place;

/** What is not recorded and would change this return. */
final class CompleteStep {
    private CompleteStep() {}

    static Node of(ReturnViewModel model, Desk desk) {
        List<org.rowan.returns.tables.Gap> gaps = model.openGaps();
        if (gaps.isEmpty()) {
            return new EmptyPlace(Feather.CHECK_CIRCLE, "Everything that this return asks for is recorded.");
        }
        List<Node> rows = new ArrayList<>();
        rows.add(Boxes.prose(
                "There is still time to ask. What stays open is counted as not known.",
                "muted"));
        gaps.forEach(gap -> rows.add(row(gap)));
        rows.add(Boxes.flow(
                Gap.SMALL,
                Buttons.plain("Go to the cases", () -> desk.navigator().go(Place.CASES)),
                Buttons.plain("Go to the referrals", () -> desk.navigator().go(Place.REFERRALS))));
        VBox column = Boxes.column(Gap.SMALL, rows.toArray(Node[]::new));
        column.getStyleClass().add("step-column");
        return column;
    }

    private static Node row(org.rowan.returns.tables.Gap gap) {
        ProgressBar bar = new ProgressBar(gap.of() == 0 ? 1 : 1 - (double) gap.missing() / gap.of());
        bar.setFocusTraversable(false);
        bar.setAccessibleText(gap.sentence());
        bar.getStyleClass().add("gap-bar");
        HBox number = Boxes.row(
                Gap.TIGHT, Boxes.text(Long.toString(gap.missing()), "strong"), Boxes.text("of " + gap.of(), "muted"));
        number.getStyleClass().add("gap-number");
        HBox row = Boxes.row(Gap.MEDIUM, number, bar, Boxes.prose(gap.sentence()));
        row.getStyleClass().add("gap-row");
        return row;
    }
}
