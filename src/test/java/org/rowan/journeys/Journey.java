package org.rowan.journeys;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.UnitTonight;
import org.rowan.fx.Appearance;
import org.rowan.fx.Desk;
import org.rowan.fx.Notices;
import org.rowan.fx.Place;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Problem;
import org.rowan.shell.MainWindow;
import org.rowan.shell.PageHistory;
import org.rowan.shell.Shell;
import org.rowan.shell.ShellViewModel;
import org.rowan.store.Store;
import org.rowan.support.ExampleDesk;
import org.rowan.support.ScriptedDialogs;
import org.rowan.support.TestStores;
import org.rowan.support.Viewers;
import org.rowan.support.ui.Acted;
import org.rowan.support.ui.QuickRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A walk through the window with keys and clicks, on a store of its own, work on threads as in the program. */
abstract class Journey extends Acted {
    static final LocalDate TODAY = LocalDate.of(2021, 3, 15);

    @TempDir
    Path folder;

    final ScriptedDialogs dialogs = new ScriptedDialogs();
    final List<Problem> unanswered = new CopyOnWriteArrayList<>();
    Store store;
    Shell shell;
    PageHistory pages;

    @Override
    public final void start(Stage stage) {
        store = TestStores.created(folder.resolve("store"), clock());
        pages = new PageHistory();
        Notices[] notices = new Notices[1];
        Tasks tasks = Tasks.onThreads(problem -> {
            unanswered.add(problem);
            notices[0].tell(org.rowan.fx.Notice.trouble(problem));
        });
        Appearance appearance = new Appearance();
        ShellViewModel frame = new ShellViewModel("Ann", Viewers.withEveryRole());
        shell = new Shell(frame, pages, typed -> List.of(), tasks, appearance, ExampleDesk.steps(frame));
        notices[0] = shell.notices();
        Scene scene = new Scene(shell, 990, 780);
        appearance.dress(scene, MainWindow.sheet());
        stage.setScene(scene);
        stage.show();
        register(new Desk(tasks, shell.notices(), dialogs, pages, shell.panel(), clock(), Viewers.withEveryRole()));
    }

    @Override
    public final void stop() {
        QuickRobot.settle();
        store.close();
    }

    /** Noon, unless a journey lets time pass. */
    Clock clock() {
        return TestStores.NOON;
    }

    /** Fills the store and registers the screens of this journey. */
    abstract void register(Desk desk);

    void go(Place place) {
        interact(() -> pages.go(place));
        QuickRobot.settle();
    }

    /** Waits until something is so on the screen, for at most some seconds. */
    void until(Callable<Boolean> condition) {
        try {
            QuickRobot.until(60, condition);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError(
                    "it did not come to pass within a minute; notices: " + unanswered + "; in sight: " + words(), e);
        }
        QuickRobot.settle();
    }

    private List<String> words() {
        return QuickRobot.onScreen(() ->
                lookup((Node node) -> node instanceof Labeled && Journey.isInSight(node)).<Labeled>queryAll().stream()
                        .map(Labeled::getText)
                        .filter(text -> text != null && !text.isBlank())
                        .toList());
    }

    void untilShown(String words) {
        until(() -> WaitForAsyncUtils.asyncFx(() -> !lookup(words).queryAll().isEmpty())
                .get());
    }

    /** A form gets the cursor when it is first drawn; keys pressed before that go elsewhere. */
    void untilTheCursorIsIn(String form) {
        until(() -> {
            Node at = shell.getScene().getFocusOwner();
            while (at != null && !at.getStyleClass().contains(form.substring(1))) {
                at = at.getParent();
            }
            return at != null;
        });
    }

    /** Chooses the first entry of a list that drops from the field with the cursor. */
    void choose(String typed) {
        write(typed);
        QuickRobot.settle();
        type(KeyCode.ENTER);
        QuickRobot.settle();
    }

    /** Presses a button by its id ("#save") or its words, wherever on its page it stands: letters differ between machines. */
    void press(String query) {
        Node found = lookup(query).queryAll().stream()
                .filter(Journey::isInSight)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing to press: " + query));
        interact(Keys.button(found)::fire);
        QuickRobot.settle();
    }

    /** Puts the cursor into a field, by its words. */
    Journey into(String field) {
        Control control = lookup(node -> field.equals(node.getAccessibleText()) && node instanceof TextInputControl)
                .query();
        interact(control::requestFocus);
        return this;
    }

    private static boolean isInSight(Node node) {
        for (Node place = node; place != null; place = place.getParent()) {
            if (!place.isVisible()) {
                return false;
            }
        }
        return true;
    }

    void control(KeyCode key) {
        press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        QuickRobot.settle();
    }

    UnitTonight.State tonight(long unitId) {
        return new BedBoard(store)
                .on(TODAY).values().stream()
                        .flatMap(List::stream)
                        .filter(unit -> unit.unit().id == unitId)
                        .findFirst()
                        .orElseThrow()
                        .state();
    }
}
