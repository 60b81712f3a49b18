package org.rowan.fx.form;

import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Icons;
import org.rowan.fx.Intent;

/**
 * A control with its label above it, a hint and, where something is off, a sentence under it. The label names the control
 * for a screen reader; hint and problem are its help.
 */
public final class Field extends VBox {
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final String key;
    private final String words;
    private final Node control;
    private final Node shown;
    private final Label hint = Boxes.prose("", "field-hint");
    private final Label problemLine = Boxes.prose("", "field-problem");
    private boolean hintDue = true;
    private final StringProperty problem = new SimpleStringProperty(this, "problem", "");

    private Field(String key, String words, Node control, Node shown) {
        this.key = key;
        this.words = words;
        this.control = control;
        this.shown = shown;
        Label label = Boxes.text(words, "field-label");
        label.setLabelFor(control);
        label.setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("field");
        problemLine.setGraphic(Icons.small(Feather.ALERT_CIRCLE));
        problemLine.getGraphic().getStyleClass().add(Intent.DANGER.style());
        getChildren().addAll(label, shown, hint, problemLine);
        problem.addListener((property, before, now) -> refresh());
        if (control instanceof TextInputControl text) {
            tellWhereFilled(text);
        } else if (control instanceof ComboBox<?> box && box.isEditable()) {
            tellWhereFilled(box.getEditor());
        }
        if (control instanceof Answer answer) {
            answer.problem().addListener((property, before, now) -> problem.set(now));
        }
        refresh();
    }

    /** So that what is typed can be covered: see the sheet of the window's frame. */
    private static void tellWhereFilled(TextInputControl text) {
        text.textProperty().subscribe(typed -> text.pseudoClassStateChanged(FILLED, typed != null && !typed.isEmpty()));
    }

    /**
     * @param key the field's name in the records ({@code homeAuthority}, or as the exchange writes it), by which a problem
     *     finds its place
     */
    public static Field of(String key, String words, Node control) {
        return new Field(key, words, control, control);
    }

    /** For a control that is shown inside something larger, such as a row with a unit beside it. */
    public static Field of(String key, String words, Node control, Node shown) {
        return new Field(key, words, control, shown);
    }

    public Field hint(String sentence) {
        hint.setText(sentence);
        refresh();
        return this;
    }

    /** The hint belongs to a moment only. */
    public Field hintShownWhile(ObservableValue<Boolean> moment) {
        moment.addListener((property, before, now) -> hintDue(now));
        hintDue(moment.getValue());
        return this;
    }

    private void hintDue(boolean due) {
        hintDue = due;
        refresh();
    }

    /** Follows a view model's sentence. */
    public Field problemIn(ObservableValue<String> sentence) {
        sentence.addListener((property, before, now) -> problem.set(now));
        problem.set(sentence.getValue());
        return this;
    }

    /** The sentence under the field; empty or null where all is well. */
    public StringProperty problemProperty() {
        return problem;
    }

    public boolean faulty() {
        return problem.get() != null && !problem.get().isEmpty();
    }

    public String key() {
        return key;
    }

    public String words() {
        return words;
    }

    public Node control() {
        return control;
    }

    /** What is typed or chosen here, in plain words; nothing of a passphrase. */
    String typed() {
        return switch (keeper()) {
            case Kept kept -> kept.typed();
            case PassphraseField secret -> "";
            case TextInputControl text -> Objects.requireNonNullElse(text.getText(), "");
            case ComboBox<?> box
            when box.isEditable() -> Objects.requireNonNullElse(box.getEditor().getText(), "");
            default -> "";
        };
    }

    /** What {@link #typed} has said, in words for somebody who reads it. */
    String said(String typed) {
        return keeper() instanceof Kept kept ? kept.said(typed) : typed;
    }

    /** Puts back what {@link #typed} has said. */
    void putBack(String typed) {
        switch (keeper()) {
            case Kept kept -> kept.putBack(typed);
            case PassphraseField secret -> secret.wipe();
            case TextInputControl text -> text.setText(typed);
            case ComboBox<?> box when box.isEditable() -> box.getEditor().setText(typed);
            default -> throw new IllegalStateException("a field of a kind that is not kept");
        }
    }

    private Node keeper() {
        return shown instanceof Kept ? shown : control;
    }

    private void refresh() {
        String sentence = faulty() ? problem.get() : "";
        problemLine.setText(sentence);
        show(problemLine, faulty());
        boolean hinted = hintDue && !hint.getText().isEmpty();
        show(hint, hinted && !faulty());
        control.getStyleClass().remove("faulty");
        if (faulty()) {
            control.getStyleClass().add("faulty");
        }
        control.setAccessibleText(faulty() ? words + ", to be mended" : words);
        control.setAccessibleHelp(faulty() ? sentence : hinted ? hint.getText() : "");
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
