package org.rowan.fx.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.rowan.fx.NameMask;
import org.rowan.fx.TypedDates;
import org.rowan.kernel.Code;
import org.rowan.kernel.CodeList;

/** Labelled fields bound to the properties of a view model. */
public final class Fields {
    private Fields() {}

    public static Field text(String key, String words, StringProperty value) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(value);
        return Field.of(key, words, field);
    }

    /** Text of several lines. */
    public static Field prose(String key, String words, int rows, StringProperty value) {
        TextArea area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(value);
        area.addEventFilter(KeyEvent.KEY_PRESSED, Fields::leaveOnTab);
        return Field.of(key, words, area);
    }

    /** A text area would keep the Tab key for itself, and whoever works with the keyboard could not get out. */
    private static void leaveOnTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            event.consume();
            ((Node) event.getSource())
                    .requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    /** One of a few choices, all in sight. */
    public static <T> Field choice(
            String key, String words, List<T> choices, Function<T, String> name, Property<T> value) {
        Choices<T> box = new Choices<>(words, choices, name);
        box.valueProperty().bindBidirectional(value);
        Field field = Field.of(key, words, box);
        value.addListener((property, before, now) -> field.problemProperty().set(""));
        return field;
    }

    /** One of a few people, all in sight; their names go out of sight with those of all others. */
    public static <T> Field person(
            String key, String words, List<T> people, Function<T, String> name, NameMask names, Property<T> value) {
        Field field = choice(key, words, people, name, value);
        ((Choices<?>) field.control()).follow(shown -> names.of(new SimpleStringProperty(shown)));
        return field;
    }

    /** One code of a list that has an answer for everybody. */
    public static Field code(String key, String words, List<Code> codes, StringProperty value) {
        return picked(key, words, new CodePicker(codes), value);
    }

    /** One code of a list; at its end the three ways in which the answer can be missing. */
    public static Field answer(String key, String words, CodeList codes, StringProperty value) {
        return picked(key, words, CodePicker.of(codes, true), value);
    }

    private static Field picked(String key, String words, CodePicker picker, StringProperty value) {
        picker.valueProperty().bindBidirectional(value);
        return Field.of(key, words, picker);
    }

    /** Several codes of a list. */
    public static Field codes(String key, String words, List<Code> codes, ObservableList<String> chosen) {
        CodesPicker picker = new CodesPicker(codes);
        javafx.beans.binding.Bindings.bindContentBidirectional(picker.chosen(), chosen);
        return Field.of(key, words, picker.field(), picker);
    }

    public static Field day(
            String key, String words, Clock clock, TypedDates.Side side, ObjectProperty<LocalDate> value) {
        DateField field = new DateField(clock, side);
        field.valueProperty().bindBidirectional(value);
        return Field.of(key, words, field);
    }

    public static Field number(String key, String words, int least, int most, ObjectProperty<Integer> value) {
        NumberField field = new NumberField(least, most);
        field.valueProperty().bindBidirectional(value);
        return Field.of(key, words, field);
    }

    /** A name that is mostly one of those known, and may be a new one. */
    public static Field name(String key, String words, ObservableList<String> known, StringProperty value) {
        ComboBox<String> box = new ComboBox<>(known);
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getEditor().textProperty().bindBidirectional(value);
        return Field.of(key, words, box);
    }
}
