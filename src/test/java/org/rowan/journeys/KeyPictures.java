package org.rowan.journeys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.fx.Tasks;
import org.rowan.fx.form.PassphraseField;
import org.rowan.journeys.Pictures.Picture;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Role;
import org.rowan.shell.RecoverView;
import org.rowan.shell.RecoverViewModel;
import org.rowan.store.Store;
import org.rowan.support.Names;
import org.rowan.support.ScriptedDoor;
import org.rowan.users.DeskLock;
import org.rowan.users.Users;
import org.rowan.users.ui.ChooseView;
import org.rowan.users.ui.ChooseViewModel;
import org.rowan.users.ui.RecoveredView;
import org.rowan.users.ui.RecoveredViewModel;
import org.rowan.users.ui.UserScreens;
import org.rowan.users.ui.UsersScreen;

/** Pictures of the screens by which users and keys are kept. */
final class KeyPictures {
    private static final Tasks HERE = Tasks.here(problem -> {
        throw problem;
    });

    /** The store that has its users. */
    private static Store peopled;

    private KeyPictures() {}

    static List<Picture> all() {
        List<Picture> all = new ArrayList<>();
        all.add(users("users", set -> {}));
        all.add(users("users-add", set -> fire(set, "Add a user")));
        all.add(users("users-change", set -> fire(set, "b.adeyemi")));
        all.add(users("users-given", set -> {
            fire(set, "Add a user");
            type(set, "Name to sign in with", "carla" + System.nanoTime() % 1000);
            fire(set, "Add user");
        }));
        all.add(users("users-lock", set -> fire(set, "Change when it locks")));
        all.add(users("users-store-key", set -> fire(set, "Change the store key")));
        all.add(users("recovery-key", set -> fire(set, "Make a recovery key")));
        all.add(users("recovery-key-back", set -> {
            fire(set, "Make a recovery key");
            fire(set, "It is written down");
        }));
        all.add(ExamplePictures.picture(
                "own-passphrase",
                "provider-c",
                Place.SET_UP,
                (store, desk) -> {
                    javafx.application.Platform.runLater(
                            () -> new UserScreens(new Users(store), new DeskLock(store), () -> true, left -> {}, desk)
                                    .changeOwnPassphrase());
                    return new DummyToday(desk);
                },
                set -> PictureBook.type(set, "#passphrase", "garnet lamps canal")));
        all.add(new Picture(
                "choose-passphrase",
                set -> set.scene()
                        .setRoot(
                                new ChooseView(new ChooseViewModel(new Users(store()), HERE, () -> {}), "bea", () -> {})
                                        .root()),
                set -> PictureBook.type(set, "#passphrase", "password1234")));
        all.add(new Picture("recovered", set -> {
            RecoveredViewModel model = new RecoveredViewModel(new Users(store()), HERE);
            set.scene().setRoot(new RecoveredView(model, () -> {}).root());
            model.load();
        }));
        all.add(new Picture("passphrase-lost", set -> {
            var door = ScriptedDoor.answering(Problem.of(
                    Problem.Kind.PASSPHRASE,
                    "This recovery key does not open the store. Check that it is the newest print."));
            RecoverViewModel model = new RecoverViewModel(door, HERE, Path.of("/home/haven/Rowan"), () -> {});
            RecoverView view = new RecoverView(model, () -> {});
            set.scene().setRoot(view.root());
            view.onShown();
            model.open(new char[0]);
        }));
        return all;
    }

    private static Picture users(String name, Consumer<Pictures.Set> then) {
        BiFunction<Store, Desk, Screen> screen = (store, desk) -> {
            people(store);
            return new UsersScreen(new Users(store), new DeskLock(store), left -> {}, desk);
        };
        return ExamplePictures.picture(name, "provider-c", Place.SET_UP, screen, then);
    }

    private static Store store() {
        Store store = ExamplePictures.store("provider-c");
        people(store);
        return store;
    }

    private static void people(Store store) {
        if (!store.equals(peopled)) {
            peopled = store;
            Users users = new Users(store);
            users.add("b.adeyemi", Set.of(Role.KEY_WORKER));
            users.add("ann-marie.ford", Set.of(Role.KEY_WORKER, Role.MANAGER));
        }
    }

    private static void fire(Pictures.Set set, String words) {
        Names.all(set.stage().getScene().getRoot())
                .filter(node -> node instanceof ButtonBase button && says(button, words))
                .findFirst()
                .map(ButtonBase.class::cast)
                .orElseThrow(() -> new IllegalStateException("no button " + words))
                .fire();
    }

    private static boolean says(ButtonBase button, String words) {
        return words.equals(button.getText())
                || Names.all(button).anyMatch(node -> node instanceof Labeled label && words.equals(label.getText()));
    }

    private static void type(Pictures.Set set, String field, String words) {
        Node found = Names.all(set.stage().getScene().getRoot())
                .filter(node -> field.equals(node.getAccessibleText()) && !(node instanceof PassphraseField))
                .findFirst()
                .orElseThrow();
        ((javafx.scene.control.TextInputControl) found).setText(words);
    }
}
