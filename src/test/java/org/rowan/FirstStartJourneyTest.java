package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rowan.store.Store;
import org.rowan.support.TestStores;
import org.rowan.support.ui.QuickRobot;

/** Somebody starts Rowan where there is no store yet. */
class FirstStartJourneyTest extends WindowJourney {
    private static final long PATIENCE_SECONDS = 180;
    private static final String LAST_DAY = "Wednesday 31 March 2021";
    private static final String HINT = "user \"demo\", passphrase \"nobody in here is real\".";
    private static final List<String> WAYS = List.of(
            "Try Rowan with the example year", "Make a new store", "Restore a backup", "Open a store that is there");

    @Test
    void the_example_year_is_tried_locks_like_any_other_store_and_leaves_the_usual_folder_empty() throws Exception {
        assertThat(shownWords()).containsAll(WAYS);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("try-example");
        type(KeyCode.ENTER);
        QuickRobot.until(PATIENCE_SECONDS, () -> store() != null);
        untilShown("Waiting for a decision");
        assertThat(shownWords())
                .anyMatch(words -> words.startsWith("You are in the example year"))
                .anyMatch(words -> words.startsWith(LAST_DAY));
        assertThat(store().path()).exists().isNotEqualTo(place());

        interact(() -> reception.lock(false));
        untilShown("Open Rowan");
        assertThat(shownWords()).anyMatch(words -> words.endsWith(HINT));
        at("#passphrase").write("nobody in here is real").type(KeyCode.ENTER);
        untilShown("Waiting for a decision");
        assertThat(shownWords())
                .as("it is still the evening of the example")
                .anyMatch(words -> words.startsWith(LAST_DAY));

        chooseInMenu("Sign out");
        untilShown("Welcome to Rowan");
        assertThat(shownWords()).containsAll(WAYS);
        assertThat(place()).doesNotExist();
    }

    @Test
    void a_folder_without_a_store_is_said_to_be_one_and_a_store_in_it_is_asked_for_its_passphrase() {
        Path empty = folder.resolve("empty");
        Path elsewhere = folder.resolve("elsewhere");
        try (Store made = TestStores.created(elsewhere)) {
            assertThat(made.path()).isEqualTo(elsewhere);
        }
        dialogs.choosing(empty, elsewhere);
        press("Open a store that is there");
        assertThat(shownWords()).anyMatch(words -> words.startsWith("There is no store in that folder."));
        press("Open a store that is there");
        untilShown("Open Rowan");
        signIn(TestStores.USER, PASSPHRASE, "Today");
    }
}
