package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rowan.referral.ReferralDesk;
import org.rowan.sheets.ShownSheet;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
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
    void a_new_store_leads_on_to_the_spreadsheet_that_comes_in_by_keyboard_alone_and_is_taken_back() {
        press("Make a new store");
        at("#user").write("ann-marie");
        at("#passphrase").write(PASSPHRASE);
        at("#again").write(PASSPHRASE);
        press("#create");
        untilShown("Go to Set-up");
        press("Go to Set-up");
        untilShown("What to do first");
        assertThat(shownWords()).contains("Say whose store this is.", "Set up the provider");
        new SmallRefuge(store());

        findAndOpen("exchange set");
        until(() -> has("#import-folder"));
        findAndOpen("your spreadsheet");
        dialogs.choosing(ShownSheet.whole(folder));
        until(() -> has("#choose-sheet"));
        type(KeyCode.ENTER);
        untilShown("On to the words");
        control(KeyCode.ENTER);
        until(() -> has("#agree"));
        type(KeyCode.ENTER);
        control(KeyCode.ENTER);
        untilShown("Bring it in");
        assertThat(referrals()).as("only tried out").isZero();
        control(KeyCode.ENTER);
        untilShown("Take it back");
        assertThat(referrals()).isEqualTo(2);
        for (int stops = 0; stops < 8 && !isOn("Take it back"); stops++) {
            type(KeyCode.TAB);
        }
        type(KeyCode.ENTER);
        untilShown("All of it is taken back.");
        assertThat(referrals()).isZero();
    }

    private void findAndOpen(String action) {
        control(KeyCode.K);
        write(action);
        until(() -> hasDropped("action"));
        type(KeyCode.ENTER);
    }

    private boolean has(String id) {
        return scene.getFocusOwner() != null
                && id.equals("#" + scene.getFocusOwner().getId());
    }

    private boolean isOn(String verb) {
        return scene.getFocusOwner() instanceof Button button && verb.equals(button.getText());
    }

    private int referrals() {
        return new ReferralDesk(store(), new Placing()).all().size();
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
