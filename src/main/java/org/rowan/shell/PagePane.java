package org.rowan.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.NoticeBar;
import org.rowan.fx.Screen;

/** The page: its head, the notices, and the content, scrolled here for reading or left to itself where it is wide. */
final class PagePane extends VBox {
    private final Label title = Boxes.text("", "page-title");
    private final Label subtitle = Boxes.prose("", "muted");
    private final Button back = Buttons.quiet("Back", Feather.ARROW_LEFT, () -> {});
    private final HBox steps = Boxes.row(Gap.SMALL);
    private final HBox head;
    private final StackPane body = new StackPane();
    private final PageHistory pages;

    PagePane(PageHistory pages, NoticeBar notices) {
        this.pages = pages;
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        back.setOnAction(event -> pages.back());
        back.getStyleClass().add("back");
        VBox words = Boxes.column(Gap.TIGHT, back, title, subtitle);
        HBox.setHgrow(words, Priority.ALWAYS);
        head = Boxes.row(Gap.MEDIUM, words, steps);
        steps.setMinWidth(USE_PREF_SIZE);
        head.getStyleClass().add("page-head");
        VBox top = new VBox(head, notices);
        top.getStyleClass().add("page-top");
        VBox.setVgrow(body, Priority.ALWAYS);
        getStyleClass().add("page");
        getChildren().addAll(top, body);
        pages.page().addListener((property, before, now) -> show(now));
    }

    private void show(Screen screen) {
        title.textProperty().unbind();
        subtitle.textProperty().unbind();
        if (screen == null) {
            body.getChildren().clear();
            return;
        }
        title.textProperty().bind(screen.title());
        subtitle.textProperty().bind(screen.subtitle());
        back.setVisible(pages.hasBack());
        back.setManaged(pages.hasBack());
        steps.getChildren().clear();
        screen.step().ifPresent(step -> steps.getChildren().add(button(step)));
        getStyleClass().removeAll("reading", "wide", "broad");
        getStyleClass().add(screen.wide() ? "wide" : "reading");
        if (screen.broad()) {
            getStyleClass().add("broad");
        }
        body.getChildren().setAll(screen.wide() ? padded(screen.node()) : scrolled(screen.node()));
    }

    /** Whether a control stands in the page, and not beside it. */
    static boolean holds(Node node) {
        Node place = node;
        while (place != null && !(place instanceof PagePane)) {
            place = place.getParent();
        }
        return place != null;
    }

    /** Where nothing of the page has the cursor, its first control gets it: keys must not begin with a Tab into nowhere. */
    void takeFocus() {
        if (getScene() == null || CursorTrail.isIn(getScene().getFocusOwner(), body)) {
            return;
        }
        // what scrolls has its content only once it is styled
        applyCss();
        layout();
        boolean wide = getStyleClass().contains("wide");
        firstControl(wide ? body : steps)
                .or(() -> firstControl(wide ? steps : body))
                .ifPresent(Node::requestFocus);
    }

    private static Optional<Node> firstControl(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .filter(node -> node.isVisible() && !node.isDisabled())
                .map(node -> node.isFocusTraversable()
                        ? Optional.of(node)
                        : node instanceof Parent inner ? firstControl(inner) : Optional.<Node>empty())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Button button(Screen.Step step) {
        Button button = Buttons.primary(step.verb(), step.action());
        button.setId("step");
        if (step.key() != null) {
            button.setTooltip(new Tooltip(step.verb() + "   " + step.key().replace('+', ' ')));
        }
        if (step.possible() != null) {
            button.disableProperty().bind(javafx.beans.binding.Bindings.not(step.possible()));
        }
        return button;
    }

    private static Node padded(Node node) {
        StackPane pane = new StackPane(node);
        pane.getStyleClass().add("page-body");
        return pane;
    }

    private static Node scrolled(Node node) {
        StackPane column = new StackPane(node);
        column.getStyleClass().addAll("page-body", "reading-column");
        HBox left = new HBox(column);
        HBox.setHgrow(column, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
