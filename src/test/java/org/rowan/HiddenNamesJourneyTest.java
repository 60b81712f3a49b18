package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;

/** A desk that others can see: one key takes the names out of sight on every page, until she signs out. */
class HiddenNamesJourneyTest extends WindowJourney {
    @Override
    void prepare(Path place) {
        try (Store store = TestStores.stores().create(place, TestStores.USER, TestStores.passphrase())) {
            SmallRefuge refuge = new SmallRefuge(store);
            ReferralDesk desk = new ReferralDesk(store, new Placing());
            Referral came =
                    desk.log(refuge.referral(LocalDateTime.of(2021, 3, 1, 9, 0)), SmallRefuge.person("Aisha", "Khan"));
            desk.decide(came, new Decision.Place(null, refuge.alone.id, came.received.toLocalDate(), "zoe"));
            desk.log(refuge.referral(LocalDateTime.of(2021, 3, 14, 9, 0)), SmallRefuge.person("Marta", "Nowak"));
        }
    }

    @Test
    void one_key_hides_the_names_on_every_page_and_the_title_of_the_window_never_has_one() {
        signIn(TestStores.USER, PASSPHRASE, "Marta Nowak");
        control(KeyCode.M);
        untilShown("Names hidden");
        untilShown("M.N.");
        noNameIsInSight();
        control(KeyCode.DIGIT2);
        untilShown("A.K.");
        noNameIsInSight();
        control(KeyCode.DIGIT3);
        untilShown("Room 1");
        noNameIsInSight();
        control(KeyCode.DIGIT4);
        untilShown("A.K.");
        clickOn("#filter").write("aisha");
        noNameIsInSight();
        type(KeyCode.ENTER);
        untilShown("Add note");
        noNameIsInSight();
        interact(() -> lookup(node -> "Aisha Khan. Open her details".equals(node.getAccessibleText()))
                .queryAs(ButtonBase.class)
                .fire());
        untilShown("How to reach her");
        noNameIsInSight();
        control(KeyCode.M);
        untilShown("Aisha Khan");
        assertThat(title()).isEqualTo("Rowan");
        control(KeyCode.M);
        noNameIsInSight();
        signOut();
        signIn(TestStores.USER, PASSPHRASE, "Marta Nowak");
        assertThat(title()).isEqualTo("Rowan");
    }

    private void noNameIsInSight() {
        assertThat(shownWords())
                .noneMatch(words -> words.contains("Aisha")
                        || words.contains("Khan")
                        || words.contains("Marta")
                        || words.contains("Nowak"));
        assertThat(title()).isEqualTo("Rowan");
    }

    private String title() {
        return ((Stage) scene.getWindow()).getTitle();
    }
}
