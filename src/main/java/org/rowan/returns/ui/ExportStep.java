package org.rowan.returns.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Dialogs;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.Intent;
import org.rowan.fx.Tiles;
import org.rowan.fx.Waiting;
import org.rowan.kernel.Right;

/** Writes the package for the council, or on purpose only the exact figures. */
final class ExportStep {
    private final ReturnViewModel model;
    private final Desk desk;

    private ExportStep(ReturnViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    static Node of(ReturnViewModel model, Desk desk) {
        return new ExportStep(model, desk).node();
    }

    private Node node() {
        boolean balanced = model.made().get().counted().isBalanced();
        Button write = Buttons.primary("Write the package", () -> choose(model::writePackage));
        write.setId("write");
        write.disableProperty().bind(model.writing().busy());
        Button exact = Buttons.plain("Write the exact figures", this::exact);
        exact.disableProperty().bind(model.writing().busy());
        Card council = new Card(
                "For the council",
                Boxes.prose(
                        balanced
                                ? "One zip: a spreadsheet, two pages to sign, the same for machines. It holds no record of a person."
                                : "The checks fail, so it can't be written yet."),
                balanced
                        ? write
                        : Buttons.plain("Go to the checks", () -> model.stage().set(ReturnViewModel.Stage.CHECK)));
        Card own = new Card(
                "For you only",
                Boxes.prose("Every figure exactly as it was counted. Small numbers in it can tell on a person: keep it"
                        + " inside."),
                exact);
        Card several = new Card(
                "Several providers",
                Boxes.prose(
                        "For whoever collects returns: the packages of several providers as one, with who is missing named."),
                Buttons.plain("Add returns", () -> desk.navigator().open(new MergeScreen(desk))));
        VBox outcome = Boxes.column(Gap.SMALL);
        model.written().addListener((property, before, now) -> show(outcome, now));
        show(outcome, model.written().get());
        Node refusal = refusal();
        Tiles cards = desk.viewer().may(Right.MAKE_EXACT_RETURNS)
                ? new Tiles(Gap.MEDIUM, 18, 3, council, own, several)
                : new Tiles(Gap.MEDIUM, 22, 2, council);
        VBox column =
                Boxes.column(Gap.MEDIUM, cards, new Waiting(model.writing().busy(), "Writing"), refusal, outcome);
        column.getStyleClass().add("step-column");
        return column;
    }

    private Node refusal() {
        var sentence = Boxes.prose("", "danger-text");
        sentence.setGraphic(Icons.of(Intent.DANGER));
        sentence.visibleProperty().bind(model.writing().refused().isNotNull());
        sentence.managedProperty().bind(sentence.visibleProperty());
        model.writing()
                .refused()
                .addListener((property, before, now) -> sentence.setText(now == null ? "" : now.getMessage()));
        return sentence;
    }

    private void exact() {
        boolean agreed = desk.dialogs()
                .agree(new Dialogs.Question(
                        "Write unprotected figures?",
                        "The file shows small numbers that can tell on a person. It is not for the council and not for"
                                + " publication; whoever has it can read it.",
                        "Write the exact figures",
                        true));
        if (agreed) {
            choose(model::writeExact);
        }
    }

    private void choose(Consumer<Path> write) {
        desk.dialogs().folder("Where shall the file go?", null).ifPresent(write);
    }

    private static void show(VBox outcome, Path file) {
        if (file == null) {
            outcome.getChildren().clear();
            return;
        }
        TextField path = new TextField(file.toString());
        path.setEditable(false);
        path.setAccessibleText("The file");
        path.setId("written");
        outcome.getChildren()
                .setAll(
                        Boxes.row(
                                Gap.SMALL,
                                Icons.of(Intent.SUCCESS),
                                Boxes.text("Written. The file is here:", "strong")),
                        path);
    }
}
