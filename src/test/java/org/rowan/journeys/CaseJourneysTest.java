package org.rowan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rowan.audit.Audit;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.UnitTonight;
import org.rowan.bedboard.ui.BedsScreen;
import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.provider.Providers;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.sight.WhoMaySee;
import org.rowan.support.Names;
import org.rowan.support.Placing;
import org.rowan.support.SamePerson;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportFile;
import org.rowan.support.ui.CaseScreens;
import org.rowan.support.ui.CaseServices;

class CaseJourneysTest extends Journey {
    private SmallRefuge house;
    private Support support;
    private CaseScreens screens;
    private long caseId;

    @Override
    void register(Desk desk) {
        house = new SmallRefuge(store);
        support = new Support(store);
        ReferralDesk referrals = new ReferralDesk(store, new Placing());
        Referral referral = house.referral(TODAY.minusDays(10).atTime(9, 30));
        referral.children = 2;
        Person person = SmallRefuge.person("Amira", "Khan");
        referrals.log(referral, person);
        referrals.decide(
                referrals.open(referral.id).referral(),
                new Decision.Place(TODAY.minusDays(10), house.family.id, TODAY.minusDays(10), "Ann"));
        caseId = support.openOn(TODAY).getFirst().id();
        People people = new People(store);
        people.readNames();
        screens = new CaseScreens(
                new CaseServices(
                        support,
                        new Providers(store),
                        new BedBoard(store),
                        referrals,
                        new CaseServices.Who(people, new SamePerson(store), new WhoMaySee(store), new Audit(store))),
                desk,
                id -> {},
                () -> {});
        pages.register(Place.CASES, screens::cases);
        pages.register(Place.BEDS, () -> new BedsScreen(new BedBoard(store), desk, screens::openCase, () -> {}));
    }

    @Test
    void a_worker_finds_a_case_by_typing_and_adds_a_note_and_a_need() {
        go(Place.CASES);
        until(() -> !cases().getItems().isEmpty());
        clickOn("#filter").write("ami");
        type(KeyCode.ENTER);
        untilShown("Amira Khan and 2 children");
        untilShown("Household");
        Platform.runLater(() -> shell.requestFocus());
        type(KeyCode.N);
        untilShown("Save note");
        write("Rang the school; both start on Monday.");
        type(KeyCode.TAB);
        assertThat(shell.getScene().getFocusOwner()).isNotInstanceOf(TextArea.class);
        press("Telephone");
        control(KeyCode.S);
        until(() -> !support.open(caseId).notes().isEmpty());
        untilShown("Rang the school; both start on Monday.");
        assertThat(support.open(caseId).notes().getFirst().kind).isEqualTo("phone");

        Platform.runLater(() -> shell.requestFocus());
        type(KeyCode.D);
        untilShown("Add need");
        choose("hous");
        press("#save");
        until(() -> !support.open(caseId).needs().isEmpty());
        untilShown("Housing");
        assertThat(support.open(caseId).needs().getFirst().identified).isEqualTo(TODAY);
    }

    @Test
    void a_note_without_a_kind_is_refused_and_stays_as_it_was_typed_wherever_one_goes() {
        interact(() -> pages.go(Place.CASES));
        interact(() -> screens.openCase(caseId));
        untilShown("Household");
        type(KeyCode.N);
        untilShown("Save note");
        write("She asked about the court date.");
        control(KeyCode.S);
        untilShown("Choose what kind of contact it was.");
        assertThat(shell.getScene().getFocusOwner()).isInstanceOf(ToggleButton.class);
        assertThat(lookup(".text-area").queryAs(TextArea.class).getText()).isEqualTo("She asked about the court date.");
        interact(() -> pages.go(Place.BEDS));
        interact(() -> screens.openCase(caseId));
        untilShown("You have begun a note: go on with it");
        press("You have begun a note: go on with it");
        until(() -> lookup(".text-area").queryAs(TextArea.class).getText().equals("She asked about the court date."));
        press("Telephone");
        control(KeyCode.S);
        until(() -> support.open(caseId).notes().size() == 1);
        assertThat(unanswered).isEmpty();
    }

    @Test
    void moving_on_with_a_destination_frees_the_unit_on_the_board() {
        assertThat(tonight(house.family.id)).isEqualTo(UnitTonight.State.OCCUPIED);
        go(Place.CASES);
        interact(() -> screens.openCase(caseId));
        untilShown("Household");
        type(KeyCode.E);
        untilShown("Where they went");
        press("Planned");
        into("Where they went");
        choose("council ten");
        into("In which council's area");
        choose("coventry");
        press("#save");
        until(() -> support.open(caseId).support().ended != null);
        SupportFile file = support.open(caseId);
        assertThat(file.support().destination).isEqualTo("401");
        assertThat(file.support().destinationAuthority).isEqualTo("E08000026");
        assertThat(file.support().planned).isTrue();
        assertThat(tonight(house.family.id)).isEqualTo(UnitTonight.State.FREE);
        go(Place.BEDS);
        untilShown("3 free of 3");
    }

    @Test
    void an_end_by_mistake_is_undone_at_once() {
        go(Place.CASES);
        interact(() -> screens.openCase(caseId));
        untilShown("Household");
        type(KeyCode.E);
        untilShown("Where they went");
        untilTheCursorIsIn(".panel-form");
        control(KeyCode.S);
        untilShown("Say whether it was planned.");
        assertThat(support.open(caseId).support().ended).isNull();
        press("Not planned");
        into("Where they went");
        choose("not known");
        control(KeyCode.S);
        untilShown("Support ended. Room 2 is free from that night.");
        press("Undo");
        until(() -> support.open(caseId).support().ended == null);
        assertThat(tonight(house.family.id)).isEqualTo(UnitTonight.State.OCCUPIED);
    }

    @Test
    void a_birth_date_that_is_not_understood_overwrites_nothing_and_can_be_gone_back_to() {
        go(Place.CASES);
        long person = support.open(caseId).first().id;
        interact(() -> screens.openPerson(person));
        untilShown("Public funds");
        into("Born").write("3/4/91");
        control(KeyCode.S);
        until(() -> support.open(caseId).first().dateOfBirth != null);
        untilShown("Saved.");
        into("Born").eraseText(20).write("31/2/91");
        go(Place.BEDS);
        untilShown("The person's details are not saved: a field needs correcting.");
        assertThat(support.open(caseId).first().dateOfBirth).isEqualTo("1991-04-03");
        press("Back to what you typed");
        untilShown("Public funds");
        until(() -> lookup(".field-problem").queryAll().stream().anyMatch(node -> node.isVisible()));
    }

    @Test
    void a_screen_reader_has_a_name_for_everything_on_the_pages_of_a_case() {
        go(Place.CASES);
        until(() -> !cases().getItems().isEmpty());
        assertThat(Names.nameless(shell)).isEmpty();
        interact(() -> screens.openCase(caseId));
        untilShown("Household");
        for (KeyCode key : List.of(KeyCode.N, KeyCode.D, KeyCode.P, KeyCode.M, KeyCode.K, KeyCode.E)) {
            Platform.runLater(() -> shell.requestFocus());
            type(key);
            until(() -> !lookup(".panel-body").queryAll().isEmpty());
            assertThat(Names.nameless(shell)).as("panel of key %s", key).isEmpty();
            type(KeyCode.ESCAPE);
        }
        interact(() -> screens.openPerson(support.open(caseId).first().id));
        untilShown("Public funds");
        assertThat(Names.nameless(shell)).isEmpty();
    }

    @Test
    void a_member_who_was_only_counted_is_given_a_name() {
        go(Place.CASES);
        interact(() -> screens.openCase(caseId));
        untilShown("Household");
        long child = support.open(caseId).members().get(1).person().id;
        interact(() -> screens.openPerson(child));
        untilShown("Name not recorded");
        into("Given name").write("Idris");
        control(KeyCode.S);
        until(() -> "Idris".equals(support.open(caseId).members().get(1).person().givenName));
        untilShown("Saved.");
    }

    private TableView<?> cases() {
        return lookup("#cases").queryTableView();
    }
}
