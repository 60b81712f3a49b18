package org.rowan.sheets.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.Intent;
import org.rowan.sheets.Heading;
import org.rowan.sheets.Mend;
import org.rowan.sheets.SheetIntake.Result;
import org.rowan.sheets.WhatComes;

/** The fourth step: what would come of it, and what stands in the way. At the end, what has come. */
final class LookPane {
    private static final int SHOWN = 50;

    private final SheetViewModel model;
    private final Desk desk;

    LookPane(SheetViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    Node node() {
        Result result = model.result();
        VBox all = Boxes.column(Gap.MEDIUM);
        if (!result.isWhole()) {
            all.getChildren().add(mends(result.mends()));
        }
        all.getChildren()
                .add(list(
                        result.isWhole()
                                ? "This would come in, for " + model.serviceName()
                                : "The other rows would bring",
                        result.comes().coming(),
                        "Nothing: every row is in Rowan already, or has to be mended."));
        taken(result.comes(), all);
        return all;
    }

    /** After it came in. */
    Node done() {
        VBox all = Boxes.column(Gap.MEDIUM);
        all.getChildren()
                .add(Boxes.row(
                        Gap.SMALL, Icons.of(Intent.SUCCESS), Boxes.prose("All of it is in the store.", "strong")));
        all.getChildren().add(list("What came in", model.result().comes().coming(), "Nothing new."));
        taken(model.result().comes(), all);
        return all;
    }

    private static void taken(WhatComes comes, VBox all) {
        if (!comes.taken().isEmpty()) {
            all.getChildren().add(list("What the list does not say", comes.taken(), ""));
        }
    }

    private static Node list(String heading, List<String> lines, String whereNone) {
        VBox rows = Boxes.column(Gap.TIGHT);
        lines.forEach(line -> rows.getChildren().add(Boxes.prose(line)));
        if (lines.isEmpty()) {
            rows.getChildren().add(Boxes.prose(whereNone));
        }
        return new Card(heading, rows);
    }

    private Node mends(List<Mend> mends) {
        long rows = mends.stream().map(Mend::row).distinct().count();
        Button copy = Buttons.plain(
                "Write a marked copy",
                () -> desk.dialogs()
                        .fileToWrite("Where shall the marked copy be written?", "to-mend.xlsx")
                        .ifPresent(model::writeCopy));
        copy.setId("marked-copy");
        VBox lines = Boxes.column(Gap.TIGHT);
        mends.stream().limit(SHOWN).forEach(mend -> lines.getChildren().add(Boxes.prose(words(mend))));
        if (mends.size() > SHOWN) {
            lines.getChildren()
                    .add(Boxes.prose("And " + (mends.size() - SHOWN) + " more, in the marked copy.", "muted"));
        }
        return new Card(
                rows == 1 ? "1 row has to be mended first" : rows + " rows have to be mended first",
                Boxes.prose(
                        "Nothing comes in until all of it can. Go back to say what words mean, or mend your own sheet: the copy"
                                + " is yours, with these cells marked.",
                        "muted"),
                Boxes.row(Gap.SMALL, copy),
                lines);
    }

    private String words(Mend mend) {
        String column = model.plan().get().table().headings().stream()
                .filter(heading -> heading.place() == mend.place())
                .map(Heading::letters)
                .collect(Collectors.joining());
        return "Row " + mend.row() + (column.isEmpty() ? "" : ", column " + column) + ": " + mend.words();
    }
}
