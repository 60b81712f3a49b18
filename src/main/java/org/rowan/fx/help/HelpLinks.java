package org.rowan.fx.help;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.Screen;

/** What else there is to read. */
public final class HelpLinks {
    private HelpLinks() {}

    /** The help of a screen as it stands beside it: its page, with the way to that in large, and to what else there is. */
    public static Node beside(Screen screen, Consumer<HelpPage> open) {
        VBox box = Boxes.column(Gap.MEDIUM);
        Optional<HelpPage> page = HelpBook.of(screen);
        page.ifPresent(known -> {
            var large = Buttons.link("Read it with large pictures", () -> open.accept(known));
            large.setId("help-large");
            box.getChildren().addAll(new HelpView(known), Boxes.row(Gap.NONE, large));
        });
        box.getChildren().add(to(page.orElse(null), open));
        return box;
    }

    /** The pages that belong to no screen, but not the one that is shown. */
    static Node to(HelpPage shown, Consumer<HelpPage> open) {
        VBox links = Boxes.column(Gap.TIGHT, Boxes.text("More help", "strong"));
        HelpBook.GENERAL.stream()
                .filter(name -> shown == null || !name.equals(shown.name()))
                .flatMap(name -> HelpBook.page(name).stream())
                .forEach(page -> links.getChildren().add(Buttons.link(page.title(), () -> open.accept(page))));
        return links;
    }
}
