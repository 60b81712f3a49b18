package org.rowan.journeys;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import org.rowan.journeys.Barriers.Check;

/** Goes through a screen with Tab alone, until the cursor is where it was before. */
final class KeyboardWalk {
    private static final int AT_MOST = 600;

    private final Barriers barriers;
    private final String where;
    private final Scene scene;

    KeyboardWalk(Barriers barriers, String where, Scene scene) {
        this.barriers = barriers;
        this.where = where;
        this.scene = scene;
    }

    void walk() {
        LinkedHashSet<Node> expected = new LinkedHashSet<>(LookWalk.inSight(scene.getRoot())
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> !(node instanceof ScrollPane))
                .toList());
        if (expected.isEmpty()) {
            return;
        }
        Set<Node> reached = new HashSet<>();
        if (scene.getFocusOwner() == null) {
            expected.getFirst().requestFocus();
        }
        Node here = scene.getFocusOwner();
        for (int step = 0; step < AT_MOST && here != null && reached.add(here); step++) {
            Keys.press(scene, "Tab");
            Node next = scene.getFocusOwner();
            Node from = here;
            barriers.look(
                    Check.TRAP,
                    where,
                    () -> !from.equals(next) || expected.size() == 1,
                    () -> "Tab stays in " + LookWalk.describe(from));
            if (next != null && !reached.contains(next) && !next.equals(expected.getFirst())) {
                barriers.look(
                        Check.ORDER,
                        where,
                        () -> isForward(from, next),
                        () -> LookWalk.describe(from) + " is followed by " + LookWalk.describe(next));
            }
            here = next;
        }
        for (Node node : expected) {
            // of a group of choices Tab goes to one; arrows go to the others
            boolean inGroup = node instanceof ToggleButton
                    && node.getParent().getChildrenUnmodifiable().stream().anyMatch(reached::contains);
            barriers.look(
                    Check.TRAP,
                    where,
                    () -> reached.contains(node) || inGroup || node.getScene() == null || !node.isFocusTraversable(),
                    () -> "Tab never comes to " + LookWalk.describe(node));
        }
    }

    /** Never up and to the left at once. */
    private static boolean isForward(Node from, Node to) {
        Bounds before = from.localToScene(from.getLayoutBounds());
        Bounds after = to.localToScene(to.getLayoutBounds());
        return after.getMaxY() > before.getMinY() + 1 || after.getMaxX() > before.getMinX() + 1;
    }
}
