package org.rowan.support;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;

/** Checks that a screen reader has a name for whatever the keyboard can reach. */
public final class Names {
    private Names() {}

    /** The nodes that can have the focus and have no name: no words, no accessible text, no label. */
    public static List<Node> nameless(Parent root) {
        Set<Node> labelled = new HashSet<>();
        all(root)
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getLabelFor())
                .forEach(labelled::add);
        return all(root)
                .filter(Node::isFocusTraversable)
                .filter(node -> !(node instanceof ScrollPane))
                .filter(node -> !labelled.contains(node))
                .filter(node -> blank(node.getAccessibleText()))
                .filter(node -> !(node instanceof Labeled words) || blank(words.getText()))
                .toList();
    }

    /** Every node below and with this one, hidden ones too: they may come up later. */
    public static Stream<Node> all(Node node) {
        Stream<Node> below = node instanceof ScrollPane scroll && scroll.getContent() != null
                ? Stream.of(scroll.getContent())
                : node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.empty();
        return Stream.concat(Stream.of(node), below.flatMap(Names::all));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
