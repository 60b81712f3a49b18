package org.rowan.fx;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

/** Puts the same page with newer figures where it was: how far it is scrolled, and where the cursor is, stay. */
public final class SamePlace {
    private SamePlace() {}

    /** Puts the content into the middle, in place of what shows the same from before. */
    public static void in(BorderPane pane, Node content) {
        Node before = pane.getCenter();
        Optional<String> cursor = before == null ? Optional.empty() : cursorIn(before);
        Optional<ScrollPane> scrolled = scroll(before);
        pane.setCenter(content);
        scrolled.ifPresent(from -> scroll(content).ifPresent(to -> to.setVvalue(from.getVvalue())));
        cursor.ifPresent(id -> {
            // what scrolls has its content only once it is styled
            pane.applyCss();
            pane.layout();
            Stream.of("#" + id, ".toggle-button", ".button")
                    .flatMap(where -> content.lookupAll(where).stream())
                    .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        });
    }

    /** The name of what the cursor is in, empty where that has none; nothing where the cursor is elsewhere. */
    private static Optional<String> cursorIn(Node content) {
        Node cursor = content.getScene() == null ? null : content.getScene().getFocusOwner();
        String named = "";
        for (Node at = cursor; at != null; at = at.getParent()) {
            if (named.isEmpty() && at.getId() != null) {
                named = at.getId();
            }
            if (at.equals(content)) {
                return Optional.of(named.isEmpty() ? "unnamed" : named);
            }
        }
        return Optional.empty();
    }

    private static Optional<ScrollPane> scroll(Node content) {
        return Optional.ofNullable(content)
                .map(node -> node.lookup(".scroll-pane"))
                .map(ScrollPane.class::cast);
    }
}
