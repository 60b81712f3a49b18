package org.rowan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.backup.Backups;
import org.rowan.fx.Appearance;
import org.rowan.kernel.Progress;
import org.rowan.people.People;
import org.rowan.shell.MainWindow;
import org.rowan.store.Store;
import org.rowan.support.Names;
import org.rowan.support.ScriptedDialogs;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestDoor;
import org.rowan.support.TestStores;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody has deleted the store, and there is a backup. */
class RestoreJourneyTest extends ApplicationTest {
    @TempDir
    Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private Stage stage;
    private Path place;
    private Store opened;

    @Override
    public void start(Stage shown) throws Exception {
        stage = shown;
        place = folder.resolve("store");
        try (Store store = TestStores.stores().create(place, TestStores.USER, TestStores.passphrase())) {
            new SmallRefuge(store);
            new People(store).save(SmallRefuge.person("Amira", "Khan"));
            dialogs.choosing(new Backups(store)
                    .into(folder.resolve("stick"), Progress.SILENT)
                    .file());
        }
        deleteStore();
        new MainWindow(shown, new Appearance(), Clock.systemUTC(), dialogs)
                .showDoor(new TestDoor(store -> opened = store), place, user -> {});
    }

    @Override
    public void stop() {
        if (opened != null) {
            opened.close();
        }
    }

    @Test
    void it_is_restored_at_the_door_and_opens_with_the_passphrase_of_then() {
        clickOn("Restore a backup");
        assertThat(Names.nameless(stage.getScene().getRoot())).isEmpty();
        press("#backup");
        clickOn("#user").write("ann");
        type(KeyCode.TAB);
        write("not the right berries").type(KeyCode.ENTER);
        untilShown("This user name and passphrase do not open the store. Try again.");
        assertThat(place).as("nothing was made").doesNotExist();
        clickOn("#secret").write("four plain rowan berries").type(KeyCode.ENTER);
        untilShown("Open Rowan");
        assertThat(Names.nameless(stage.getScene().getRoot())).isEmpty();
        clickOn("#user").write("ann");
        clickOn("#passphrase").write("four plain rowan berries").type(KeyCode.ENTER);
        until(() -> opened != null);
        People people = new People(opened);
        people.readNames();
        assertThat(people.find("amira", 5)).hasSize(1);
    }

    private void press(String button) {
        interact(lookup(button).queryAs(Button.class)::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void untilShown(String words) {
        until(() -> !lookup(words).queryAll().isEmpty());
    }

    private static void until(java.util.concurrent.Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, condition);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("it did not come to pass within 15 seconds", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void deleteStore() {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
