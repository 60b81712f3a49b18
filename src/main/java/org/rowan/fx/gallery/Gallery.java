package org.rowan.fx.gallery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.rowan.fx.Appearance;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.form.Segments;

/** Every building block on a page of its own, in any theme and size: to be looked at by whoever draws a screen. */
public final class Gallery extends BorderPane {
    private static final List<Block> BLOCKS = blocks();

    private final ListView<Block> list = new ListView<>(FXCollections.observableList(BLOCKS));
    private final Clock clock;

    public Gallery(Appearance appearance, Clock clock) {
        this.clock = clock;
        list.setId("blocks");
        list.setAccessibleText("Building blocks");
        list.getStyleClass().add("gallery-list");
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(Block block, boolean empty) {
                super.updateItem(block, empty);
                setText(empty ? null : block.name());
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> show(now));
        getStyleClass().add("shell");
        setTop(bar(appearance));
        setLeft(list);
        list.getSelectionModel().selectFirst();
    }

    private static List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(Looks.all());
        blocks.addAll(FormBlocks.all());
        blocks.addAll(ShownBlocks.all());
        return List.copyOf(blocks);
    }

    /** The names of the pages, in their order. */
    public static List<String> pages() {
        return BLOCKS.stream().map(Block::name).toList();
    }

    /** Goes to a page by its number. */
    public void turnTo(int page) {
        list.getSelectionModel().select(page);
    }

    private void show(Block block) {
        Node page = Boxes.column(
                Gap.MEDIUM,
                Boxes.text(block.name(), "page-title"),
                Boxes.prose(block.use(), "muted"),
                block.page().on(clock));
        page.getStyleClass().addAll("page-body", "reading-column");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page");
        setCenter(scroll);
    }

    private static Node bar(Appearance appearance) {
        Segments<Appearance.Theme> theme =
                new Segments<>("Theme", List.of(Appearance.Theme.values()), Appearance.Theme::words);
        theme.valueProperty().set(appearance.theme().get());
        theme.valueProperty()
                .addListener((property, before, now) -> appearance.theme().set(now));
        Segments<Integer> size = new Segments<>("Text size", Appearance.SIZES, percent -> percent + " %");
        size.valueProperty().set(appearance.size().get());
        size.valueProperty()
                .addListener((property, before, now) -> appearance.size().set(now));
        Node bar = Boxes.flow(Gap.MEDIUM, Boxes.text("Rowan's building blocks", "heading"), theme, size);
        bar.getStyleClass().add("gallery-bar");
        return bar;
    }
}
