package org.rowan.fx;

import java.util.Arrays;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/**
 * Shows a secret that is to be written down, sign by sign and in its groups: it is never one piece of text, and nothing of it
 * can be copied. When it goes out of the window it is overwritten.
 */
public final class ShownOnce extends FlowPane {
    private final char[] secret;
    private final String words;

    /**
     * @param words what it is, for a screen reader, which spells it out
     * @param secret in groups with dashes between them; overwritten in here
     */
    public ShownOnce(String words, char[] secret) {
        this.words = words;
        this.secret = secret;
        getStyleClass().addAll("shown-once", Gap.SMALL.style());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        HBox group = group();
        for (char sign : secret) {
            Label one = Boxes.text(Character.toString(sign), sign == '-' ? "shown-dash" : "shown-sign");
            group.getChildren().add(one);
            if (sign == '-') {
                group = group();
            }
        }
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                wipe();
            }
        });
    }

    private HBox group() {
        HBox group = new HBox();
        getChildren().add(group);
        return group;
    }

    private void wipe() {
        Arrays.fill(secret, '\0');
        getChildren().clear();
    }

    /** Puts the signs together only when a screen reader asks. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? words + ": " + spelled()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String spelled() {
        StringBuilder spelled = new StringBuilder();
        for (char sign : secret) {
            spelled.append(sign == '-' ? ", dash, " : sign + " ");
        }
        return spelled.toString();
    }
}
