package org.rowan;

import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.people.People;
import org.rowan.shell.MainWindow;
import org.rowan.shell.PageHistory;
import org.rowan.shell.ShellViewModel;
import org.rowan.store.Store;

/** One person at work on one open store: the services, and the screens over them. */
final class Session {
    private final People people;

    Session(Store store, MainWindow main, Runnable signOut) {
        people = new People(store);

        ShellViewModel model = new ShellViewModel(store.user());
        PageHistory pages = new PageHistory();
        Desk desk = main.showShell(model, pages, typed -> java.util.List.of(), signOut);
        desk.tasks().doing(people::readNames).start();
        pages.go(Place.TODAY);
    }

    /** Forgets what was held of the store's content. */
    void end() {
        people.forget();
    }
}
