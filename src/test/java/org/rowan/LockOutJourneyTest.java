package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rowan.kernel.Role;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;

/** A lock-out seen from both sides: by the manager who makes it, and by the brother who does not see his sister. */
class LockOutJourneyTest extends WindowJourney {
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
    void a_manager_shuts_a_brother_out_and_his_second_referral_comes_before_her() {
        signIn(TestStores.USER, PASSPHRASE, "Today");
        shutBoOutOfTheCase();
        signOut();

        signIn("bo", BOS, "Today");
        nothingTellsBoOfHer();
        boLogsACallForHer();
        signOut();

        signIn(TestStores.USER, PASSPHRASE, "For managers to look at");
        dialogs.agreeing(true);
        press("It is the same person");
        until(() -> new ReferralDesk(store(), new Placing())
                        .all().stream().map(row -> row.personId()).distinct().count()
                == 1);
        signOut();

        signIn("bo", BOS, "Today");
        control(KeyCode.DIGIT2);
        untilShown("No referrals yet.");
        assertThat(words()).noneMatch(text -> text.contains("Khan"));
    }

    private void shutBoOutOfTheCase() {
        control(KeyCode.DIGIT4);
        untilShown("Aisha Khan");
        clickOn("#filter").write("khan");
        type(KeyCode.ENTER);
        untilShown("everybody who works on cases");
        press("#who-may-see");
        untilShown("Shut somebody out");
        press("Shut somebody out");
        into("User");
        choose("bo");
        interact(() -> lookup(node -> node instanceof TextArea area && "Why".equals(area.getAccessibleText()))
                .queryAs(TextArea.class)
                .setText("She is his sister."));
        press("#save");
        untilShown("everybody who works on cases; not bo");
    }

    private void nothingTellsBoOfHer() {
        untilShown("2 free");
        assertThat(words()).noneMatch(text -> text.contains("A.K.") || text.contains("Khan"));
        control(KeyCode.DIGIT4);
        untilShown("0 open cases.");
        control(KeyCode.DIGIT3);
        untilShown("Not available");
        assertThat(words()).noneMatch(text -> text.contains("A.K."));
        control(KeyCode.K);
        write("khan");
        until(() -> hasDropped("Nothing found."));
        type(KeyCode.ESCAPE);
    }

    private void boLogsACallForHer() {
        control(KeyCode.N);
        untilShown("Who is calling?");
        into("Who is calling?");
        choose("self");
        into("First name").write("Aisha");
        into("Family name").write("Khan");
        assertThat(lookup("#it-is-her").tryQuery()).isEmpty();
        press("#later");
        untilShown("Saved: A.K., it waits for a decision.");
    }

    private Set<String> words() {
        return lookup(node -> node instanceof Labeled && node.isVisible()).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text != null)
                .collect(Collectors.toSet());
    }
}
