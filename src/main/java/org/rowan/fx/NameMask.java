package org.rowan.fx;

import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

/**
 * Whether the names of people are in sight, for a desk that others can see: initials stand for them while they are hidden. Lasts
 * until somebody signs out or leaves the window; a lock in between changes nothing.
 */
public final class NameMask {
    private static final Set<String> NAMELESS =
            Set.of("", "Name not recorded", "No name taken", "somebody without a name", "A record without a name");

    /** Stands for free words while names are hidden. */
    public static final String WORDS_HIDDEN = "Hidden with the names. Ctrl M shows it.";

    /** What follows a name in one text: ", 35", " and 2 children", " + 2". */
    private static final Pattern FOLLOWED = Pattern.compile("(.*?)((?:, | and | \\+ ).*)?");

    private final BooleanProperty hidden;

    public NameMask() {
        this(false);
    }

    /** @param hidden whether they are hidden from the beginning */
    public NameMask(boolean hidden) {
        this.hidden = new SimpleBooleanProperty(this, "hidden", hidden);
    }

    public BooleanProperty hidden() {
        return hidden;
    }

    public void toggle() {
        hidden.set(!hidden.get());
    }

    /** A text that begins with a name, as it is to be shown: "Aisha Khan, 35" or "A.K., 35". */
    public String of(String text) {
        Matcher parts = FOLLOWED.matcher(text == null ? "" : text);
        if (!hidden.get() || !parts.matches() || NAMELESS.contains(parts.group(1))) {
            return text;
        }
        return initials(parts.group(1)) + (parts.group(2) == null ? "" : parts.group(2));
    }

    /** "A.K.": what stands for a name where others may see it. */
    public static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining());
    }

    /** A text that begins with a name, wherever it is shown. */
    public ObservableValue<String> of(ObservableValue<String> text) {
        return Bindings.createStringBinding(() -> of(text.getValue()), text, hidden);
    }

    /** Text in further lines that begins with a name. */
    public Label prose(String text, String... styles) {
        return prose(names -> names.apply(text), styles);
    }

    /** Text in further lines with names somewhere in it. */
    public Label prose(java.util.function.Function<UnaryOperator<String>, String> words, String... styles) {
        Label label = Boxes.prose("", styles);
        label.textProperty().bind(Bindings.createStringBinding(() -> words.apply(this::of), hidden));
        return label;
    }

    /** What a screen reader says of a control, with names somewhere in it. */
    public <N extends Node> N spoken(N node, java.util.function.Function<UnaryOperator<String>, String> words) {
        node.accessibleTextProperty().bind(Bindings.createStringBinding(() -> words.apply(this::of), hidden));
        return node;
    }

    /** Free words, in which anybody may be named: as a whole out of sight while names are. */
    public Label freeWords(String text, String... styles) {
        Label label = Boxes.prose("", styles);
        label.textProperty().bind(Bindings.createStringBinding(() -> ofWords(text), hidden));
        return label;
    }

    /** Free words as they are to be shown. */
    public String ofWords(String text) {
        return hidden.get() && text != null && !text.isBlank() ? WORDS_HIDDEN : text;
    }

    /** A few free words within a line: "phone (until 17:00)" or "phone (hidden)". */
    public String ofFew(String text) {
        return hidden.get() ? "hidden" : text;
    }

    /** Draws the cells of a table anew whenever names come or go; for tables that stand as long as somebody is signed in. */
    public void redraws(TableView<?> table) {
        hidden.addListener((property, before, now) -> table.refresh());
    }
}
