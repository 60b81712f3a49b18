package org.rowan;

import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.rowan.fx.Appearance;
import org.rowan.fx.Place;
import org.rowan.shell.KeptWork;
import org.rowan.shell.MainWindow;
import org.rowan.store.Store;
import org.rowan.support.ScriptedDialogs;

/** The whole window as its user sees it, for pictures. */
public final class RoleWindows {
    private RoleWindows() {}

    /** The window's content at a place, or at the user's first page where that is null. */
    public static Parent at(Place place, Store store, Appearance appearance) {
        Stage unseen = new Stage();
        Session session = new Session(
                AtWork.on(store),
                new MainWindow(unseen, appearance, new ScriptedDialogs()),
                new Session.Steps(() -> {}, () -> {}, limit -> {}, notice -> {}, () -> {}, () -> {}),
                KeptWork.NONE,
                true);
        if (place != null) {
            session.go(place);
        }
        Parent content = unseen.getScene().getRoot();
        unseen.getScene().setRoot(new Pane());
        return content;
    }
}
