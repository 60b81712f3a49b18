package org.rowan.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws what stands on paper: black on white whatever the theme, over as many pages as it needs. */
public final class PrintedPages {
    private static final double FOOT_ROOM = 24;
    private static final double FIRST_SHARE = 0.24;

    private final double width;
    private final double height;

    /** @param width of what the printer reaches, in points, as the height */
    public PrintedPages(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Pages that are laid out already. */
    public List<Region> of(Printout what) {
        List<List<Node>> pages = shared(what);
        List<Region> drawn = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            drawn.add(page(
                    pages.get(i), what.foot(), pages.size() == 1 ? "" : "Page " + (i + 1) + " of " + pages.size()));
        }
        return drawn;
    }

    private List<List<Node>> shared(Printout what) {
        List<Node> all = new ArrayList<>(head(what));
        what.parts().forEach(part -> all.add(draw(part)));
        laidOut(new VBox(all.toArray(Node[]::new)));
        List<List<Node>> pages = new ArrayList<>(List.of(new ArrayList<>()));
        double left = height - FOOT_ROOM;
        for (int i = 0; i < all.size(); i++) {
            double needs = all.get(i).prefHeight(width);
            // a heading goes with what it is the heading of
            double with =
                    isHeading(all.get(i)) && i + 1 < all.size() ? all.get(i + 1).prefHeight(width) : 0;
            if (needs + with > left && !pages.getLast().isEmpty()) {
                pages.add(new ArrayList<>());
                left = height - FOOT_ROOM;
            }
            pages.getLast().add(all.get(i));
            left -= needs;
        }
        return pages;
    }

    private List<Node> head(Printout what) {
        List<Node> head =
                new ArrayList<>(List.of(words(what.title(), "printed-title"), words(what.about(), "printed-about")));
        if (!what.warnings().isEmpty()) {
            VBox box = new VBox(what.warnings().stream()
                    .map(words -> words(words, "printed-warning"))
                    .toArray(Node[]::new));
            box.getStyleClass().add("printed-warnings");
            head.add(box);
        }
        return head;
    }

    private Node draw(Printout.Part part) {
        return switch (part) {
            case Printout.Part.Heading(String words) -> words(words, "printed-heading");
            case Printout.Part.Line(String words) -> words(words, "printed-line");
            case Printout.Part.Row(List<String> cells) -> row(cells);
        };
    }

    private Node row(List<String> cells) {
        double first = width * FIRST_SHARE;
        double others = (width - first) / Math.max(1, cells.size() - 1);
        HBox row = new HBox();
        row.getStyleClass().add("printed-row");
        for (String cell : cells) {
            Label words = words(cell, "printed-cell");
            double wide = row.getChildren().isEmpty() ? first : others;
            words.setMinWidth(wide);
            words.setMaxWidth(wide);
            words.setPrefWidth(wide);
            row.getChildren().add(words);
        }
        return row;
    }

    private Region page(List<Node> parts, String foot, String number) {
        Label left = words(foot, "printed-foot");
        left.setWrapText(false);
        Region spring = Boxes.spring();
        HBox last = new HBox(left, spring, words(number, "printed-foot"));
        Region room = new Region();
        VBox.setVgrow(room, javafx.scene.layout.Priority.ALWAYS);
        VBox page =
                new VBox(Stream.concat(parts.stream(), Stream.of(room, last)).toArray(Node[]::new));
        laidOut(page);
        return page;
    }

    private void laidOut(VBox page) {
        page.getStyleClass().add("printed");
        page.getStylesheets().add(PrintedPages.class.getResource("printed.css").toExternalForm());
        page.setMinSize(width, height);
        page.setPrefSize(width, height);
        page.setMaxSize(width, height);
        Scene paper = new Scene(page, width, height);
        paper.getRoot().applyCss();
        paper.getRoot().layout();
    }

    private static boolean isHeading(Node node) {
        return node.getStyleClass().contains("printed-heading");
    }

    private static Label words(String words, String style) {
        return Boxes.prose(words, style);
    }
}
