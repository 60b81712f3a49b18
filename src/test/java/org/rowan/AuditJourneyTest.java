package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rowan.audit.AuditLine;
import org.rowan.audit.Doing;
import org.rowan.kernel.Role;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;

/** A manager finds out who has looked at a case, on the page of the case and in the audit. */
class AuditJourneyTest extends WindowJourney {
    private static final String BOS = "three other plain words";

    @Override
    void prepare(Path place) {
        try (Store store = TestStores.created(place)) {
            SmallRefuge refuge = new SmallRefuge(store);
            ReferralDesk desk = new ReferralDesk(store, new Placing());
            Referral came =
                    desk.log(refuge.referral(LocalDateTime.of(2021, 3, 1, 9, 0)), SmallRefuge.person("Aisha", "Khan"));
            desk.decide(came, new Decision.Place(null, refuge.alone.id, came.received.toLocalDate(), "zoe"));
            store.keys().ring(ring -> {
                ring.add("bo", Set.of(Role.KEY_WORKER), Passphrase.of(BOS.toCharArray()), false);
                return null;
            });
        }
    }

    @Test
    void who_has_seen_a_case_and_what_else_he_did_is_found_by_the_keyboard() {
        signIn("bo", BOS, "Today");
        openTheCase();
        assertThat(lookup("#who-has-seen").tryQuery()).isEmpty();
        signOut();

        signIn(TestStores.USER, PASSPHRASE, "Today");
        openTheCase();
        interact(() -> lookup("#who-has-seen").query().requestFocus());
        type(KeyCode.SPACE);
        untilShown("bo");
        assertThat(shownWords()).anyMatch(words -> words.startsWith("read · last 12:00"));

        control(KeyCode.K);
        write("audit");
        until(() -> !javafx.stage.Window.getWindows()
                .filtered(javafx.stage.Popup.class::isInstance)
                .isEmpty());
        type(KeyCode.ENTER);
        untilShown("Check that it is whole");
        until(() -> !table().getItems().isEmpty());
        interact(() -> doings().setValue(Doing.READ));
        until(() -> table().getItems().stream().allMatch(line -> line.doing() == Doing.READ));
        assertThat(table().getItems()).extracting(AuditLine::user).contains("bo");
        interact(() -> {
            table().getSelectionModel().selectFirst();
            table().requestFocus();
        });
        type(KeyCode.ENTER);
        untilShown("All about this record");
        assertThat(shownWords()).contains("Aisha Khan");
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        untilShown("The audit is whole: no entry is missing or was changed.");

        interact(() -> doings().setValue(Doing.READ));
        interact(() -> reception.lock(false));
        untilShown("Open Rowan");
        at("#passphrase").write(PASSPHRASE);
        press("#open");
        untilShown("Check that it is whole");
        until(() -> doings().getValue() == Doing.READ);
        until(() -> !table().getItems().isEmpty()
                && table().getItems().stream().allMatch(line -> line.doing() == Doing.READ));
    }

    private void openTheCase() {
        control(KeyCode.DIGIT4);
        untilShown("Aisha Khan");
        clickOn("#filter").write("khan");
        type(KeyCode.ENTER);
        untilShown("Add note");
    }

    @SuppressWarnings("unchecked")
    private TableView<AuditLine> table() {
        return lookup("#audit").queryAs(TableView.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Doing> doings() {
        return lookup("#doing").queryAs(ComboBox.class);
    }
}
