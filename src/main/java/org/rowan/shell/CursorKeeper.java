package org.rowan.shell;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Keeps the cursor in the page. Whatever has it may be drawn anew, greyed or taken away at any moment; left alone, it would then
 * jump to the first control of the window.
 */
final class CursorKeeper {
    private final PagePane page;
    private final List<? extends Parent> sides;
    private final ChangeListener<Node> follow = (property, before, now) -> moved(before, now);
    private CursorTrail trail;

    /** @param sides what stands beside the page */
    CursorKeeper(PagePane page, List<? extends Parent> sides) {
        this.page = page;
        this.sides = sides;
    }

    void watch(Scene before, Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(follow);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(follow);
        }
    }

    /** Who moves the cursor moves it from one control to the next; where it is lost it is nowhere in between. */
    private void moved(Node before, Node now) {
        if (isKept(now)) {
            trail = new CursorTrail(now);
        } else if (trail != null && (before == null || now == null)) {
            Platform.runLater(this::bringBack);
        }
    }

    private boolean isKept(Node node) {
        return CursorTrail.isIn(node, page) || sides.stream().anyMatch(side -> CursorTrail.isIn(node, side));
    }

    private void bringBack() {
        Scene scene = page.getScene();
        if (scene != null && !isKept(scene.getFocusOwner()) && !trail.bringBack()) {
            page.takeFocus();
        }
    }
}
