package org.rowan.fx.form;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.kernel.Code;
import org.rowan.kernel.CodeList;
import org.rowan.kernel.Codes;

/**
 * Picks one code of a list by typing a few letters of it. Where an answer can be missing, the ways in which it can stand at
 * the end: prefers not to say, not asked, not known; in an empty field the keys - . and ? take them.
 */
public final class CodePicker extends CustomTextField implements Answer, Kept {
    /** Stands before a code that was chosen, beside words that are only typed so far. */
    private static final String CHOSEN = "=";

    /** What a field says that offers a code. */
    public static final String TAKE_OFFER = "Enter takes what is offered.";

    private static final String PROMPT = "Type to choose";

    /** One key each, in an empty field, for the ways in which an answer can be missing. */
    private static final Map<String, String> ONE_KEY =
            Map.of("-", "prefers_not_to_say", ".", "not_asked", "?", "not_known");

    private final List<Code> codes;
    private final StringProperty value = new SimpleStringProperty(this, "value");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final DropList<Code> drop;
    private final ObjectProperty<Code> offer = new SimpleObjectProperty<>(this, "offer");
    private boolean writing;

    public CodePicker(List<Code> codes) {
        this.codes = List.copyOf(codes);
        this.drop = new DropList<>(this, CodePicker::row, this::take);
        setAccessibleRoleDescription("list, type to choose");
        setPromptText(PROMPT);
        FontIcon arrow = Icons.small(Feather.CHEVRON_DOWN);
        setRight(arrow);
        textProperty().addListener((property, before, now) -> typed(now));
        value.addListener((property, before, now) -> write());
        focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                settle();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        addEventFilter(KeyEvent.KEY_PRESSED, this::takeOnTab);
        addEventFilter(KeyEvent.KEY_TYPED, this::takeMissing);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> openAll());
    }

    /** A list of the standard; with the three ways of a missing answer at its end if that is so. */
    public static CodePicker of(CodeList list, boolean withMissing) {
        List<Code> codes = new ArrayList<>(list.all());
        if (withMissing) {
            Codes.standard().list(Codes.MISSING).all().stream()
                    .filter(missing -> !list.has(missing.code()))
                    .forEach(codes::add);
        }
        return new CodePicker(codes);
    }

    /** The code that is chosen, null while none is. */
    public StringProperty valueProperty() {
        return value;
    }

    /**
     * Follows a code that is likely and that nobody has said yet: shown where the answer will stand, taken with Enter, and never
     * taken by itself. Null offers nothing.
     */
    public void offer(ObservableValue<String> code) {
        code.addListener((property, before, now) -> offered(now));
        offered(code.getValue());
    }

    private void offered(String code) {
        offer.set(codes.stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElse(null));
        setPromptText(offer.get() == null ? PROMPT : offer.get().label() + "?");
    }

    /** Whether a code is offered and nothing is answered. */
    public BooleanBinding offering() {
        return offer.isNotNull().and(textProperty().isEmpty());
    }

    @Override
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && offer.get() != null && getText().isBlank() && !drop.showing()) {
            take(offer.get());
            event.consume();
        }
        if (event.getCode() == KeyCode.DOWN && !drop.showing()) {
            openAll();
            event.consume();
        }
    }

    /** Tab takes what is marked, but only for somebody who has typed: passing through a field changes nothing. */
    private void takeOnTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB
                && drop.chosen() != null
                && value.get() == null
                && !getText().isBlank()) {
            take(drop.chosen());
        }
    }

    private void takeMissing(KeyEvent event) {
        if (getText().isEmpty()) {
            codes.stream()
                    .filter(code -> code.code().equals(ONE_KEY.get(event.getCharacter())))
                    .findFirst()
                    .ifPresent(code -> {
                        take(code);
                        event.consume();
                    });
        }
    }

    @Override
    public String typed() {
        return value.get() == null ? getText() : CHOSEN + value.get();
    }

    @Override
    public String said(String typed) {
        return codes.stream()
                .filter(entry -> typed.equals(CHOSEN + entry.code()))
                .findFirst()
                .map(Code::label)
                .orElse(typed);
    }

    @Override
    public void putBack(String typed) {
        String code = typed.startsWith(CHOSEN) ? typed.substring(CHOSEN.length()) : null;
        if (code == null) {
            setText(typed);
        } else if (codes.stream().anyMatch(entry -> entry.code().equals(code))) {
            value.set(code);
        }
    }

    private void openAll() {
        List<Code> likeliest = new ArrayList<>(codes);
        if (offer.get() != null && likeliest.remove(offer.get())) {
            likeliest.addFirst(offer.get());
        }
        drop.show(likeliest, "");
        selectAll();
    }

    private void typed(String text) {
        if (writing) {
            return;
        }
        problem.set("");
        set(null);
        if (isFocused()) {
            drop.show(CodeMatches.of(codes, text), "Nothing in this list fits what you typed.");
        }
    }

    private void take(Code code) {
        set(code.code());
        write();
        problem.set("");
        positionCaret(getLength());
    }

    /** Leaving the field takes the entry that was meant; what fits nothing stays, with a sentence. */
    private void settle() {
        String text = getText();
        if (text.isBlank()) {
            set(null);
            problem.set("");
            return;
        }
        Optional<Code> meant = CodeMatches.meant(codes, text);
        meant.ifPresent(this::take);
        if (meant.isEmpty()) {
            set(null);
            problem.set("Choose one from the list: more than one entry fits, or none.");
        }
    }

    private void set(String code) {
        writing = true;
        value.set(code);
        writing = false;
    }

    private void write() {
        if (writing && value.get() == null) {
            return;
        }
        boolean before = writing;
        writing = true;
        setText(codes.stream()
                .filter(code -> code.code().equals(value.get()))
                .map(Code::label)
                .findFirst()
                .orElse(value.get() == null ? "" : value.get()));
        writing = before;
        // long answers are wider than most fields
        setTooltip(value.get() == null ? null : new Tooltip(getText()));
    }

    private static Node row(Code code) {
        Label label = new Label(code.label());
        if (code.group().isEmpty()) {
            return label;
        }
        Label group = Boxes.text(code.group().replace('_', ' '), "small", "muted");
        group.setMinWidth(Label.USE_PREF_SIZE);
        return Boxes.row(Gap.SMALL, label, Boxes.spring(), group);
    }
}
