package org.rowan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rowan.audit.Audit;
import org.rowan.bedboard.BedBoard;
import org.rowan.casefile.MaracHearing;
import org.rowan.casefile.RiskAssessment;
import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.people.ContactWay;
import org.rowan.people.People;
import org.rowan.provider.Providers;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.sight.WhoMaySee;
import org.rowan.support.CaseRecords;
import org.rowan.support.Names;
import org.rowan.support.Placing;
import org.rowan.support.SamePerson;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.ui.CaseScreens;
import org.rowan.support.ui.CaseServices;

/** The file of a case, worked on by keyboard alone. */
class CaseFileJourneyTest extends Journey {
    private Support support;
    private CaseScreens screens;
    private Desk desk;
    private long caseId;

    @Override
    void register(Desk lent) {
        desk = lent;
        SmallRefuge house = new SmallRefuge(store);
        support = new Support(store);
        ReferralDesk referrals = new ReferralDesk(store, new Placing());
        Referral referral = house.referral(TODAY.minusDays(10).atTime(9, 30));
        referral.children = 1;
        referrals.log(referral, SmallRefuge.person("Amira", "Khan"));
        referrals.decide(
                referrals.open(referral.id).referral(),
                new Decision.Place(TODAY.minusDays(10), house.family.id, TODAY.minusDays(10), "Ann"));
        caseId = support.openOn(TODAY).getFirst().id();
        People people = new People(store);
        ContactWay way = new ContactWay();
        way.personId = support.open(caseId).first().id;
        way.kind = "phone";
        way.reach = "07700 900123";
        way.safe = ContactWay.UNSAFE;
        people.ways().save(way);
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
    }

    @Test
    void the_front_page_says_how_safe_she_is_and_what_is_entered_there_by_keys_is_seen_at_once() {
        front();
        untilShown("Risk not assessed");
        untilShown("Not safe: phone");
        assertThat(shown()).noneMatch(text -> text.contains("07700"));
        key(KeyCode.W);
        untilTheCursorIsIn(".panel-form");
        write("The school, and his cousin.");
        control(KeyCode.S);
        untilShown("Must not know: The school, and his cousin.");
        key(KeyCode.R);
        untilTheCursorIsIn(".panel-form");
        write("16");
        press("High");
        press("Score");
        control(KeyCode.S);
        untilShown("High risk");
        assertThat(read().safety().risk()).singleElement().satisfies(risk -> {
            assertThat(risk.score).isEqualTo(16);
            assertThat(risk.basis).isEqualTo("score");
            assertThat(risk.assessed).isEqualTo(TODAY);
        });
    }

    @Test
    void a_safety_plan_is_written_from_the_front_page_and_its_review_stands_there() {
        front();
        untilShown("No safety plan yet");
        key(KeyCode.L);
        untilTheCursorIsIn(".panel-form");
        write("Lock the kitchen and ring 999.");
        control(KeyCode.S);
        until(() -> shown().stream().anyMatch(text -> text.startsWith("Safety plan of") && text.contains("review")));
        assertThat(read().safety().plans()).singleElement().satisfies(plan -> {
            assertThat(plan.ifHeComes).isEqualTo("Lock the kitchen and ring 999.");
            assertThat(plan.review).isEqualTo(TODAY.plusMonths(3));
        });
        alt(KeyCode.P);
        untilShown("Lock the kitchen and ring 999.");
        key(KeyCode.E);
        untilShown("Still open");
    }

    @Test
    void a_line_of_the_front_page_opens_its_page_at_the_part_that_it_tells_of() {
        MaracHearing hearing = new MaracHearing();
        hearing.supportId = caseId;
        hearing.personId = support.open(caseId).first().id;
        hearing.heard = TODAY.minusDays(2);
        support.file().add(hearing);
        front();
        until(() -> shown().stream().anyMatch(text -> text.startsWith("MARAC ")));
        interact(() -> lookup(node -> node instanceof Button button
                        && button.getAccessibleText() != null
                        && button.getAccessibleText().startsWith("MARAC "))
                .queryButton()
                .fire());
        until(() -> shell.getScene().getFocusOwner() instanceof Button button
                && "Refer to a MARAC".equals(button.getText()));
    }

    @Test
    void a_note_can_be_begun_on_every_page_of_the_case_and_its_correction_stands_beside_it() {
        front();
        for (KeyCode page : List.of(KeyCode.R, KeyCode.P, KeyCode.O, KeyCode.S, KeyCode.T)) {
            alt(page);
            key(KeyCode.N);
            untilTheCursorIsIn(".panel-form");
            type(KeyCode.ESCAPE);
        }
        key(KeyCode.N);
        untilTheCursorIsIn(".panel-form");
        write("Rang the court: the hearing is on Tuesday.");
        control(KeyCode.S);
        until(() -> !read().file().notes().isEmpty());
        assertThat(read().file().notes().getFirst().kind).as("guessed").isEqualTo("phone");
        ListView<?> story = lookup("#story").queryListView();
        until(() -> !story.getItems().isEmpty());
        interact(() -> {
            story.requestFocus();
            story.getSelectionModel().selectFirst();
        });
        type(KeyCode.ENTER);
        untilShown("The note stays as it was written.");
        untilTheCursorIsIn(".panel-form");
        write("It is on Thursday.");
        control(KeyCode.S);
        until(() -> read().corrections().size() == 1);
        assertThat(read().file().notes().getFirst().text).isEqualTo("Rang the court: the hearing is on Tuesday.");
        until(() -> shown().stream().anyMatch(text -> text.contains("It is on Thursday.")));
    }

    @Test
    void a_screen_reader_has_a_name_for_everything_on_the_pages_of_the_file() {
        front();
        unnamed(KeyCode.G, KeyCode.R, KeyCode.W);
        interact(() -> screens.openRisk(caseId));
        untilShown("Abuse suffered");
        unnamed(KeyCode.R, KeyCode.M, KeyCode.H, KeyCode.B, KeyCode.W);
        interact(() -> screens.openPlan(caseId));
        untilShown("Support given");
        unnamed(KeyCode.D, KeyCode.T, KeyCode.G, KeyCode.W, KeyCode.Y);
        interact(() -> screens.openSafety(caseId));
        untilShown("Earlier versions");
        unnamed(KeyCode.L);
        interact(() -> screens.openCourt(caseId));
        untilShown("Proceedings");
        unnamed(KeyCode.O, KeyCode.H, KeyCode.P);
        interact(() -> screens.openChild(caseId));
        untilShown("School and social care");
        unnamed(KeyCode.S, KeyCode.W, KeyCode.C, KeyCode.D, KeyCode.G, KeyCode.O);
        interact(() -> screens.openStory(caseId));
        until(() -> !lookup("#story").queryListView().getItems().isEmpty());
        unnamed();
        interact(() -> screens.openClosing(caseId));
        untilShown("Still open");
        assertThat(Names.nameless(shell)).isEmpty();
    }

    @Test
    void how_a_child_is_is_asked_by_keys_on_a_page_of_its_own() {
        front();
        interact(() -> screens.openChild(caseId));
        untilShown("School and social care");
        key(KeyCode.W);
        untilTheCursorIsIn(".panel-form");
        write("2");
        control(KeyCode.S);
        until(() -> !read().children().wellbeing().isEmpty());
        assertThat(read().children().wellbeing()).singleElement().satisfies(one -> {
            assertThat(one.safe).isEqualTo(2);
            assertThat(one.stage).isEqualTo("start");
            assertThat(one.asked).isEqualTo(TODAY);
        });
        untilShown("Wellbeing at the beginning. Feels safe: 2");
    }

    @Test
    void hidden_names_are_hidden_on_every_page_of_the_file() {
        front();
        untilShown("Amira Khan and 1 child");
        interact(() -> desk.names().toggle());
        for (Runnable open : List.<Runnable>of(
                () -> screens.openCase(caseId),
                () -> screens.openRisk(caseId),
                () -> screens.openSafety(caseId),
                () -> screens.openCourt(caseId),
                () -> screens.openPlan(caseId),
                () -> screens.openChild(caseId),
                () -> screens.openStory(caseId),
                () -> screens.openClosing(caseId))) {
            interact(open);
            untilShown("A.K. and 1 child");
            assertThat(shown()).noneMatch(text -> text.contains("Amira") || text.contains("Khan"));
        }
    }

    @Test
    void a_form_that_was_begun_before_the_window_was_locked_is_opened_again_on_its_page() {
        for (String about : List.of(
                "RiskAssessment",
                "MaracReferral",
                "MaracHearing",
                "SupportGiven",
                "WaitingPeriod",
                "CourtOrder",
                "CourtHearing",
                "Proceeding",
                "SafetyPlan of person " + support.open(caseId).first().id)) {
            interact(() -> {
                pages.go(List.of("CASES", "risk " + caseId));
                pages.page().get().reopen(about + " of case " + caseId);
            });
            untilTheCursorIsIn(".panel-form");
            type(KeyCode.ESCAPE);
        }
        assertThat(pages.page().get().address()).isEqualTo(Optional.of("risk " + caseId));
    }

    @Test
    void a_correction_stands_beside_what_somebody_else_has_saved_since_the_form_was_opened() {
        RiskAssessment risk = new RiskAssessment();
        risk.supportId = caseId;
        risk.personId = support.open(caseId).first().id;
        risk.assessed = TODAY;
        risk.level = "medium";
        risk.tool = "DASH";
        support.file().add(risk);
        front();
        interact(() -> screens.openRisk(caseId));
        untilShown("Abuse suffered");
        interact(() -> pages.page().get().reopen("RiskAssessment " + risk.id + " of case " + caseId));
        untilTheCursorIsIn(".panel-form");
        write("12");
        press("High");
        RiskAssessment theirs = read().safety().risk().getFirst();
        theirs.level = "standard";
        theirs.tool = "DASH, by phone";
        support.file().correct(theirs, null);
        control(KeyCode.S);
        untilShown("Yours: High");
        untilShown("Saved meanwhile: Standard");
        untilShown("Saved meanwhile: DASH, by phone");
        control(KeyCode.S);
        untilShown("It was changed meanwhile. Say above which holds, then save.");
        assertThat(read().safety().risk().getFirst().level)
                .as("nothing overwritten")
                .isEqualTo("standard");
        press("Yours: High");
        control(KeyCode.S);
        until(() -> "high".equals(read().safety().risk().getFirst().level));
        RiskAssessment now = read().safety().risk().getFirst();
        assertThat(now.score).as("typed, and not lost").isEqualTo(12);
        assertThat(now.tool).as("left as it was saved").isEqualTo("DASH, by phone");
    }

    private void front() {
        go(Place.CASES);
        interact(() -> screens.openCase(caseId));
        untilShown("Household");
    }

    private void unnamed(KeyCode... keys) {
        assertThat(Names.nameless(shell)).isEmpty();
        for (KeyCode key : keys) {
            until(() -> {
                boolean open = !lookup(".panel-body").queryAll().isEmpty();
                // a page that is not read yet hears no keys
                if (!open) {
                    key(key);
                }
                return open;
            });
            assertThat(Names.nameless(shell)).as("panel of key %s", key).isEmpty();
            type(KeyCode.ESCAPE);
            until(() -> lookup(".panel-body").queryAll().isEmpty());
        }
    }

    private void key(KeyCode key) {
        Platform.runLater(() -> shell.requestFocus());
        type(key);
    }

    private void alt(KeyCode key) {
        Platform.runLater(() -> shell.requestFocus());
        press(KeyCode.ALT).type(key).release(KeyCode.ALT);
    }

    private CaseRecords read() {
        return support.file().of(caseId);
    }

    /** All words on the screen. */
    private List<String> shown() {
        return lookup(node -> node instanceof Label || node instanceof Labeled).queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null)
                .toList();
    }
}
