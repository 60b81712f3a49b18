package org.rowan.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.Screen;
import org.rowan.fx.help.HelpBook;
import org.rowan.fx.help.HelpLinks;
import org.rowan.fx.help.HelpPage;
import org.rowan.fx.help.HelpScreen;

/**
 * Help for what is open, beside it. The page makes room for it as long as its fields can still be typed into; beside an open
 * form the help lies over the page, so that the form keeps its width.
 */
final class HelpPane extends SidePane {
    static final double WIDTH_EM = 25.7;
    private static final double ROOM_EM = 34;

    private final PageHistory pages;
    private final PanelPane panel;
    private final Supplier<? extends Node> keys;
    private final Runnable showRound;

    /** @param showRound begins the round for whoever is new here */
    HelpPane(PageHistory pages, PanelPane panel, Supplier<? extends Node> keys, Runnable showRound) {
        super("help-pane", "Close the help (Esc)");
        this.pages = pages;
        this.panel = panel;
        this.keys = keys;
        this.showRound = showRound;
    }

    /** The page with the help at its right. */
    Region over(Region page) {
        StackPane both = new StackPane(page, this);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        Runnable fit = () -> {
            double width = prefWidth(-1);
            boolean beside = isVisible() && !panel.isVisible() && both.getWidth() - width >= width / WIDTH_EM * ROOM_EM;
            StackPane.setMargin(page, beside ? new Insets(0, width, 0, 0) : Insets.EMPTY);
        };
        both.widthProperty().subscribe(fit);
        widthProperty().subscribe(fit);
        visibleProperty().subscribe(fit);
        panel.visibleProperty().subscribe(fit);
        return both;
    }

    /** What is open is for, and the keys of the page below. */
    void open() {
        Screen shown = pages.page().get();
        if (shown == null || shown instanceof HelpScreen) {
            listKeys();
            return;
        }
        Optional<HelpPage> page = panel.about().flatMap(HelpBook::ofForm).or(() -> HelpBook.of(shown));
        stand(
                page.map(known -> "Help: " + known.title()).orElse("Help"),
                Boxes.column(
                        Gap.LARGE,
                        HelpLinks.beside(page, other -> pages.open(new HelpScreen(other, pages))),
                        Boxes.row(Gap.NONE, round()),
                        Boxes.column(Gap.SMALL, Boxes.text("Keys", "heading"), keys.get())));
    }

    private Button round() {
        Button button = Buttons.link("Show me round", showRound);
        button.setId("show-round");
        return button;
    }

    void listKeys() {
        stand("Keys", keys.get());
    }
}
