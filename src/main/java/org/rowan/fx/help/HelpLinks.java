package org.rowan.fx.help;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;

/** What else there is to read. */
public final class HelpLinks {
    private HelpLinks() {}

    /** A page of help as it stands beside a screen: with the way to its pictures in large, and to what else there is. */
    public static Node beside(Optional<HelpPage> page, Consumer<HelpPage> open) {
        VBox box = Boxes.column(Gap.MEDIUM);
        page.ifPresent(known -> box.getChildren().add(new HelpView(known)));
        page.filter(HelpPage::hasPictures).ifPresent(known -> {
            var large = Buttons.link("Read it with large pictures", () -> open.accept(known));
            large.setId("help-large");
            box.getChildren().add(Boxes.row(Gap.NONE, large));
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
