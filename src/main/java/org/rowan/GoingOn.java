package org.rowan;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Notice;
import org.rowan.fx.Place;
import org.rowan.fx.Unsaved.Begun;
import org.rowan.provider.Providers;
import org.rowan.shell.Bookmark;
import org.rowan.shell.KeptWork;
import org.rowan.shell.PageHistory;

/** Leads somebody who has just signed in back to what was begun before. */
final class GoingOn {
    private final PageHistory pages;
    private final Desk desk;

    GoingOn(PageHistory pages, Desk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    /** @param comeBack brings a person whose window was locked to where it was */
    void from(KeptWork kept, Consumer<Bookmark> comeBack) {
        if (kept.bookmark() != null) {
            comeBack.accept(kept.bookmark());
        } else if (!kept.begun().isEmpty()) {
            // the page that comes up first clears the notices
            desk.tasks().onScreen(() -> tell(kept.begun()));
        }
    }

    /** Leads whoever has an empty store before them to the first steps. */
    void orBegin(Providers providers) {
        if (desk.viewer().may(Place.SET_UP.needs())) {
            desk.tasks()
                    .of(() -> providers.provider().isEmpty())
                    .then(empty -> {
                        if (empty) {
                            desk.notices()
                                    .tell(Notice.note(
                                                    "This store is empty. Set-up has the first steps, and brings in what"
                                                            + " you have kept until now.")
                                            .with("Go to Set-up", () -> pages.go(Place.SET_UP)));
                        }
                    })
                    .start();
        }
    }

    private void tell(List<Begun> begun) {
        String words = begun.stream().map(Begun::words).distinct().collect(Collectors.joining(", "));
        desk.notices()
                .tell(Notice.note("You had begun, and it is not saved yet: " + words + ".")
                        .with("Go on with it", () -> goOn(begun)));
    }

    private void goOn(List<Begun> begun) {
        if (begun.size() == 1) {
            open(begun.getFirst());
            return;
        }
        VBox rows = Boxes.column(Gap.NONE);
        begun.forEach(one -> rows.getChildren().add(row(one)));
        desk.panel().show("Begun and not saved", rows);
    }

    private Node row(Begun one) {
        return Buttons.row(Boxes.prose(one.words()), one.words() + ". Go on with it", () -> open(one));
    }

    private void open(Begun one) {
        pages.go(one.at());
        if (pages.page().get() != null) {
            pages.page().get().reopen(one.about());
        }
    }
}
