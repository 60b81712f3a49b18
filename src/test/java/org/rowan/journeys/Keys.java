package org.rowan.journeys;

import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.rowan.support.Names;

/** Presses and clicks on a screen that is drawn. */
final class Keys {
    private Keys() {}

    /** The button of which a node is a part. */
    static ButtonBase button(Node part) {
        Node place = part;
        while (!(place instanceof ButtonBase) && place != null) {
            place = place.getParent();
        }
        if (place == null) {
            throw new AssertionError("no button: " + part);
        }
        return (ButtonBase) place;
    }

    /** @param typed a key, or one with Ctrl: {@code "Ctrl+M"} */
    static void press(Scene scene, String typed) {
        boolean control = typed.startsWith("Ctrl+");
        String key = control ? typed.substring("Ctrl+".length()) : typed;
        Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(
                target,
                new KeyEvent(KeyEvent.KEY_PRESSED, key, key, KeyCode.getKeyCode(key), false, control, false, false));
    }

    /** Presses a choice by its words, in whichever window it stands. */
    static void choose(String words) {
        Window.getWindows().stream()
                .flatMap(window -> Names.all(window.getScene().getRoot()))
                .filter(node -> node instanceof ToggleButton button && words.equals(button.getText()))
                .findFirst()
                .ifPresent(button -> ((ToggleButton) button).fire());
    }

    static void select(Scene scene, String list, int row) {
        Node node = scene.lookup(list);
        if (node instanceof ListView<?> view) {
            view.getSelectionModel().select(row);
        } else if (node instanceof TableView<?> table) {
            table.getSelectionModel().select(row);
        }
        node.requestFocus();
    }

    static void selectWhere(Scene scene, String list, Predicate<Object> wanted) {
        ListView<?> view = (ListView<?>) scene.lookup(list);
        for (int i = 0; i < view.getItems().size(); i++) {
            if (wanted.test(view.getItems().get(i))) {
                select(scene, list, i);
                return;
            }
        }
    }

    static void click(Scene scene, String node) {
        Event.fireEvent(
                scene.lookup(node),
                new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }
}
