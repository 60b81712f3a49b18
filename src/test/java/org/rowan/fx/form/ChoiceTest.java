package org.rowan.fx.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.fx.Appearance;
import org.rowan.support.ui.QuickRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a choice shows is what it holds, whichever way it came. */
@ExtendWith(ApplicationExtension.class)
class ChoiceTest {
    private final QuickRobot robot = new QuickRobot();
    private static final List<String> COUNTIES = List.of("Kent", "Essex", "Surrey");

    private TextField before;
    private TextField after;
    private final AtomicInteger keysOfPage = new AtomicInteger();
    private VBox form;
    private Segments<String> segments;
    private Choices<String> choices;
    private Segments<Boolean> asked;

    @Start
    void start(Stage stage) {
        before = new TextField();
        after = new TextField();
        segments = new Segments<>("County", COUNTIES, words -> words);
        choices = new Choices<>("County", COUNTIES, words -> words);
        asked = new Segments<>("Safe?", List.of(true, false), yes -> yes ? "Yes" : "No").orNone("Not asked");
        form = new VBox(before, segments, after);
        Scene scene = new Scene(form, 500, 300);
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> keysOfPage.addAndGet(event.getCode().isLetterKey() ? 1 : 0));
        new Appearance().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private Node put(String kind) {
        Node node = kind.equals("segments") ? segments : choices;
        robot.interact(() -> form.getChildren().set(1, node));
        return node;
    }

    private ObjectProperty<String> value(Node node) {
        return node.equals(segments) ? segments.valueProperty() : choices.valueProperty();
    }

    private static List<ToggleButton> buttons(Node node) {
        return node.lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .toList();
    }

    /** The value, after it was seen that nothing else is shown. */
    private String shown(Node node) {
        List<String> selected = buttons(node).stream()
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .toList();
        assertThat(selected).isEqualTo(Stream.ofNullable(value(node).get()).toList());
        return value(node).get();
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments", "choices"})
    void arrows_change_what_is_held_with_what_is_shown(String kind) {
        Node node = put(kind);
        robot.interact(() -> value(node).set("Kent"));
        robot.interact(node::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertThat(shown(node)).isEqualTo("Essex");
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(shown(node)).isEqualTo("Surrey");
        robot.type(KeyCode.LEFT);
        assertThat(shown(node)).isEqualTo("Essex");
        robot.type(KeyCode.UP).type(KeyCode.UP);
        assertThat(shown(node)).isEqualTo("Kent");
        assertThat(buttons(node).getFirst().isFocused()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments", "choices"})
    void the_mouse_and_space_choose_and_never_take_back(String kind) {
        Node node = put(kind);
        robot.clickOn("Essex");
        assertThat(shown(node)).isEqualTo("Essex");
        robot.clickOn("Essex");
        assertThat(shown(node)).isEqualTo("Essex");
        robot.type(KeyCode.SPACE);
        assertThat(shown(node)).isEqualTo("Essex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments", "choices"})
    void what_is_set_from_outside_is_shown_and_the_cursor_goes_with_it(String kind) {
        Node node = put(kind);
        robot.clickOn("Essex");
        robot.interact(() -> value(node).set("Surrey"));
        assertThat(shown(node)).isEqualTo("Surrey");
        robot.type(KeyCode.LEFT);
        assertThat(shown(node)).isEqualTo("Essex");
        robot.interact(() -> value(node).set(null));
        assertThat(shown(node)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments", "choices"})
    void a_first_letter_chooses_and_no_other_is_kept_from_the_page(String kind) {
        Node node = put(kind);
        robot.interact(node::requestFocus);
        robot.write("s");
        assertThat(shown(node)).isEqualTo("Surrey");
        assertThat(keysOfPage).hasValue(0);
        robot.type(KeyCode.N);
        assertThat(shown(node)).isEqualTo("Surrey");
        assertThat(keysOfPage).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments", "choices"})
    void tab_comes_to_what_is_chosen_and_leaves_the_group(String kind) {
        Node node = put(kind);
        robot.clickOn(before).type(KeyCode.TAB);
        assertThat(buttons(node).getFirst().isFocused()).isTrue();
        robot.type(KeyCode.RIGHT).type(KeyCode.TAB);
        assertThat(after.isFocused()).isTrue();
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(buttons(node).get(1).isFocused()).isTrue();
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(before.isFocused()).isTrue();
    }

    @Test
    void a_question_that_may_stay_open_offers_that_by_name() {
        robot.interact(() -> form.getChildren().set(1, asked));
        List<ToggleButton> buttons = buttons(asked);
        assertThat(buttons.getLast().isSelected()).isTrue();
        robot.clickOn("Yes").clickOn("Yes");
        assertThat(asked.valueProperty().get()).isTrue();
        robot.type(KeyCode.RIGHT);
        assertThat(asked.valueProperty().get()).isFalse();
        robot.type(KeyCode.RIGHT);
        assertThat(asked.valueProperty().get()).isNull();
        assertThat(buttons.getLast().isSelected()).isTrue();
        robot.type(KeyCode.LEFT);
        assertThat(asked.valueProperty().get()).isFalse();
    }

    @Test
    void the_cursor_is_to_be_seen_wherever_it_came_from() {
        robot.interact(segments::requestFocus);
        robot.type(KeyCode.RIGHT);
        ToggleButton there = buttons(segments).get(1);
        assertThat(there.isFocused()).isTrue();
        assertThat(there.getBorder()).isNotNull();
        robot.clickOn(after);
        assertThat(there.getBorder()).isNull();
    }

    @Test
    void where_there_is_nothing_to_choose_from_nothing_is_chosen_and_tab_passes_by() {
        Segments<String> none = new Segments<>("Service", List.of(), words -> words);
        robot.interact(() -> form.getChildren().set(1, none));
        robot.interact(none::requestFocus);
        assertThat(none.typed()).isEmpty();
        robot.interact(() -> none.valueProperty().set("Kent"));
        assertThat(new Choices<>("Service", List.<String>of(), words -> words).typed())
                .isEmpty();
        robot.interact(before::requestFocus);
        robot.type(KeyCode.TAB);
        assertThat(after.isFocused()).isTrue();
    }
}
