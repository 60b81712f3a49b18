package org.rowan.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.rowan.fx.Dialogs;
import org.rowan.fx.Tasks;
import org.rowan.kernel.London;
import org.rowan.store.Restored;

/** The pages in front of a store, and the ways from one to the other. */
final class DoorPages {
    private final Door door;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Consumer<Parent> show;
    private final Consumer<String> opened;

    /**
     * @param show puts a page into the window
     * @param opened hears the user's name, on the screen's thread, once the store is open
     */
    DoorPages(Door door, Tasks tasks, Dialogs dialogs, Consumer<Parent> show, Consumer<String> opened) {
        this.door = door;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.show = show;
        this.opened = opened;
    }

    /** Signing in where there is a store in the folder, else the ways to begin. */
    void begin(Path folder) {
        if (door.storeExists(folder)) {
            signIn(folder);
        } else {
            first(folder);
        }
    }

    private void first(Path folder) {
        FirstStartViewModel model = new FirstStartViewModel(door, tasks);
        FirstStartView view = new FirstStartView(
                model,
                new FirstStartView.Ways(
                        () -> opened.accept(""),
                        () -> newStore(folder),
                        () -> restore(folder),
                        () -> dialogs.folder("The folder of the store", folder)
                                .ifPresent(chosen -> model.take(chosen, this::signIn))));
        show.accept(view.root());
        view.onShown();
    }

    private void signIn(Path folder) {
        signIn(folder, "", "");
    }

    /** @param news what is said first; may be empty, as may the user's name */
    SignInView signIn(Path folder, String news, String user) {
        SignInViewModel[] model = new SignInViewModel[1];
        model[0] = new SignInViewModel(
                door, tasks, folder, () -> opened.accept(model[0].user().get().strip()));
        model[0].news().set((news + " " + door.hint(folder)).strip());
        model[0].user().set(user);
        SignInView view = new SignInView(
                model[0],
                dialogs,
                () -> newStore(model[0].folder().get()),
                () -> lost(model[0].folder().get()),
                () -> restore(model[0].folder().get()));
        show.accept(view.root());
        view.onShown();
        return view;
    }

    private void lost(Path folder) {
        RecoverView[] view = new RecoverView[1];
        RecoverViewModel model = new RecoverViewModel(door, tasks, folder, () -> {
            view[0].wipe();
            opened.accept("");
        });
        view[0] = new RecoverView(model, () -> {
            view[0].wipe();
            signIn(folder);
        });
        show.accept(view[0].root());
        view[0].onShown();
    }

    private void newStore(Path folder) {
        NewStoreViewModel[] model = new NewStoreViewModel[1];
        NewStoreView[] view = new NewStoreView[1];
        model[0] = new NewStoreViewModel(door, tasks, folder, () -> {
            view[0].wipe();
            opened.accept(model[0].user().get().strip());
        });
        view[0] = new NewStoreView(
                model[0],
                dialogs,
                () -> {
                    view[0].wipe();
                    signIn(model[0].folder().get());
                },
                () -> {
                    view[0].wipe();
                    restore(model[0].folder().get());
                });
        show.accept(view[0].root());
        view[0].onShown();
    }

    private void restore(Path folder) {
        RestoreViewModel[] model = new RestoreViewModel[1];
        model[0] = new RestoreViewModel(
                door, tasks, folder, restored -> signIn(model[0].folder().get(), words(restored), ""));
        RestoreView[] view = new RestoreView[1];
        view[0] = new RestoreView(model[0], dialogs, () -> {
            view[0].wipe();
            begin(model[0].folder().get());
        });
        show.accept(view[0].root());
        view[0].onShown();
    }

    private static String words(Restored restored) {
        return "The store of " + London.words(restored.backup().made())
                + " is restored. Sign in with the passphrase of then."
                + restored.replaced()
                        .map(kept -> " What was there before is kept in " + kept + ".")
                        .orElse("");
    }
}
