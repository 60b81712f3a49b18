package org.rowan;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.fx.Appearance;
import org.rowan.shell.MainWindow;
import org.rowan.store.Store;
import org.rowan.support.ScriptedDialogs;
import org.rowan.support.TestStores;
import org.rowan.support.ui.Acted;
import org.rowan.support.ui.QuickRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A walk through the whole window, from the door on, on a store in a folder of its own. */
abstract class WindowJourney extends Acted {
    static {
        // a store is made meanwhile, which lasts on a computer that has much else to do
        FxToolkit.toolkitContext().setSetupTimeoutInMillis(120_000);
    }

    static final String PASSPHRASE = "four plain rowan berries";

    @TempDir
    Path folder;

    final ScriptedDialogs dialogs = new ScriptedDialogs();
    Reception reception;
    Scene scene;

    @Override
    public final void start(Stage stage) {
        prepare(place());
        MainWindow main = window(stage);
        reception = new Reception(TestStores.stores(clock()), main, place(), wall());
        reception.showDoor();
        scene = stage.getScene();
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(990);
        stage.setHeight(980);
    }

    @Override
    public final void stop() {
        QuickRobot.settle();
        reception.end();
    }

    MainWindow window(Stage stage) {
        return new MainWindow(stage, new Appearance(), dialogs);
    }

    /** Makes the store, where the walk does not do that itself. */
    void prepare(Path place) {}

    Clock clock() {
        return TestStores.NOON;
    }

    /** By which it is seen that nobody is there. */
    Clock wall() {
        return clock();
    }

    Path place() {
        return folder.resolve("store");
    }

    Store store() {
        return reception.store();
    }

    void signIn(String user, String passphrase, String then) {
        at("#user").write(user);
        at("#passphrase").write(passphrase);
        press("#open");
        untilShown(then);
    }

    void signOut() {
        chooseInMenu("Sign out");
        untilShown("Open Rowan");
    }

    /** The menu shuts when a page that is still coming up takes the cursor: then it is opened once more. */
    void chooseInMenu(String words) {
        until(() -> {
            // it is there before it is in sight: placed first
            if (lookup(words).queryAll().isEmpty()) {
                press("#user-menu");
            }
            return lookup(words).queryAll().stream().anyMatch(WindowJourney::isInSight);
        });
        press(words);
        // a menu that still stands would take letters
        until(() -> {
            if (lookup(".user-menu").tryQuery().isPresent()) {
                type(KeyCode.ESCAPE);
            }
            return lookup(".user-menu").tryQuery().isEmpty();
        });
    }

    /** Presses a button by its id or its words, also where the small screen of the tests does not reach. */
    void press(String query) {
        Node place = lookup(query).queryAll().stream()
                .filter(WindowJourney::isInSight)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing to press: " + query));
        while (!(place instanceof ButtonBase)) {
            place = place.getParent();
        }
        interact(((ButtonBase) place)::fire);
        QuickRobot.settle();
    }

    /** Puts the cursor into a field, by its words. */
    WindowJourney into(String words) {
        Node field = lookup(node -> words.equals(node.getAccessibleText()) && isInSight(node))
                .query();
        interact(field::requestFocus);
        return this;
    }

    /** Puts the cursor into a field as the tab key does: a click misses one that moves while its page is still being laid out. */
    WindowJourney at(String id) {
        Node named = lookup(id).query();
        Node field = named.isFocusTraversable()
                ? named
                : from(named).lookup(Node::isFocusTraversable).query();
        interact(field::requestFocus);
        return this;
    }

    /** Chooses the first entry of a list that drops from the field with the cursor. */
    void choose(String typed) {
        write(typed);
        QuickRobot.settle();
        type(KeyCode.ENTER);
        QuickRobot.settle();
    }

    void control(KeyCode key) {
        press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        QuickRobot.settle();
    }

    void untilShown(String words) {
        // looked for where the window is drawn, since it changes meanwhile
        until(
                () -> WaitForAsyncUtils.asyncFx(
                                () -> lookup(words).queryAll().stream().anyMatch(WindowJourney::isInSight))
                        .get(),
                words);
    }

    void until(Callable<Boolean> condition) {
        until(condition, "condition");
    }

    private void until(Callable<Boolean> condition, String what) {
        try {
            QuickRobot.until(30, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(
                    what + " did not come to pass; the cursor is in " + scene.getFocusOwner() + "; the window shows "
                            + shownWords(),
                    e);
        }
        QuickRobot.settle();
    }

    List<String> shownWords() {
        return lookup(node -> node instanceof Labeled && isInSight(node)).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text != null && !text.isBlank())
                .distinct()
                .toList();
    }

    /** Whether a list has dropped that has these words in it. */
    static boolean hasDropped(String words) {
        return javafx.stage.Window.getWindows().stream()
                .filter(javafx.stage.Popup.class::isInstance)
                .flatMap(window -> window.getScene().getRoot().lookupAll(".label").stream())
                .anyMatch(label -> words.equals(((Labeled) label).getText()));
    }

    static boolean isInSight(Node node) {
        for (Node place = node; place != null; place = place.getParent()) {
            if (!place.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
