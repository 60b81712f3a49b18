package org.rowan.referral.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.InSight;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.FormSection;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;

/** The right side: why they are not placed, and what was offered instead. */
final class ReasonsPane extends VBox {
    private final List<RadioButton> buttons = new ArrayList<>();
    private final Field instead;
    private final Field offered;
    private final Field others;

    ReasonsPane(DecideViewModel model, OpenReferral opened) {
        getStyleClass().addAll(Gap.SMALL.style(), "reasons-pane");
        ToggleGroup group = new ToggleGroup();
        VBox list = Boxes.column(Gap.TIGHT);
        for (ReasonGroup reasons : ReasonGroup.all(opened.used())) {
            list.getChildren().add(Boxes.text(reasons.words(), "small", "muted", "reason-group"));
            for (Code reason : reasons.reasons()) {
                list.getChildren().add(button(reason, group));
            }
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        InSight.keep(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        instead = Fields.codes("offered_kinds", "What was offered instead?", Offered.ALL, model.answer.offeredKinds);
        offered = Fields.text("offered_instead", "In words, if that says more", model.answer.offered);
        others = Fields.codes(
                "other_reasons",
                "Which else?",
                Codes.standard().list("not_placed_reason").all(),
                model.answer.otherReasons);
        getChildren()
                .addAll(
                        Boxes.text("Or say why not", "heading"),
                        scroll,
                        room(model),
                        instead,
                        offered,
                        new FormSection("Further reasons", others)
                                .summary(Lists.words(
                                        model.answer.otherReasons,
                                        codes -> codes.isEmpty() ? "" : Integer.toString(codes.size()))));
        // the group, not the button's action, hears the arrows as well
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.answer.reason.set(((Code) now.getUserData()).code());
            }
        });
        model.answer.reason.addListener((property, before, now) -> buttons.forEach(button ->
                button.setSelected(((Code) button.getUserData()).code().equals(now))));
    }

    /** Said, not forbidden: there may be a reason that the units do not show. */
    private static Label room(DecideViewModel model) {
        Label words = Boxes.prose("", "small", "warning-text");
        words.setId("would-fit");
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> "no_space".equals(model.answer.reason.get())
                                ? FitWords.wouldFit(FitWords.count(model.answer.fits()))
                                : "",
                        model.answer.reason,
                        model.answer.fits()));
        words.visibleProperty().bind(words.textProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private RadioButton button(Code reason, ToggleGroup group) {
        RadioButton button = new RadioButton(reason.label());
        button.setMnemonicParsing(false);
        button.setUserData(reason);
        button.setId("reason-" + reason.code());
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setAccessibleText("Not placed: " + reason.label());
        buttons.add(button);
        return button;
    }

    void focusFirst() {
        Cursor.into(buttons.getFirst());
    }

    List<Field> fields() {
        return List.of(instead, offered, others);
    }
}
