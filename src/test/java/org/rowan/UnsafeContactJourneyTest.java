package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rowan.audit.Audit;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;

/** A number that he answers is not in sight until the worker has said that she knows. */
class UnsafeContactJourneyTest extends WindowJourney {
    private static final String HERS = "07700 900123";
    private static final String HIS = "07700 900456";
    private static final String READ = "I have read this: show it";

    @Override
    void prepare(Path place) {
        try (Store store = TestStores.created(place)) {
            SmallRefuge refuge = new SmallRefuge(store);
            Referral referral = refuge.referral(LocalDateTime.of(2021, 3, 14, 9, 0));
            referral.referrer = "herself, " + HIS;
            referral.callback = false;
            referral.safeWhen = "he is at home all day";
            new ReferralDesk(store, new Placing()).log(referral, SmallRefuge.person("Aisha", "Khan"));
        }
    }

    @Test
    void an_unsafe_number_is_covered_on_the_page_of_a_person_and_beside_a_referral() {
        signIn(TestStores.USER, PASSPHRASE, "Today");
        control(KeyCode.DIGIT2);
        untilShown("Aisha Khan");
        type(KeyCode.DOWN);
        untilShown("Not safe to ring back: he is at home all day");
        assertThat(shownWords()).noneMatch(words -> words.contains(HIS));
        press(READ);
        untilShown("herself, " + HIS);
        assertThat(new Audit(store()).newest(1)).singleElement().satisfies(entry -> {
            assertThat(entry.action).isEqualTo("unsafe contact shown");
            assertThat(entry.kind).isEqualTo("Referral");
        });

        control(KeyCode.K);
        write("khan");
        until(() -> !javafx.stage.Window.getWindows()
                .filtered(javafx.stage.Popup.class::isInstance)
                .isEmpty());
        type(KeyCode.ENTER);
        untilShown("How to reach her");
        press("Add a way");
        untilShown("Is it safe?");
        into("How");
        choose("phone");
        into("Number, address or name").write(HERS);
        into("Is it safe?");
        choose("not safe");
        into("What to know before it is used").write("He answers it.");
        press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        untilShown("Not safe: He answers it.");
        assertThat(shownWords()).noneMatch(words -> words.contains(HERS));
        press(READ);
        untilShown(HERS);
        assertThat(shownWords()).contains("Not safe: He answers it.");
    }
}
