package org.rowan.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * Where the cursor was, with the way to it through its page: to come back to it or, where it was drawn anew or is gone, to what
 * stands in its place.
 */
final class CursorTrail {
    private final Node node;
    private final String name;
    private final List<Step> way = new ArrayList<>();

    /** A box on the way, and which of its parts led on. */
    private record Step(Parent box, int part) {}

    CursorTrail(Node node) {
        this.node = node;
        this.name = CursorPlace.name(node);
        Node part = node;
        while (part.getParent() != null && !(part instanceof PagePane) && !(part instanceof SidePane)) {
            way.add(new Step(
                    part.getParent(), part.getParent().getChildrenUnmodifiable().indexOf(part)));
            part = part.getParent();
        }
    }

    static boolean isIn(Node node, Parent parent) {
        for (Node place = node; place != null; place = place.getParent()) {
            if (place.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    /** False where nothing of its page is left that could have the cursor. */
    boolean bringBack() {
        if (isReachable(node)) {
            node.requestFocus();
            return true;
        }
        for (Step step : way) {
            List<Node> left =
                    CursorPlace.all(step.box()).filter(CursorTrail::isReachable).toList();
            if (!left.isEmpty()) {
                inPlaceOf(step, left).requestFocus();
                return true;
            }
        }
        return false;
    }

    /** The same again, or what now stands where it stood, or before that. */
    private Node inPlaceOf(Step step, List<Node> left) {
        List<Node> parts = step.box().getChildrenUnmodifiable();
        List<Node> from = parts.subList(Math.min(step.part(), parts.size()), parts.size());
        return left.stream()
                .filter(this::isSame)
                .findFirst()
                .or(() -> left.stream()
                        .filter(each -> from.stream()
                                .anyMatch(part -> CursorPlace.all(part).anyMatch(each::equals)))
                        .findFirst())
                .orElse(left.getLast());
    }

    private boolean isSame(Node other) {
        return other.getClass().equals(node.getClass())
                && Objects.equals(other.getId(), node.getId())
                && Objects.equals(CursorPlace.name(other), name);
    }

    private static boolean isReachable(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && CursorPlace.isInSight(node);
    }
}
