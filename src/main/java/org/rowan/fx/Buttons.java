package org.rowan.fx;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/** The kinds of button. A button says what it does with a verb. */
public final class Buttons {
    private Buttons() {}

    /** The one next step of a page. */
    public static Button primary(String verb, Runnable action) {
        return make(verb, null, action, "accent");
    }

    public static Button plain(String verb, Runnable action) {
        return make(verb, null, action);
    }

    public static Button plain(String verb, Ikon sign, Runnable action) {
        return make(verb, Icons.of(sign), action);
    }

    public static Button danger(String verb, Runnable action) {
        return make(verb, null, action, "danger");
    }

    /** No ground of its own until it is pointed at. */
    public static Button quiet(String verb, Ikon sign, Runnable action) {
        return make(verb, Icons.of(sign), action, "quiet");
    }

    public static Button link(String verb, Runnable action) {
        Button link = make(verb, null, action, "link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }

    /** A sign alone; the words are its tooltip and what a screen reader says. */
    public static Button sign(Ikon sign, String words, Runnable action) {
        Button button = make("", Icons.of(sign), action, "quiet", "icon-only");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    /** A whole row that can be chosen; say in words what it opens. */
    public static Button row(Node content, String words, Runnable action) {
        Button button = make(new RowButton(content), action, "row-button");
        button.setAccessibleText(words);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private static Button make(String words, Node graphic, Runnable action, String... styles) {
        return make(new Button(words, graphic), action, styles);
    }

    private static Button make(Button button, Runnable action, String... styles) {
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.getStyleClass().addAll(styles);
        button.setMnemonicParsing(false);
        button.setOnAction(event -> action.run());
        return button;
    }
}
