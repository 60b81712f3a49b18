package org.rowan.fx.form;

import java.util.Arrays;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A field whose text is never a String: what is typed goes into characters that can be overwritten, and the field itself
 * holds dots. It cannot be copied from, and it has no undo.
 */
public final class PassphraseField extends TextField {
    private static final String DOT = "\u2022";
    private static final int MOST = 1024;
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");

    private final char[] typed = new char[MOST];
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");

    public PassphraseField() {
        getStyleClass().add("password-field");
        setAccessibleRole(AccessibleRole.PASSWORD_FIELD);
        setContextMenu(new javafx.scene.control.ContextMenu());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (UNDO.match(event) || REDO.match(event) || REDO_TOO.match(event)) {
                event.consume();
            }
        });
    }

    /** A copy of what was typed. Whoever takes it overwrites it after use. */
    public char[] take() {
        return Arrays.copyOf(typed, count.get());
    }

    /** How many characters were typed. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Overwrites what was typed and empties the field. */
    public void wipe() {
        Arrays.fill(typed, '\0');
        count.set(0);
        super.replaceText(0, getLength(), "");
    }

    @Override
    public void replaceText(int start, int end, String text) {
        String added = text == null ? "" : text.replaceAll("\\p{Cntrl}", "");
        int before = count.get();
        int after = before - (end - start) + added.length();
        if (after > MOST) {
            return;
        }
        System.arraycopy(typed, end, typed, start + added.length(), before - end);
        added.getChars(0, added.length(), typed, start);
        Arrays.fill(typed, after, MOST, '\0');
        count.set(after);
        super.replaceText(start, end, DOT.repeat(added.length()));
    }

    @Override
    public void replaceText(IndexRange range, String text) {
        replaceText(range.getStart(), range.getEnd(), text);
    }

    @Override
    public void cut() {
        // a passphrase does not go to the clipboard
    }

    @Override
    public void copy() {
        // a passphrase does not go to the clipboard
    }
}
