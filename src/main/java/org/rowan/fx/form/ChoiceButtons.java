package org.rowan.fx.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Buttons of which one is chosen. What is shown as chosen is the value, whichever way it came: by mouse, Space, arrows, a
 * typed first letter, or set from outside. A choice is never taken back by pressing it again; where an answer may stay open
 * that is a button of its own. Tab goes to the chosen one and from there out of the group.
 */
final class ChoiceButtons<T> {
    private final ObjectProperty<T> value;
    private final String question;
    private final List<ToggleButton> buttons = new ArrayList<>();

    ChoiceButtons(Object owner, String question, List<T> choices, Function<T, String> words) {
        this.value = new SimpleObjectProperty<>(owner, "value");
        this.question = question;
        choices.forEach(choice -> add(choice, words.apply(choice)));
        value.addListener((property, before, now) -> show());
        show();
    }

    /** Lets the words of each choice be shown in another way, which may change: a name goes out of sight. */
    void follow(Function<String, ObservableValue<String>> shown) {
        buttons.forEach(button -> {
            ObservableValue<String> words = shown.apply(button.getText());
            button.textProperty().bind(words);
            button.accessibleTextProperty().bind(words.map(name -> question + ": " + name));
        });
    }

    /** One more button, for no answer. */
    ToggleButton addNone(String none) {
        ToggleButton button = add(null, none);
        show();
        return button;
    }

    private ToggleButton add(T choice, String name) {
        ToggleButton button = new ToggleButton(name);
        button.setUserData(choice);
        button.setMnemonicParsing(false);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(question + ": " + name);
        button.setOnAction(event -> {
            value.set(choice);
            show();
            button.requestFocus();
        });
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(button, event));
        button.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(button, event));
        button.focusedProperty().addListener((property, before, now) -> show());
        buttons.add(button);
        return button;
    }

    private void pressed(ToggleButton at, KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int here = buttons.indexOf(at);
        KeyCode key = event.getCode();
        if (key == KeyCode.LEFT || key == KeyCode.UP) {
            go(here - 1);
        } else if (key == KeyCode.RIGHT || key == KeyCode.DOWN) {
            go(here + 1);
        } else if (key == KeyCode.HOME) {
            go(0);
        } else if (key == KeyCode.END) {
            go(buttons.size() - 1);
        } else if (begunBy(event.getText(), here).isEmpty()) {
            return;
        }
        // a letter that a choice begins with is for the choices, and no key of the page
        event.consume();
    }

    private void typed(ToggleButton at, KeyEvent event) {
        String letter = event.getCharacter();
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        begunBy(letter, buttons.indexOf(at)).ifPresent(there -> {
            go(there);
            event.consume();
        });
    }

    /** The next choice that begins with a letter. */
    private OptionalInt begunBy(String letter, int here) {
        String first = letter.toLowerCase(Locale.UK);
        return first.isBlank()
                ? OptionalInt.empty()
                : IntStream.rangeClosed(1, buttons.size())
                        .map(step -> (here + step) % buttons.size())
                        .filter(there -> buttons.get(there)
                                .getText()
                                .toLowerCase(Locale.UK)
                                .startsWith(first))
                        .findFirst();
    }

    private void go(int index) {
        ToggleButton to = buttons.get(Math.clamp(index, 0, buttons.size() - 1));
        to.requestFocus();
        to.fire();
    }

    private void show() {
        boolean cursorIn = buttons.stream().anyMatch(ToggleButton::isFocused);
        Optional<ToggleButton> reached = reached();
        for (ToggleButton button : buttons) {
            button.setSelected(isChosen(button));
            button.setFocusTraversable(reached.filter(button::equals).isPresent() || button.isFocused());
        }
        reached.filter(to -> cursorIn && isChosen(to) && !to.isFocused()).ifPresent(ToggleButton::requestFocus);
    }

    private boolean isChosen(ToggleButton button) {
        return Objects.equals(button.getUserData(), value.get());
    }

    /** The one that Tab reaches: what is chosen, else the first; none where there is nothing to choose from. */
    private Optional<ToggleButton> reached() {
        return buttons.stream()
                .filter(this::isChosen)
                .findFirst()
                .or(() -> buttons.stream().findFirst());
    }

    /** Which one is chosen, counted from 0; empty while none is. */
    String typed() {
        return buttons.stream()
                .filter(this::isChosen)
                .findFirst()
                .map(button -> Integer.toString(buttons.indexOf(button)))
                .orElse("");
    }

    /** The words of the choice that {@link #typed} has said. */
    String said(String typed) {
        return typed.matches("\\d{1,3}") && Integer.parseInt(typed) < buttons.size()
                ? buttons.get(Integer.parseInt(typed)).getText()
                : typed;
    }

    /** Chooses again what {@link #typed} has said. */
    @SuppressWarnings("unchecked") // a button carries its own choice
    void putBack(String typed) {
        if (typed.isEmpty()) {
            value.set(null);
        } else if (typed.matches("\\d{1,3}") && Integer.parseInt(typed) < buttons.size()) {
            value.set((T) buttons.get(Integer.parseInt(typed)).getUserData());
        }
    }

    void requestFocus() {
        reached().ifPresent(ToggleButton::requestFocus);
    }

    List<ToggleButton> buttons() {
        return buttons;
    }

    ObjectProperty<T> value() {
        return value;
    }
}
