package org.rowan.fx.help;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.Navigator;
import org.rowan.fx.Screen;

/** A page of help over the whole width, where its pictures are as large as the screens of which they were taken. */
public final class HelpScreen implements Screen {
    private final HelpPage page;
    private final Node node;

    public HelpScreen(HelpPage page, Navigator pages) {
        this.page = page;
        this.node = Boxes.column(
                Gap.LARGE, new HelpView(page), HelpLinks.to(page, next -> pages.open(new HelpScreen(next, pages))));
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixed(page.title());
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Screen.fixed("Help");
    }

    @Override
    public Node node() {
        return node;
    }
}
