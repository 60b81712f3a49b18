package org.rowan.fx.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Draft;
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

    /** What Tab, Enter and Esc type. */
    private static final Set<String> STEERING = Set.of("", "\t", "\r", "\n", "\u001b");

    private final Saving saving;
    private final Runnable save;
    private final List<Field> fields;
    private final Faults faults;
    private final Button button;
    private final Label refusal = Boxes.prose("", "danger-text");
    private final VBox body;
    private final FlowPane back = Boxes.flow(Gap.SMALL);
    private Field refusedField;
    private Node left;
    /** What stands right above the fields. */
    private Node above;

    private final Draft draft = new Draft();
    private boolean submitted;
    /** The key of the field in which typing begins; empty where that is the first. */
    private String firstField = "";

    private boolean typedInto;

    /** @param save is called where no field says that it does not understand what was typed */
    public PanelForm(Saving saving, String verb, Runnable save, List<Field> fields) {
        this.saving = saving;
        this.save = save;
        this.fields = List.copyOf(fields);
        this.faults = new Faults(fields);
        this.above = faults;
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
                Platform.runLater(this::takeFocus);
            }
        });
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                passphrases().forEach(PassphraseField::wipe);
            }
        });
        body.addEventFilter(KeyEvent.KEY_TYPED, event -> typedInto |= changes(event));
        body.addEventFilter(ActionEvent.ACTION, event -> typedInto = true);
        fields.forEach(field -> draft.part(field.key(), field::typed, field::putBack));
        draft.begins();
        show(saving.refused().get());
    }

    private static boolean changes(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !STEERING.contains(event.getCharacter());
    }

    /** Whether somebody has typed or chosen something here that is to be kept: a passphrase never is. */
    public boolean isTypedInto() {
        return typedInto && passphrases().findAny().isEmpty();
    }

    /** What was typed, by field: what differs from how the form began. */
    public Map<String, String> typed() {
        return draft.typed();
    }

    /** Puts back what was typed into such a form before. */
    public PanelForm putBack(Map<String, String> typed) {
        draft.putBack(typed);
        typedInto = true;
        return this;
    }

    /** Where the record was saved elsewhere meanwhile, what was typed stands beside it, field by field. */
    public PanelForm besideOthers(Desk desk) {
        Node beside = new MeanwhilePane(saving.meanwhile(), fields, this::said, desk);
        body.getChildren().add(body.getChildren().indexOf(above) + 1, beside);
        above = beside;
        return this;
    }

    private String said(String key, String typed) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .map(field -> field.said(typed))
                .orElse(typed);
    }

    private Stream<PassphraseField> passphrases() {
        return fields.stream()
                .map(Field::control)
                .filter(PassphraseField.class::isInstance)
                .map(PassphraseField.class::cast);
    }

    public boolean isSaving() {
        return saving.busy().get();
    }

    /** Shows the form once more, with what was typed before. */
    public void comesBack(Runnable anew) {
        body.getChildren().remove(back);
        back.getChildren()
                .setAll(Boxes.prose("What you typed is still here.", "muted"), Buttons.link("Begin again", anew));
        body.getChildren().addFirst(back);
    }

    /** Puts something between the fields, where it belongs. */
    public PanelForm with(int at, Node node) {
        body.getChildren().add(body.getChildren().indexOf(above) + 1 + at, node);
        return this;
    }

    /** Lets typing begin in a field, by its key. */
    public PanelForm beginAt(String key) {
        firstField = key;
        return this;
    }

    /** Typing begins in the first field that is typed into; a choice above it has its answer already or can wait. */
    private void takeFocus() {
        fields.stream()
                .filter(field -> field.key().equals(firstField))
                .findFirst()
                .or(() -> fields.stream()
                        .filter(field -> !(field.control() instanceof Choices<?>))
                        .findFirst())
                .orElse(fields.getFirst())
                .control()
                .requestFocus();
    }

    private void submit() {
        left = getScene().getFocusOwner();
        // leaving a field makes it say what it has understood
        button.requestFocus();
        if (refusedField != null) {
            refusedField.problemProperty().set("");
            refusedField = null;
        }
        if (faults.count() > 0) {
            faults.jump();
        } else if (isUnsettled()) {
            say("It was changed meanwhile. Say above which holds, then save.");
        } else if (!saving.busy().get()) {
            submitted = true;
            save.run();
        }
    }

    private boolean isUnsettled() {
        return saving.meanwhile().get() != null && !saving.meanwhile().get().isSettled();
    }

    private void show(Problem problem) {
        say("");
        if (problem == null) {
            return;
        }
        // what was asked may have been another step of the form, such as taking the record out
        Runnable again = submitted ? save : () -> {};
        submitted = false;
        if (problem.kind() == Problem.Kind.CONFLICT && saving.meet(draft, again)) {
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
            if (left != null) {
                left.requestFocus();
            }
        }
    }

    private void say(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
        refusal.setManaged(!sentence.isEmpty());
    }
}
