package org.rowan.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** Which colours meet where, computed of what the style sheets have put into the nodes, as a painter would lay them. */
final class Colours {
    private Colours() {}

    /** How a text stands out from the worst of what lies under its middle: 1 (not at all) to 21. */
    static double contrast(Text text) {
        List<Node> path = path(text);
        Point2D middle = middle(text);
        List<Color> grounds = grounds(path, middle);
        double opacity = path.stream().mapToDouble(Node::getOpacity).reduce(1, (a, b) -> a * b);
        return grounds.stream()
                .mapToDouble(ground -> contrast(over((Color) text.getFill(), opacity, ground), ground))
                .min()
                .orElse(1);
    }

    /** What lies at the middle of a node, its own ground on top. */
    static Color ground(Node node) {
        List<Node> path = path(node);
        Point2D middle = middle(node);
        List<Color> colours = grounds(path, middle);
        return fill(node, middle, 1, colours).getFirst();
    }

    static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static List<Node> path(Node node) {
        List<Node> path = new ArrayList<>();
        for (Node place = node; place != null; place = place.getParent()) {
            path.addFirst(place);
        }
        return path;
    }

    private static List<Color> grounds(List<Node> path, Point2D at) {
        Paint scene = path.getFirst().getScene().getFill();
        List<Color> colours = List.of(scene instanceof Color color ? color : Color.WHITE);
        for (int step = 0; step + 1 < path.size(); step++) {
            Node node = path.get(step);
            // what is scrolled out of a pane still stands on its ground
            colours = fill(node, within(node, at), node.getOpacity(), colours);
            for (Node child : ((Parent) node).getChildrenUnmodifiable()) {
                if (child.equals(path.get(step + 1))) {
                    break;
                }
                colours = all(child, at, 1, colours);
            }
        }
        return colours;
    }

    private static Point2D within(Node node, Point2D at) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.contains(at) ? at : new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static List<Color> all(Node node, Point2D at, double opacity, List<Color> under) {
        if (!node.isVisible() || !node.localToScene(node.getBoundsInLocal()).contains(at)) {
            return under;
        }
        List<Color> colours = fill(node, at, opacity * node.getOpacity(), under);
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                colours = all(child, at, opacity * node.getOpacity(), colours);
            }
        }
        return colours;
    }

    private static List<Color> fill(Node node, Point2D at, double opacity, List<Color> under) {
        if (node instanceof Shape shape && !(shape instanceof Text)) {
            return lay(shape.getFill(), opacity, under);
        }
        List<Color> colours = under;
        if (node instanceof Region region && region.getBackground() != null) {
            Point2D local = region.sceneToLocal(at);
            for (BackgroundFill fill : region.getBackground().getFills()) {
                if (covers(fill.getInsets(), region, local)) {
                    colours = lay(fill.getFill(), opacity, colours);
                }
            }
        }
        return colours;
    }

    private static boolean covers(Insets insets, Region region, Point2D at) {
        return at.getX() >= insets.getLeft()
                && at.getY() >= insets.getTop()
                && at.getX() <= region.getWidth() - insets.getRight()
                && at.getY() <= region.getHeight() - insets.getBottom();
    }

    /** A gradient may show any of its colours. */
    private static List<Color> lay(Paint paint, double opacity, List<Color> under) {
        List<Color> inks = switch (paint) {
            case Color color -> List.of(color);
            case LinearGradient gradient ->
                gradient.getStops().stream().map(stop -> stop.getColor()).toList();
            case null, default -> List.of();
        };
        return inks.isEmpty()
                ? under
                : inks.stream()
                        .flatMap(ink -> under.stream().map(ground -> over(ink, opacity, ground)))
                        .distinct()
                        .toList();
    }

    private static Color over(Color ink, double opacity, Color ground) {
        return ground.interpolate(
                new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 1), ink.getOpacity() * opacity);
    }

    private static double luminance(Color colour) {
        double[] parts = Stream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
                .mapToDouble(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
