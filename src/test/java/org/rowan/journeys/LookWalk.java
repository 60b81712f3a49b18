package org.rowan.journeys;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rowan.journeys.Barriers.Check;
import org.rowan.support.Names;

/** Looks at all that one screen shows: names, contrast, size, and what colour says. */
final class LookWalk {
    private static final double TEXT = 4.5;
    private static final double SIGN = 3;
    private static final double TARGET_PX = 24;
    private static final List<String> INTENTS = List.of("success", "warning", "danger");

    private final Barriers barriers;
    private final String where;
    private final List<Node> inSight;

    LookWalk(Barriers barriers, String where, Scene scene) {
        this.barriers = barriers;
        this.where = where;
        this.inSight = inSight(scene.getRoot()).toList();
    }

    /** Every node that is drawn, also what is scrolled out of sight. */
    static Stream<Node> inSight(Node node) {
        if (!node.isVisible() || node.getLayoutBounds().isEmpty()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.empty();
        return Stream.concat(Stream.of(node), below.flatMap(LookWalk::inSight));
    }

    void names(Parent root) {
        Set<Node> nameless = new HashSet<>(Names.nameless(root));
        inSight.stream()
                .filter(Node::isFocusTraversable)
                .forEach(node -> look(Check.NAME, !nameless.contains(node), node, ""));
        inSight.stream()
                .filter(ImageView.class::isInstance)
                .forEach(node -> look(
                        Check.NAME, node.isMouseTransparent() || node.getAccessibleText() != null, node, " (picture)"));
    }

    void contrast() {
        inSight.stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && text.getFill() instanceof Color)
                .filter(text -> !text.isDisabled() && shows(text))
                .forEach(text -> {
                    double contrast = Colours.contrast(text);
                    double least = text instanceof FontIcon ? SIGN : TEXT;
                    look(Check.CONTRAST, contrast >= least, text, " %.1f:1".formatted(contrast));
                });
    }

    void targets() {
        inSight.stream()
                .filter(node -> node instanceof ButtonBase
                        || node instanceof TextInputControl
                        || node instanceof ComboBoxBase<?>)
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .forEach(node -> {
                    Bounds size = node.localToScene(node.getLayoutBounds());
                    look(
                            Check.TARGET,
                            size.getWidth() >= TARGET_PX - 0.01 && size.getHeight() >= TARGET_PX - 0.01,
                            node,
                            " %.0f x %.0f".formatted(size.getWidth(), size.getHeight()));
                });
    }

    void colourAlone() {
        for (Node node : inSight) {
            List<String> styles = node.getStyleClass();
            if (INTENTS.stream().anyMatch(intent -> styles.contains(intent) || styles.contains(intent + "-text"))
                    && !(node instanceof FontIcon)
                    && !(node instanceof Labeled label && label.getText().isBlank())) {
                look(Check.COLOUR_ALONE, hasWords(node), node, " (coloured, no words)");
            }
            if ((styles.contains("status-chip") || styles.contains("notice"))
                    && INTENTS.stream().anyMatch(styles::contains)) {
                look(
                        Check.COLOUR_ALONE,
                        inSight(node).anyMatch(FontIcon.class::isInstance),
                        node,
                        " (coloured, no sign)");
            }
            if (styles.contains("faulty")) {
                look(Check.COLOUR_ALONE, saysWhatIsWrong(node), node, " (red edge, no sentence)");
            }
            if (node instanceof ToggleButton toggle && toggle.isSelected() && !(toggle instanceof RadioButton)) {
                unlikeTheOthers(toggle);
            }
        }
    }

    /** Words that end in an ellipsis are whole in a tooltip, at least. */
    void cut() {
        inSight.stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> label.getText() != null && !label.getText().isBlank())
                .forEach(label -> look(Check.CUT, isWhole(label), label, " (cut)"));
    }

    private static boolean isWhole(Labeled label) {
        boolean whole = label.getChildrenUnmodifiable().stream()
                .filter(node -> node instanceof Text text && !(text instanceof FontIcon))
                .allMatch(node -> !((Text) node).getText().contains("…")
                        || label.getText().contains("…"));
        return whole || label.getTooltip() != null;
    }

    /** What is chosen is told from what is not by a mark, or by grounds that anybody can tell apart. */
    private void unlikeTheOthers(ToggleButton chosen) {
        chosen.getParent().getChildrenUnmodifiable().stream()
                .filter(other -> other instanceof ToggleButton toggle && !toggle.isSelected())
                .findFirst()
                .ifPresent(other -> look(
                        Check.COLOUR_ALONE,
                        Colours.contrast(Colours.ground(chosen), Colours.ground(other)) >= SIGN,
                        chosen,
                        " (chosen, but looks like the others)"));
    }

    private static boolean hasWords(Node node) {
        return inSight(node)
                        .anyMatch(each ->
                                each instanceof Text text && !text.getText().isBlank())
                || node.getAccessibleText() != null;
    }

    private static boolean saysWhatIsWrong(Node node) {
        for (Node place = node; place != null; place = place.getParent()) {
            if (place.getStyleClass().contains("field")) {
                return inSight(place).anyMatch(each -> each.getStyleClass().contains("field-problem"));
            }
        }
        return false;
    }

    /** Something fully transparent is not there to be read. */
    private static boolean shows(Node node) {
        for (Node place = node; place != null; place = place.getParent()) {
            if (place.getOpacity() == 0) {
                return false;
            }
        }
        return true;
    }

    private void look(Check check, boolean good, Node node, String more) {
        barriers.look(check, where, () -> good, () -> describe(node) + more);
    }

    /** Type, id, style, and the words on it; for a text those of what it is in. */
    static String describe(Node node) {
        String styles = Stream.iterate(node, Objects::nonNull, Node::getParent)
                .limit(3)
                .map(each -> (each instanceof Control ? each.getClass().getSimpleName() : "")
                        + (each.getId() == null ? "" : "#" + each.getId())
                        + each.getStyleClass().stream()
                                .map(style -> "." + style)
                                .reduce("", String::concat))
                .reduce((inner, outer) -> outer + " > " + inner)
                .orElse("");
        String words = switch (node) {
            case FontIcon icon -> String.valueOf(icon.getIconLiteral());
            case Text text -> text.getText();
            case Label label -> label.getText();
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            default -> String.valueOf(node.getAccessibleText());
        };
        return styles + " \"" + (words.length() > 40 ? words.substring(0, 40) : words) + "\"";
    }
}
