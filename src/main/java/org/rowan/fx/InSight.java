package org.rowan.fx;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Keeps whatever has the cursor in sight in a page that scrolls, also where a fault and not the Tab key brought it there. */
public final class InSight {
    private static final double MARGIN_PX = 24;

    private InSight() {}

    public static void keep(ScrollPane scroll) {
        ChangeListener<Node> follow = (property, before, now) -> {
            if (now != null && isInside(now, scroll)) {
                // a section that opens for the cursor has its height only after the next layout
                Platform.runLater(() -> bring(now, scroll));
            }
        };
        scroll.sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(follow);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(follow);
            }
        });
    }

    private static boolean isInside(Node node, ScrollPane scroll) {
        for (Node place = node; place != null; place = place.getParent()) {
            if (place.equals(scroll.getContent())) {
                return true;
            }
        }
        return false;
    }

    private static void bring(Node node, ScrollPane scroll) {
        if (!isInside(node, scroll)) {
            return;
        }
        scroll.layout();
        Bounds place = scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double hidden = scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * hidden;
        double view = scroll.getViewportBounds().getHeight();
        double bottom = top + view;
        // of a long list it is enough to see the beginning
        double end = Math.min(place.getMaxY(), place.getMinY() + view / 4);
        if (hidden <= 0) {
            return;
        }
        if (place.getMinY() < top) {
            scroll.setVvalue(Math.max(0, (place.getMinY() - MARGIN_PX) / hidden));
        } else if (end > bottom) {
            scroll.setVvalue(Math.min(1, (end + MARGIN_PX - view) / hidden));
        }
    }
}
