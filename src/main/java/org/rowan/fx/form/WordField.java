package org.rowan.fx.form;

import atlantafx.base.controls.CustomTextField;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.rowan.fx.Boxes;

/**
 * A field that reads a value out of words. While somebody types it shows what it has understood; when it is left it writes
 * the value out in full. What it does not understand stays as it was typed, with a sentence that says what would do.
 */
public class WordField<T> extends CustomTextField implements Answer {
    /** What stands in a field beside the words, in em: its edges, the cursor, the sign of a calendar. */
    private static final double BESIDE_EM = 4.5;

    private final Function<String, Optional<T>> reader;
    private final Function<T, String> writer;
    private final String advice;
    private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final Label echo = Boxes.text("", "understood");
    private boolean writing;

    /**
     * @param advice the sentence shown where the words are not understood
     */
    public WordField(Function<String, Optional<T>> reader, Function<T, String> writer, String advice) {
        this.reader = reader;
        this.writer = writer;
        this.advice = advice;
        setRight(echo);
        echo.setMouseTransparent(true);
        textProperty().addListener((property, before, now) -> heard(now));
        widthProperty().addListener((property, before, now) -> fitEcho());
        value.addListener((property, before, now) -> valueSet(now));
        focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                settle();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                settle();
            }
        });
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    public T value() {
        return value.get();
    }

    @Override
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** True if nothing is typed, or what is typed was understood. */
    public boolean understood() {
        return getText().isBlank() || value.get() != null;
    }

    private void heard(String text) {
        if (writing) {
            return;
        }
        writing = true;
        Optional<T> read = text.isBlank() ? Optional.empty() : reader.apply(text);
        value.set(read.orElse(null));
        echo.setText(read.map(writer).filter(words -> !words.equals(text)).orElse(""));
        fitEcho();
        if (understood()) {
            problem.set("");
        }
        writing = false;
    }

    /** What is typed goes before what is understood: in a narrow field the echo leaves. */
    private void fitEcho() {
        Text typed = new Text(getText());
        typed.setFont(getFont());
        double beside = BESIDE_EM * getFont().getSize();
        boolean room = typed.getLayoutBounds().getWidth() + echo.prefWidth(-1) + beside <= getWidth();
        echo.setVisible(room);
        echo.setManaged(room);
    }

    private void valueSet(T now) {
        if (!writing) {
            writing = true;
            setText(now == null ? "" : writer.apply(now));
            echo.setText("");
            problem.set("");
            writing = false;
        }
    }

    private void settle() {
        problem.set(understood() ? "" : advice);
        if (value.get() != null) {
            writing = true;
            setText(writer.apply(value.get()));
            echo.setText("");
            writing = false;
        }
    }
}
