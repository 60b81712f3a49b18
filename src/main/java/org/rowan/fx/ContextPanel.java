package org.rowan.fx;

import javafx.scene.Node;

/** The panel at the right for what belongs to the selected row; Esc closes it. */
public interface ContextPanel {
    void show(String heading, Node content);

    void close();
}
