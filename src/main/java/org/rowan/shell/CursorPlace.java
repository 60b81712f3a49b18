package org.rowan.shell;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.rowan.fx.form.FormSection;

/** Notes where the cursor is, and brings it back there once the page has been read again. */
final class CursorPlace {
    private static final Duration TRY = Duration.millis(100);
    private static final int TRIES = 50;

    private CursorPlace() {}

    /** Nothing where it is in nothing that can be found again. */
    static Optional<Bookmark.Cursor> of(Node owner, Parent panel, Parent page) {
        boolean inPanel = CursorTrail.isIn(owner, panel);
        if (owner == null
                || !(inPanel || CursorTrail.isIn(owner, page))
                || (owner.getId() == null && name(owner) == null)) {
            return Optional.empty();
        }
        int from = 0;
        int to = 0;
        if (owner instanceof TextInputControl text) {
            from = text.getAnchor();
            to = text.getCaretPosition();
        }
        return Optional.of(new Bookmark.Cursor(inPanel, owner.getId(), name(owner), row(owner), from, to));
    }

    static String name(Node node) {
        String name = node.getAccessibleText();
        return (name == null || name.isBlank()) && node instanceof Labeled words ? words.getText() : name;
    }

    private static int row(Node node) {
        return switch (node) {
            case ListView<?> list -> list.getSelectionModel().getSelectedIndex();
            case TableView<?> table -> table.getSelectionModel().getSelectedIndex();
            default -> -1;
        };
    }

    /** Looks for the control until it is there; whoever touches a key or the mouse first has the cursor where they want it. */
    static void bringBack(Bookmark.Cursor cursor, Parent panel, Parent page) {
        Scene scene = page.getScene();
        Timeline trying = new Timeline();
        EventHandler<InputEvent> touched = event -> trying.stop();
        trying.getKeyFrames().add(new KeyFrame(TRY, event -> {
            if (put(cursor, cursor.inPanel() ? panel : page)) {
                trying.stop();
            }
        }));
        trying.setCycleCount(TRIES);
        trying.statusProperty().addListener((property, before, now) -> {
            if (now == javafx.animation.Animation.Status.STOPPED) {
                scene.removeEventFilter(KeyEvent.KEY_PRESSED, touched);
                scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, touched);
            }
        });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, touched);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, touched);
        trying.play();
    }

    private static boolean put(Bookmark.Cursor cursor, Parent where) {
        return all(where)
                // the label of a field has its name too
                .filter(Node::isFocusTraversable)
                .filter(node -> Objects.equals(cursor.id(), node.getId()) && Objects.equals(cursor.name(), name(node)))
                .findFirst()
                .filter(node -> put(cursor, node))
                .isPresent();
    }

    private static boolean put(Bookmark.Cursor cursor, Node node) {
        FormSection.openAround(node);
        if (!isInSight(node) || node.isDisabled() || !select(node, cursor)) {
            return false;
        }
        node.requestFocus();
        if (node instanceof TextInputControl text) {
            text.selectRange(Math.min(cursor.from(), text.getLength()), Math.min(cursor.to(), text.getLength()));
        }
        return node.isFocused();
    }

    /** False while the rows are not there yet. */
    private static boolean select(Node node, Bookmark.Cursor cursor) {
        if (cursor.row() < 0) {
            return true;
        }
        return switch (node) {
            case ListView<?> list
            when list.getItems().size() > cursor.row() -> {
                list.getSelectionModel().clearAndSelect(cursor.row());
                list.scrollTo(cursor.row());
                yield true;
            }
            case TableView<?> table
            when table.getItems().size() > cursor.row() -> {
                table.getSelectionModel().clearAndSelect(cursor.row());
                table.scrollTo(cursor.row());
                yield true;
            }
            default -> false;
        };
    }

    static boolean isInSight(Node node) {
        for (Node place = node; place != null; place = place.getParent()) {
            if (!place.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    static Stream<Node> all(Node node) {
        Stream<Node> below = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.empty();
        return Stream.concat(Stream.of(node), below.flatMap(CursorPlace::all));
    }
}
