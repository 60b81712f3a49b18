package org.rowan.fx.form;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.InSight;
import org.rowan.fx.Intent;
import org.rowan.fx.KeyHint;
import org.rowan.fx.Saving;
import org.rowan.fx.Waiting;
import org.rowan.kernel.Problem;

/**
 * A short form, for the panel at the right: its fields, which scroll, and below them, always in sight, its verb and where it
 * was refused the sentence that belongs to no field. Ctrl S saves.
 */
public final class PanelForm extends BorderPane {
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");

    private final Saving saving;
    private final Runnable save;
    private final List<Field> fields;
    private final Faults faults;
    private final Button button;
    private final Label refusal = Boxes.prose("", "danger-text");
    private final VBox body;
    private Field refusedField;

    /** @param save is called where no field says that it does not understand what was typed */
    public PanelForm(Saving saving, String verb, Runnable save, List<Field> fields) {
        this.saving = saving;
        this.save = save;
        this.fields = List.copyOf(fields);
        this.faults = new Faults(fields);
        this.button = Buttons.primary(verb, this::submit);
        button.setId("save");
        button.disableProperty().bind(saving.busy());
        refusal.setGraphic(Icons.of(Intent.DANGER));
        say("");
        body = Boxes.column(Gap.MEDIUM, faults);
        body.getChildren().addAll(fields);
        body.getStyleClass().add("panel-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        InSight.keep(scroll);
        VBox foot = Boxes.column(
                Gap.SMALL,
                refusal,
                Boxes.flow(Gap.SMALL, button, new KeyHint("Ctrl S"), new Waiting(saving.busy(), "Saving")));
        foot.getStyleClass().add("panel-foot");
        getStyleClass().add("panel-form");
        setCenter(scroll);
        setBottom(foot);
        saving.refused().addListener((property, before, now) -> show(now));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event)) {
                event.consume();
                submit();
            }
        });
        // the fields come into the window only with the first drawing of what scrolls them
        body.sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                Platform.runLater(() -> this.fields.getFirst().control().requestFocus());
            }
        });
        show(saving.refused().get());
    }

    /** Puts something between the fields, where it belongs. */
    public PanelForm with(int at, Node node) {
        body.getChildren().add(at + 1, node);
        return this;
    }

    private void submit() {
        // leaving a field makes it say what it has understood
        button.requestFocus();
        if (refusedField != null) {
            refusedField.problemProperty().set("");
            refusedField = null;
        }
        if (faults.count() > 0) {
            faults.jump();
        } else if (!saving.busy().get()) {
            save.run();
        }
    }

    private void show(Problem problem) {
        say("");
        if (problem == null) {
            return;
        }
        if (faults.show(problem)) {
            refusedField = fields.stream()
                    .filter(field -> field.key().equals(problem.field()))
                    .findFirst()
                    .orElse(null);
            faults.jump();
        } else {
            say(problem.getMessage());
        }
    }

    private void say(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
        refusal.setManaged(!sentence.isEmpty());
    }
}
