package org.rowan.journeys;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Desk;
import org.rowan.fx.Dialogs;
import org.rowan.fx.Notice;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.fx.Tasks;
import org.rowan.fx.WindowDialogs;
import org.rowan.fx.form.PassphraseField;
import org.rowan.fx.gallery.Gallery;
import org.rowan.journeys.Pictures.Picture;
import org.rowan.kernel.Problem;
import org.rowan.shell.Finder;
import org.rowan.shell.FirstStartView;
import org.rowan.shell.FirstStartViewModel;
import org.rowan.shell.NewStoreView;
import org.rowan.shell.NewStoreViewModel;
import org.rowan.shell.PageHistory;
import org.rowan.shell.Shell;
import org.rowan.shell.ShellViewModel;
import org.rowan.shell.SignInView;
import org.rowan.shell.SignInViewModel;
import org.rowan.support.ExampleDesk;
import org.rowan.support.ScriptedDialogs;
import org.rowan.support.ScriptedDoor;
import org.rowan.support.Viewers;

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
        all.add(new Picture("first-start", PictureBook::firstStart));
        all.add(inShell("today", Place.TODAY, desk -> new DummyToday(desk)));
        all.add(new Picture(
                "tour", inShell("", Place.TODAY, desk -> new DummyToday(desk)).stand(), set -> {
                    Keys.press(set.scene(), "F1");
                    set.scene().getRoot().applyCss();
                    set.scene().getRoot().layout();
                    press(set, "#show-round");
                }));
        List<String> pages = Gallery.pages();
        for (int page = 0; page < pages.size(); page++) {
            all.add(gallery(pages.get(page), page));
        }
        all.add(new Picture(
                "parts-faults",
                inShell("", Place.SET_UP, desk -> new PartsScreen(desk)).stand(),
                set -> PartsScreen.misuse(set.scene())));
        all.add(new Picture(
                "parts-list",
                inShell("", Place.SET_UP, desk -> new PartsScreen(desk)).stand(),
                set -> PartsScreen.openList(set.scene())));
        all.add(new Picture(
                "parts-calendar",
                inShell("", Place.SET_UP, desk -> new PartsScreen(desk)).stand(),
                set -> PartsScreen.openCalendar(set.scene())));
        all.add(new Picture(
                "notices",
                inShell("", Place.TODAY, desk -> new DummyToday(desk)).stand(),
                set -> press(set, "#step")));
        all.add(new Picture(
                "keys",
                inShell("", Place.TODAY, desk -> new DummyToday(desk)).stand(),
                set -> Event.fireEvent(
                        set.scene().getRoot(),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F1, false, false, false, false))));
        all.add(new Picture(
                "focus", inShell("", Place.TODAY, desk -> new DummyToday(desk)).stand(), set -> {
                    tab(set.scene().lookup("#step"));
                }));
        all.add(new Picture(
                "focus-row",
                inShell("", Place.TODAY, desk -> new DummyToday(desk)).stand(),
                set -> {
                    tab(set.scene().lookup("#step"));
                    tab(set.scene().getFocusOwner());
                    tab(set.scene().getFocusOwner());
                }));
        all.add(new Picture(
                "focus-rail",
                inShell("", Place.TODAY, desk -> new DummyToday(desk)).stand(),
                set -> tab(set.scene().lookup("#place-today"))));
        all.add(new Picture(
                "dialog",
                inShell("", Place.TODAY, desk -> new DummyToday(desk)).stand(),
                set -> Platform.runLater(() -> new WindowDialogs(set::stage)
                        .agree(new Dialogs.Question(
                                "Erase this person?",
                                "Her name, her notes and her dates go from the store and from every later backup. The counts of "
                                        + "the returns stay. This cannot be taken back.",
                                "Erase this person",
                                true)))));
        all.add(new Picture(
                "cover", inShell("", Place.TODAY, desk -> new DummyToday(desk)).stand(), set -> press(set, "#hide")));
        all.add(new Picture(
                "user-menu",
                inShell("", Place.TODAY, desk -> new DummyToday(desk)).stand(),
                set -> press(set, "#user-menu")));
        all.add(new Picture(
                "user-menu-grown",
                inShell("", Place.TODAY, desk -> new DummyToday(desk)).stand(),
                set -> {
                    press(set, "#user-menu");
                    Platform.runLater(() -> Keys.choose("200 %"));
                }));
        all.add(inShell("table-panel", Place.CASES, desk -> new DummyCases(desk)));
        all.addAll(ExamplePictures.all());
        all.addAll(RolePictures.all());
        all.addAll(ReturnPictures.all());
        all.addAll(DemandPictures.all());
        all.addAll(SheetPictures.all());
        all.addAll(DeskPictures.all());
        all.addAll(BackupPictures.all());
        all.addAll(KeyPictures.all());
        all.addAll(VaultPictures.all());
        return all;
    }

    private static Picture gallery(String name, int page) {
        return new Picture("gallery-" + name.toLowerCase(Locale.UK).replace(' ', '-'), set -> {
            Gallery gallery = new Gallery(set.appearance(), set.clock());
            gallery.turnTo(page);
            set.scene().setRoot(gallery);
        });
    }

    /** A screen in the whole frame of the window. */
    static Picture inShell(String name, Place place, Function<Desk, Screen> screen) {
        return new Picture(name, set -> {
            ShellViewModel model = new ShellViewModel("Ann-Marie Ford", Viewers.withEveryRole());
            model.tonight().set("3 free (1 woman and 2, 1 step-free, 1 alone)");
            model.waiting(Place.REFERRALS).set(4);
            model.waiting(Place.CASES).set(7);
            PageHistory pages = new PageHistory();
            Tasks tasks = Tasks.here(problem -> {
                throw problem;
            });
            Finder finder = typed -> List.of(new Finder.Finding(Feather.USER, "A. K.", "Unit 4", () -> {}));
            Shell shell = new Shell(model, pages, finder, tasks, set.appearance(), ExampleDesk.steps(model));
            Desk desk = new Desk(
                    tasks,
                    shell.notices(),
                    new ScriptedDialogs(),
                    pages,
                    shell.panel(),
                    set.clock(),
                    Viewers.withEveryRole());
            for (Place other : Place.values()) {
                pages.register(other, () -> new DummyToday(desk));
            }
            pages.register(place, () -> screen.apply(desk));
            set.scene().setRoot(shell);
            pages.go(place);
        });
    }

    static void say(Desk desk) {
        desk.notices().tell(Notice.note("The store was copied to the backup folder at 13:00."));
        desk.notices()
                .tell(
                        Notice.trouble(
                                Problem.of(
                                        Problem.Kind.CONFLICT,
                                        "Somebody else changed this referral in the meantime. Nothing was overwritten: look at it and decide again.")));
        desk.notices().tell(Notice.good("Placed in Unit 4 from tonight.").with("Undo", () -> {}));
    }

    private static void signIn(Pictures.Set set, Problem problem) {
        SignInViewModel model = new SignInViewModel(
                ScriptedDoor.answering(problem), Tasks.here(other -> {}), Path.of("/home/haven/Rowan"), () -> {});
        SignInView view = new SignInView(model, new ScriptedDialogs(), () -> {}, () -> {}, () -> {});
        set.scene().setRoot(view.root());
        if (problem != null) {
            model.user().set("ann-marie");
        }
        view.onShown();
    }

    private static void firstStart(Pictures.Set set) {
        FirstStartViewModel model = new FirstStartViewModel(ScriptedDoor.answering(null), Tasks.here(other -> {}));
        FirstStartView view =
                new FirstStartView(model, new FirstStartView.Ways(() -> {}, () -> {}, () -> {}, () -> {}));
        set.scene().setRoot(view.root());
        view.onShown();
    }

    private static void newStore(Pictures.Set set) {
        NewStoreViewModel model = new NewStoreViewModel(
                ScriptedDoor.answering(null), Tasks.here(other -> {}), Path.of("/home/haven/Rowan"), () -> {});
        NewStoreView view = new NewStoreView(model, new ScriptedDialogs(), () -> {}, () -> {});
        set.scene().setRoot(view.root());
        model.user().set("ann-marie");
    }

    static void type(Pictures.Set set, String field, String words) {
        ((PassphraseField) set.scene().lookup(field)).replaceText(0, 0, words);
    }

    /** Moves the focus on from a node as the keyboard does, so that the ring shows. */
    private static void tab(Node from) {
        from.requestFocusTraversal(TraversalDirection.NEXT);
    }

    private static void press(Pictures.Set set, String button) {
        ((Button) set.scene().lookup(button)).fire();
    }
}
