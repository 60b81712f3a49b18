package org.rowan.fx.form;

import java.util.Arrays;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.vault.RecoveryKey;

/**
 * Takes a recovery key from the keyboard, sign for sign as it stands on the paper. What is typed is seen, since it is long, but it
 * is never one piece of text; small letters, and what looks alike, are understood.
 */
public final class SignsField extends FlowPane {
    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");

    private final char[] typed = new char[RecoveryKey.LENGTH];
    private final Label[] cells = new Label[RecoveryKey.LENGTH];
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private int at;

    public SignsField() {
        getStyleClass().addAll("signs-field", Gap.SMALL.style());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        HBox group = null;
        for (int i = 0; i < cells.length; i++) {
            if (i % RecoveryKey.GROUP == 0) {
                group = new HBox();
                group.getStyleClass().add("signs-group");
                getChildren().add(group);
            }
            int here = i;
            cells[i] = Boxes.text("", "sign-cell");
            cells[i].addEventHandler(MouseEvent.MOUSE_PRESSED, event -> go(here));
            group.getChildren().add(cells[i]);
        }
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            // the pane that scrolls would take the cursor for itself
            event.consume();
        });
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::steered);
        focusedProperty().addListener((property, before, now) -> draw());
        draw();
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        OptionalInt sign = character.length() == 1 ? RecoveryKey.sign(character.charAt(0)) : OptionalInt.empty();
        if (sign.isPresent() && at < typed.length && !event.isShortcutDown() && !event.isAltDown()) {
            typed[at] = (char) sign.getAsInt();
            go(at + 1);
            event.consume();
        }
    }

    private void steered(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.BACK_SPACE && at > 0) {
            typed[at - 1] = '\0';
            go(at - 1);
        } else if (key == KeyCode.DELETE && at < typed.length) {
            typed[at] = '\0';
            go(at);
        } else if (key == KeyCode.LEFT) {
            go(at - 1);
        } else if (key == KeyCode.RIGHT) {
            go(at + 1);
        } else if (key == KeyCode.HOME) {
            go(0);
        } else if (key == KeyCode.END) {
            go(typed.length);
        } else if (!key.isLetterKey() && !key.isDigitKey()) {
            return;
        }
        if (!event.isShortcutDown() && !event.isAltDown()) {
            // a letter is for the key here, and no key of the page
            event.consume();
        }
    }

    private void go(int there) {
        at = Math.clamp(there, 0, typed.length);
        int filled = 0;
        for (char sign : typed) {
            filled += sign == '\0' ? 0 : 1;
        }
        count.set(filled);
        draw();
    }

    private void draw() {
        for (int i = 0; i < cells.length; i++) {
            cells[i].setText(typed[i] == '\0' ? "" : Character.toString(typed[i]));
            cells[i].pseudoClassStateChanged(AT, isFocused() && i == Math.min(at, cells.length - 1));
        }
    }

    /** How many signs are typed. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** A copy of what was typed, with blanks where a sign is missing. Whoever takes it overwrites it. */
    public char[] take() {
        char[] copy = typed.clone();
        for (int i = 0; i < copy.length; i++) {
            copy[i] = copy[i] == '\0' ? ' ' : copy[i];
        }
        return copy;
    }

    /** Overwrites what was typed. */
    public void wipe() {
        Arrays.fill(typed, '\0');
        go(0);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? count.get() + " of " + typed.length + " signs"
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
