package org.rowan.sheets.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.kernel.London;
import org.rowan.sheets.BroughtSheet;

/** The first step: which file; and what came in before, to be taken back. */
final class FilePane {
    private final SheetViewModel model;
    private final Desk desk;

    FilePane(SheetViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    Node node() {
        Button choose = Buttons.primary("Choose the spreadsheet", this::choose);
        choose.setId("choose-sheet");
        VBox column = Boxes.column(
                Gap.MEDIUM,
                Boxes.prose(
                        "Take the list that you have: of referrals, of residents, or of both in one. A workbook (.xlsx, .ods) or"
                                + " CSV, as it is. Titles above, totals below and empty columns do not matter."),
                Boxes.prose(
                        "Nothing is stored until you have seen what would come of it, and your file is never changed."),
                Boxes.row(Gap.SMALL, choose));
        if (!model.kept().isEmpty()) {
            VBox reasons = Boxes.column(Gap.TIGHT);
            model.kept().forEach(reason -> reasons.getChildren().add(Boxes.prose(reason.words())));
            column.getChildren().add(new Card("What speaks against taking it back", reasons));
        }
        if (!model.brought().get().isEmpty()) {
            column.getChildren().add(before(model.brought().get()));
        }
        return column;
    }

    private void choose() {
        desk.dialogs()
                .fileToRead("Which spreadsheet?", "Spreadsheet", "*.xlsx", "*.ods", "*.csv", "*.txt", "*.tsv")
                .ifPresent(model::choose);
    }

    private Node before(List<BroughtSheet> sheets) {
        VBox rows = Boxes.column(Gap.SMALL);
        for (BroughtSheet sheet : sheets) {
            String words = London.words(sheet.createdAt) + " by " + sheet.createdBy + ": " + sheet.referrals
                    + (sheet.referrals == 1 ? " referral, " : " referrals, ") + sheet.supports
                    + (sheet.supports == 1 ? " support period" : " support periods");
            Button back = Buttons.plain("Take it back", () -> model.takeBack(sheet));
            back.setAccessibleText("Take back what came in on " + words);
            back.disableProperty().bind(model.busy());
            rows.getChildren().add(Boxes.flow(Gap.MEDIUM, Boxes.prose(words), back));
        }
        return new Card(
                "Brought in before",
                Boxes.prose(
                        "All that came of a list can be taken back, until one of its records is changed or counted in a signed"
                                + " return.",
                        "muted"),
                rows);
    }
}
