package org.rowan.journeys;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Desk;
import org.rowan.fx.Notice;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.fx.Tasks;
import org.rowan.fx.form.PassphraseField;
import org.rowan.journeys.Pictures.Picture;
import org.rowan.kernel.Problem;
import org.rowan.shell.Finder;
import org.rowan.shell.NewStoreModel;
import org.rowan.shell.NewStoreView;
import org.rowan.shell.PageHistory;
import org.rowan.shell.Shell;
import org.rowan.shell.ShellModel;
import org.rowan.shell.SignInModel;
import org.rowan.shell.SignInView;
import org.rowan.support.ScriptedDialogs;
import org.rowan.support.ScriptedDoor;

/** The pictures that are taken. A new screen adds one line to {@link #all}. */
final class PictureBook {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T14:05:00Z"), ZoneId.of("Europe/London"));

    private PictureBook() {}

    static List<Picture> all() {
        List<Picture> all = new ArrayList<>();
        all.add(new Picture("sign-in", set -> signIn(set, null)));
        all.add(new Picture(
                "sign-in-wrong",
                set -> signIn(
                        set,
                        Problem.of(
                                Problem.Kind.PASSPHRASE,
                                "This passphrase does not open the store for this user. Check the keyboard and the capitals.")),
                set -> {
                    type(set, "#passphrase", "not the passphrase");
                    press(set, "#open");
                }));
        all.add(new Picture("new-store", PictureBook::newStore, set -> {
            type(set, "#passphrase", "garnet lamp");
            type(set, "#again", "garnet lamb");
            press(set, "#create");
        }));
        all.add(inShell("today", Place.TODAY, desk -> new DummyToday(desk)));
        all.add(inShell("parts", Place.SET_UP, desk -> new PartsScreen(desk)));
        all.add(new Picture(
                "parts-faults",
                inShell("", Place.SET_UP, desk -> new PartsScreen(desk)).stand(),
                set -> PartsScreen.misuse(set.scene())));
        all.add(new Picture(
                "parts-list",
                inShell("", Place.SET_UP, desk -> new PartsScreen(desk)).stand(),
                set -> PartsScreen.openList(set.scene())));
        all.add(new Picture(
                "user-menu",
                inShell("", Place.TODAY, desk -> new DummyToday(desk)).stand(),
                set -> press(set, "#user-menu")));
        all.add(inShell("table-panel", Place.CASES, desk -> new DummyCases(desk)));
        all.addAll(DeskPictures.all());
        return all;
    }

    /** A screen in the whole frame of the window. */
    static Picture inShell(String name, Place place, Function<Desk, Screen> screen) {
        return new Picture(name, set -> {
            ShellModel model = new ShellModel("Ann-Marie Ford");
            model.tonight().set("3 free (1 woman and 2, 1 step-free, 1 alone)");
            model.waiting(Place.REFERRALS).set(4);
            model.waiting(Place.CASES).set(7);
            PageHistory pages = new PageHistory();
            Tasks tasks = Tasks.here(problem -> {
                throw problem;
            });
            Finder finder = typed -> List.of(new Finder.Finding(Feather.USER, "A. K.", "Unit 4", () -> {}));
            Shell shell = new Shell(model, pages, finder, tasks, set.appearance(), () -> {});
            Desk desk = new Desk(tasks, shell.notices(), new ScriptedDialogs(), pages, shell.panel(), set.clock());
            for (Place other : Place.values()) {
                pages.register(other, () -> new DummyToday(desk));
            }
            pages.register(place, () -> screen.apply(desk));
            set.scene().setRoot(shell);
            pages.go(place);
        });
    }

    static void say(Desk desk) {
        desk.notices().tell(Notice.good("Placed in Unit 4 from tonight.").with("Undo", () -> {}));
    }

    private static void signIn(Pictures.Set set, Problem problem) {
        SignInModel model = new SignInModel(
                ScriptedDoor.answering(problem), Tasks.here(other -> {}), Path.of("/home/haven/Rowan"), () -> {});
        SignInView view = new SignInView(model, new ScriptedDialogs(), () -> {});
        set.scene().setRoot(view.root());
        if (problem != null) {
            model.user().set("ann-marie");
        }
        view.onShown();
    }

    private static void newStore(Pictures.Set set) {
        NewStoreModel model = new NewStoreModel(
                ScriptedDoor.answering(null), Tasks.here(other -> {}), Path.of("/home/haven/Rowan"), () -> {});
        NewStoreView view = new NewStoreView(model, new ScriptedDialogs(), () -> {});
        set.scene().setRoot(view.root());
        model.user().set("ann-marie");
    }

    private static void type(Pictures.Set set, String field, String words) {
        ((PassphraseField) set.scene().lookup(field)).replaceText(0, 0, words);
    }

    private static void press(Pictures.Set set, String button) {
        ((Button) set.scene().lookup(button)).fire();
    }
}
