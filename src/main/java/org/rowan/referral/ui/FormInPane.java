package org.rowan.referral.ui;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Notice;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;

/** Where a referral is pasted, or its file chosen. */
final class FormInPane extends VBox {
    private static final int ROWS = 10;

    private final Desk desk;

    FormInPane(FormInViewModel model, Desk desk) {
        this.desk = desk;
        getStyleClass().add(Gap.MEDIUM.style());
        Field sent = Fields.prose("sent", "What was sent", ROWS, model.sent());
        Button take = Buttons.plain("Take it in", () -> after(model.takePasted()));
        take.setId("take-in");
        Button file = Buttons.plain(
                "Choose a file\u2026",
                () -> desk.dialogs()
                        .fileToRead("Which referral form?", "Filled form", "*.xlsx", "*.csv")
                        .ifPresent(chosen -> after(model.takeFile(chosen))));
        file.setId("form-file");
        Button write = Buttons.link(
                "Write an empty form\u2026",
                () -> desk.dialogs()
                        .fileToWrite("Where shall the form be written?", "referral-form.xlsx")
                        .ifPresent(model::writeSheet));
        write.setId("form-empty");
        Label outcome = Boxes.prose("");
        outcome.setId("form-outcome");
        outcome.textProperty().bind(model.outcome());
        getChildren()
                .addAll(
                        Boxes.prose(
                                "Paste an e-mail in which each line is a question, a colon and its answer; or choose the"
                                        + " filled form. It comes into the draft of a new referral. Nothing is stored before you"
                                        + " have looked through it and saved it."),
                        sent,
                        Boxes.flow(Gap.SMALL, take, file),
                        write,
                        outcome);
        Platform.runLater(() -> Cursor.into(sent.control()));
    }

    private void after(boolean taken) {
        if (taken) {
            desk.panel().close();
            desk.notices().tell(Notice.note("It stands in the draft. Look through it, then save it or decide."));
        }
    }
}
