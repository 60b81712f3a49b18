package org.rowan.journeys;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.fx.Tasks;
import org.rowan.fx.form.FormSection;
import org.rowan.journeys.Pictures.Picture;
import org.rowan.referral.Referral;
import org.rowan.referral.ui.ReferralScreens;
import org.rowan.shell.PageHistory;
import org.rowan.shell.Shell;
import org.rowan.shell.ShellViewModel;
import org.rowan.store.Store;
import org.rowan.support.ExampleDesk;
import org.rowan.support.ExampleStores;
import org.rowan.support.Names;
import org.rowan.support.ScriptedDialogs;
import org.rowan.support.Support;
import org.rowan.support.SupportRow;
import org.rowan.support.Viewers;
import org.rowan.tasks.ToDo;
import org.rowan.tasks.ui.DueCard;
import org.rowan.tasks.ui.DueViewModel;
import org.rowan.today.ui.TodayScreen;
import org.rowan.today.ui.TodaySteps;
import org.rowan.today.ui.TodayViewModel;
import org.rowan.today.ui.TonightWords;

/** Pictures of the desk on the example year's last evening. */
final class DeskPictures {
    private DeskPictures() {}

    static List<Picture> all() {
        return List.of(
                desk("desk-today", (pages, screens) -> {}, scene -> {}),
                desk("desk-list", (pages, screens) -> pages.go(Place.REFERRALS), scene -> {}),
                desk(
                        "desk-panel",
                        (pages, screens) -> pages.go(Place.REFERRALS),
                        scene -> ((TableView<?>) scene.lookup("#referrals"))
                                .getSelectionModel()
                                .select(3)),
                desk("desk-call", (pages, screens) -> screens.openNew(), scene -> {}),
                desk(
                        "desk-calls",
                        (pages, screens) -> {
                            screens.openNew();
                            screens.openNew();
                        },
                        scene -> {
                            input(scene, "Who is calling?").requestFocus();
                            input(scene, "Who is calling?").setText("Police");
                            input(scene, "Name and number").requestFocus();
                            Keys.press(scene, "Ctrl+N");
                            input(scene, "First name").setText("Marta");
                        }),
                desk("desk-known", (pages, screens) -> screens.openNew(), scene -> {
                    input(scene, "Who is calling?").setText("Police");
                    input(scene, "First name").setText("Ais");
                    input(scene, "or age").setText("31");
                    input(scene, "Coming from").setText("Coventry");
                    input(scene, "First name").requestFocus();
                }),
                desk("desk-form-in", (pages, screens) -> screens.openNew(), scene -> fire(scene, "#from-form")),
                desk("desk-form-faults", (pages, screens) -> screens.openNew(), scene -> {
                    fire(scene, "#from-form");
                    input(scene, "What was sent")
                            .setText(
                                    "Who is referring?: Police\nFirst name: Aisha\nDate of birth: spring\nChildren: two");
                    fire(scene, "#take-in");
                }),
                desk("desk-twice", (pages, screens) -> screens.openNew(), scene -> {
                    input(scene, "First name").requestFocus();
                    input(scene, "First name").setText("Marta");
                    input(scene, "Family name").setText("Nowak");
                    scene.getRoot().applyCss();
                    fire(scene, "#it-is-her");
                    input(scene, "Who is calling?").requestFocus();
                    input(scene, "Who is calling?").setText("Police");
                    input(scene, "Name and number").requestFocus();
                }),
                desk("desk-call-keys", (pages, screens) -> screens.openNew(), scene -> {
                    input(scene, "Born").setText("28/9/91");
                    input(scene, "Came in").setText("yesterday 14:05");
                    input(scene, "Born").requestFocus();
                    Keys.press(scene, "F1");
                }),
                desk("desk-born", (pages, screens) -> screens.openNew(), scene -> {
                    input(scene, "Born").requestFocus();
                    input(scene, "Born").setText("28/9/91");
                }),
                desk("desk-alike", (pages, screens) -> screens.openNew(), scene -> {
                    input(scene, "Who is calling?").setText("Police");
                    input(scene, "First name").requestFocus();
                    input(scene, "First name").setText("Aysha");
                    input(scene, "Family name").setText("Kahn");
                    input(scene, "Born").setText("3/4/89");
                }),
                desk("desk-open", (pages, screens) -> screens.openNew(), scene -> {
                    scene.getRoot()
                            .lookupAll(".form-section")
                            .forEach(section ->
                                    ((FormSection) section).openProperty().set(true));
                    input(scene, "Coming from").setText("Coventry");
                    input(scene, "What was said").requestFocus();
                }),
                desk("desk-faults", (pages, screens) -> screens.openNew(), scene -> {
                    input(scene, "Born").setText("31/2");
                    ((Button) scene.lookup("#later")).fire();
                }),
                desk(
                        "desk-missing",
                        (pages, screens) -> screens.openNew(),
                        scene -> ((Button) scene.lookup("#later")).fire()),
                desk("desk-decide", (pages, screens) -> screens.openDecide(example().first), scene -> {}),
                desk(
                        "desk-why-not",
                        (pages, screens) -> screens.openDecide(example().first),
                        scene -> ((javafx.scene.control.RadioButton) scene.lookup("#reason-pets")).fire()),
                desk("desk-follow-up", (pages, screens) -> screens.openFollowUp(someNotPlaced()), scene -> {}),
                desk(
                        "desk-decide-keys",
                        (pages, screens) -> screens.openDecide(example().first),
                        scene -> Keys.press(scene, "F1")),
                desk("desk-list-keys", (pages, screens) -> pages.go(Place.REFERRALS), scene -> Keys.press(scene, "F1")),
                desk("desk-correct", (pages, screens) -> screens.openDecide(someNotPlaced()), scene -> {}),
                desk("desk-amend", (pages, screens) -> screens.openAmend(example().first), scene -> {}),
                desk("desk-danger", (pages, screens) -> screens.openDecide(endangered()), scene -> {}));
    }

    private static Store store;
    private static ExampleDesk example;

    /** Another provider's pictures open another store. */
    private static ExampleDesk example() {
        Store now = ExamplePictures.store("provider-a");
        if (!now.equals(store)) {
            store = now;
            example = ExampleDesk.on(now);
        }
        return example;
    }

    private static long someNotPlaced() {
        return example().referrals.all().stream()
                .filter(row -> row.decision().equals("not_placed") && row.personId() != null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Somebody who fled from one with the name of a woman who lives here, and is not safe in the provider's town. */
    private static long endangered() {
        SupportRow lives = new Support(ExamplePictures.store("provider-a"))
                .all().stream()
                        .filter(row -> row.ended() == null && row.who().contains(" "))
                        .findFirst()
                        .orElseThrow();
        Referral referral = example().referrals.open(example().first).referral();
        referral.mustNotKnow = lives.who() + " (sister-in-law), Karim Aziz (husband)";
        referral.unsafeAreas = "E08000026;E08000025";
        example().referrals.amend(referral);
        return referral.id;
    }

    private static void fire(Scene scene, String button) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        ((Button) scene.lookup(button)).fire();
    }

    private static TextInputControl input(Scene scene, String name) {
        return (TextInputControl) Names.all(scene.getRoot())
                .filter(TextInputControl.class::isInstance)
                .filter(node -> name.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private static Picture desk(String name, BiConsumer<PageHistory, ReferralScreens> open, Consumer<Scene> then) {
        return new Picture(
                name,
                set -> {
                    ExampleDesk example = example();
                    ShellViewModel model = new ShellViewModel("Ann-Marie Ford", Viewers.withEveryRole());
                    PageHistory pages = new PageHistory();
                    Tasks tasks = Tasks.here(problem -> {
                        throw problem;
                    });
                    Shell shell = new Shell(
                            model, pages, typed -> List.of(), tasks, set.appearance(), ExampleDesk.steps(model));
                    Desk desk = new Desk(
                            tasks,
                            shell.notices(),
                            new ScriptedDialogs(),
                            pages,
                            shell.panel(),
                            ExampleStores.LAST_EVENING,
                            Viewers.withEveryRole());
                    TodayViewModel today =
                            new TodayViewModel(example.today, tasks, ExampleStores.LAST_EVENING, view -> {
                                model.tonight().set(TonightWords.of(view));
                                model.waiting(Place.REFERRALS)
                                        .set(view.waiting().size());
                            });
                    ReferralScreens screens = example.screens(desk, today::look);
                    for (Place other : Place.values()) {
                        pages.register(other, () -> new DummyToday(desk));
                    }
                    screens.register();
                    TodaySteps steps = new TodaySteps(screens::openDecide, screens::openNew, id -> {});
                    pages.register(
                            Place.TODAY,
                            () -> new TodayScreen(today, steps, desk)
                                    .with(new DueCard(
                                            new DueViewModel(
                                                    new ToDo(ExamplePictures.store("provider-a")),
                                                    tasks,
                                                    ExampleStores.LAST_EVENING),
                                            desk.names(),
                                            new DueCard.Steps(
                                                    screens::openDecide,
                                                    id -> {},
                                                    () -> {},
                                                    DueCard.Steps.File.all(id -> {}),
                                                    screens::openFollowUp))));
                    set.scene().setRoot(shell);
                    pages.go(Place.TODAY);
                    open.accept(pages, screens);
                },
                set -> then.accept(set.scene()));
    }
}
