package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rowan.referral.ReferralDesk;
import org.rowan.support.Placing;
import org.rowan.support.Support;
import org.rowan.support.SupportFile;

/** The main job in the whole window, from an empty folder to the return. */
class MainJobJourneyTest extends WindowJourney {
    @Test
    void a_store_is_made_set_up_and_used_from_the_first_call_to_the_councils_return() throws Exception {
        makeTheStore();
        setUpARefugeWithOneRoom();
        logAndPlaceAFamily();
        writeANote();
        turnSomebodyAwayWithoutAName();
        recogniseHerWhenSheRingsAgain();
        moveOn();
        findTheRoom();
        exportTheReturn();
    }

    private void makeTheStore() {
        press("Make a new store");
        at("#user").write("ann-marie");
        at("#passphrase").write("four plain rowan berries");
        at("#again").write("four plain rowan berries");
        press("#create");
        untilShown("Today");
    }

    private void setUpARefugeWithOneRoom() {
        control(KeyCode.DIGIT6);
        untilShown("Set up the provider");
        press("Set up the provider");
        untilShown("Council that gets the return");
        into("Name").write("Rowan House");
        into("Council that gets the return");
        choose("coventry");
        press("#save");
        untilShown("Add a service");
        press("Add a service");
        untilShown("Open since");
        into("Name").write("Refuge");
        into("Kind");
        choose("refuge acc");
        into("Open since").write("1/4/19");
        press("#save");
        untilShown("Add a unit");
        press("Add a unit");
        untilShown("Can be lived in since");
        into("Name").write("Room 1");
        into("Children beside one adult").write("2");
        press("#save");
        untilShown("1 service with 1 unit.");
    }

    private void logAndPlaceAFamily() {
        control(KeyCode.DIGIT2);
        control(KeyCode.N);
        untilShown("Who is calling?");
        into("Who is calling?");
        choose("poli");
        into("First name").write("Aisha");
        into("Family name").write("Khan");
        into("Children").write("2");
        press("#place");
        untilShown("Place in Room 1");
        press("#decide");
        until(() -> support().openOn(today()).size() == 1);
    }

    private void writeANote() {
        control(KeyCode.DIGIT4);
        untilShown("Aisha Khan and 2 children");
        clickOn("#filter").write("khan");
        type(KeyCode.ENTER);
        untilShown("Household");
        type(KeyCode.N);
        untilShown("Save note");
        write("Settled in, both children asleep.");
        press("Telephone");
        control(KeyCode.S);
        until(() -> file().notes().size() == 1);
    }

    private void turnSomebodyAwayWithoutAName() {
        control(KeyCode.DIGIT2);
        control(KeyCode.N);
        untilShown("Who is calling?");
        press("#no-space");
        untilShown("Counted: turned away, no space.");
        assertThat(desk().all()).anySatisfy(row -> {
            assertThat(row.personId()).isNull();
            assertThat(row.reason()).isEqualTo("no_space");
        });
    }

    private void recogniseHerWhenSheRingsAgain() {
        control(KeyCode.N);
        untilShown("Who is calling?");
        into("Who is calling?");
        choose("self");
        into("Family name").write("Kha");
        until(() -> lookup("#it-is-her").tryQuery().isPresent());
        press("#it-is-her");
        press("#later");
        until(() -> desk().all().stream().filter(row -> row.personId() != null).count() == 2);
        assertThat(desk().all().stream()
                        .map(row -> row.personId())
                        .filter(id -> id != null)
                        .distinct())
                .hasSize(1);
    }

    private void moveOn() {
        control(KeyCode.DIGIT4);
        untilShown("Aisha Khan and 2 children");
        clickOn("#filter");
        type(KeyCode.ENTER);
        untilShown("Household");
        type(KeyCode.E);
        untilShown("Where they went");
        press("Planned");
        into("Where they went");
        choose("council ten");
        press("#save");
        until(() -> support().openOn(today().plusDays(1)).isEmpty());
        untilShown("1 free");
        press("Undo");
        untilShown("none free");
        until(() -> support().openOn(today().plusDays(1)).size() == 1);
        untilShown("End support");
        type(KeyCode.E);
        untilShown("Where they went");
        press("Planned");
        into("Where they went");
        choose("council ten");
        press("#save");
        untilShown("1 free");
    }

    private void findTheRoom() {
        control(KeyCode.K);
        write("room 1");
        // what the first letters found is dropped again
        until(() -> hasDropped("Room 1") && !hasDropped("Referrals"));
        type(KeyCode.ENTER);
        untilShown("Beds");
        until(() -> lookup("#board").queryListView().getSelectionModel().getSelectedItem() != null);
    }

    private void exportTheReturn() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        dialogs.choosing(out);
        control(KeyCode.DIGIT5);
        for (String step : List.of("Next: compare", "Next: look", "Next: sign")) {
            untilShown(step);
            press("#next");
        }
        press("#write-provisional");
        untilShown("Written. The file is here:");
        try (var files = Files.list(out)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(file.getFileName().toString())
                            .matches("return_rowan-house_20\\d\\d-\\d\\d_Q[1-4]_v1\\.zip"));
        }
    }

    private ReferralDesk desk() {
        return new ReferralDesk(store(), new Placing());
    }

    private Support support() {
        return new Support(store());
    }

    private SupportFile file() {
        return support().open(support().all().getFirst().id());
    }

    private static LocalDate today() {
        return LocalDate.of(2021, 3, 15);
    }
}
