package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.rowan.casefile.MaracReferral;
import org.rowan.casefile.RiskAssessment;
import org.rowan.erasure.Erasure;
import org.rowan.erasure.ErasureReason;
import org.rowan.fx.NameMask;
import org.rowan.notes.Note;
import org.rowan.people.ContactWay;
import org.rowan.people.ContactWays;
import org.rowan.people.Person;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.store.sight.CasePart;
import org.rowan.support.Membership;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.TestStores;

/** A desk that others can see: one key takes the names out of sight on every page, until she signs out. */
class HiddenNamesJourneyTest extends WindowJourney {
    @Override
    void prepare(Path place) {
        try (Store store = TestStores.created(place)) {
            SmallRefuge refuge = new SmallRefuge(store);
            ReferralDesk desk = new ReferralDesk(store, new Placing());
            Referral came = desk.log(refuge.referral(LocalDateTime.of(2021, 3, 1, 9, 0)), born("Aisha"));
            desk.decide(came, new Decision.Place(null, refuge.family.id, came.received.toLocalDate(), "zoe"));
            Referral waits = refuge.referral(LocalDateTime.of(2021, 3, 14, 9, 0));
            waits.referrer = "Marta's sister";
            waits.callback = true;
            waits.safeWhen = "until Yusuf is home";
            waits.note = "Yusuf is looking for her.";
            desk.log(waits, SmallRefuge.person("Marta", "Nowak"));
            desk.log(refuge.referral(LocalDateTime.of(2021, 3, 13, 9, 0)), born("Aysha"));
            Note note = new Note();
            note.supportId = new Support(store).of(came.personId).getFirst().id();
            note.kind = "phone";
            note.noted = LocalDateTime.of(2021, 3, 2, 9, 0);
            note.text = "Her brother Yusuf rang.";
            new Support(store).addNote(note);
            safety(new Support(store), note.supportId);
            ContactWay way = new ContactWay();
            way.personId = came.personId;
            way.kind = "phone";
            way.reach = "Yusuf's sister";
            way.safe = ContactWay.SAFE;
            way.safeWhen = "while Yusuf works";
            new ContactWays(store).save(way);
            Referral turnedDown = refuge.referral(LocalDateTime.of(2021, 3, 12, 9, 0));
            desk.log(turnedDown, SmallRefuge.person("Leyla", "Aydin"));
            desk.decide(turnedDown, new Decision.NotPlace(null, "no_space", List.of(), null));
            new Erasure(store).ask(CasePart.REFERRAL, turnedDown.id, ErasureReason.SHE_ASKED, "Leyla rang.");
        }
    }

    private static void safety(Support support, long id) {
        Person child = SmallRefuge.person("Idris", "Khan");
        Membership member = new Membership();
        member.supportId = id;
        member.role = Membership.CHILD;
        support.addMember(member, child);
        RiskAssessment risk = new RiskAssessment();
        risk.supportId = id;
        risk.personId = child.id;
        risk.assessed = LocalDate.of(2021, 3, 3);
        risk.level = "medium";
        risk.tool = "Yusuf's list";
        support.file().add(risk);
        risk.level = "high";
        support.file().correct(risk, "Yusuf knows the school.");
        MaracReferral referral = new MaracReferral();
        referral.supportId = id;
        referral.personId = support.open(id).first().id;
        referral.referred = LocalDate.of(2021, 3, 4);
        referral.reason = "Yusuf follows her";
        support.file().add(referral);
        MaracReferral wrong = new MaracReferral();
        wrong.supportId = id;
        wrong.personId = child.id;
        wrong.referred = LocalDate.of(2021, 3, 4);
        wrong.reason = "Yusuf follows him.";
        support.file().add(wrong);
        support.file().remove(wrong, "It was not Yusuf.");
    }

    @Test
    void free_words_of_a_case_and_what_is_read_aloud_go_with_the_names() {
        signIn(TestStores.USER, PASSPHRASE, "Marta Nowak");
        control(KeyCode.M);
        untilShown("Names hidden");
        control(KeyCode.DIGIT4);
        untilShown("A.K. and 1 child");
        clickOn("#filter").write("aisha");
        type(KeyCode.ENTER);
        untilShown("I.: high");
        noNameIsInSight();
        untilShown("Safe: phone (hidden)");
        with(KeyCode.R);
        untilShown("Referred to a MARAC: " + NameMask.WORDS_HIDDEN + ". Not heard yet");
        noNameIsInSight();
        control(KeyCode.M);
        untilShown("Referred to a MARAC: Yusuf follows her. Not heard yet");
        press("Refer to a MARAC");
        untilShown("Why");
        untilShown("Aisha");
        into("Why").write("Yusuf has her number.");
        control(KeyCode.M);
        untilShown("A.");
        noNameIsInSight();
        assertThat(fill("Why")).as("the cursor is in it").isNotEqualTo(Color.TRANSPARENT);
        interact(() -> lookup("#save").queryButton().requestFocus());
        until(() -> fill("Why").equals(Color.TRANSPARENT));
        type(KeyCode.ESCAPE);
        with(KeyCode.T);
        untilShown("Referred to a MARAC: " + NameMask.WORDS_HIDDEN);
        noNameIsInSight();
        with(KeyCode.F);
        untilShown("End support");
        press("End support");
        untilShown("Still open");
        untilShown("No MARAC has heard A. yet");
        noNameIsInSight();
        control(KeyCode.DIGIT1);
        untilShown("Look at the case");
        noNameIsInSight();
        press("Look at the case");
        untilShown("#erase-case");
        until(() -> !lookup("#erase-case").query().isDisabled());
        press("#erase-case");
        untilShown("Keep the case");
        untilShown(NameMask.WORDS_HIDDEN);
        noNameIsInSight();
    }

    @Test
    void what_is_said_of_a_call_goes_with_the_names() {
        signIn(TestStores.USER, PASSPHRASE, "Marta Nowak");
        control(KeyCode.M);
        control(KeyCode.DIGIT2);
        untilShown("M.N.");
        clickOn("M.N.");
        untilShown("yes, hidden");
        noNameIsInSight();
        press("#panel-decide");
        untilShown("Amend what was said");
        untilShown("yes, hidden");
        noNameIsInSight();
    }

    /** The colour of the words in a field. */
    private Paint fill(String words) {
        Node field = lookup(node -> words.equals(node.getAccessibleText()) && isInSight(node))
                .query();
        return ((Text) field.lookup(".text")).getFill();
    }

    private void with(KeyCode key) {
        press(KeyCode.ALT).type(key).release(KeyCode.ALT);
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
        untilShown("A.K. and 1 child");
        clickOn("#filter").write("aisha");
        noNameIsInSight();
        type(KeyCode.ENTER);
        untilShown("Add note");
        untilShown(NameMask.WORDS_HIDDEN);
        noNameIsInSight();
        interact(() -> lookup(node -> "A.K.. Open her details".equals(node.getAccessibleText()))
                .queryAs(ButtonBase.class)
                .fire());
        untilShown("How to reach her");
        untilShown("Compare");
        press("#compare");
        untilShown("here: A.");
        noNameIsInSight();
        control(KeyCode.M);
        untilShown("Aisha Khan");
        assertThat(title()).isEqualTo("Rowan");
        control(KeyCode.M);
        noNameIsInSight();
        namesStayHiddenBehindALock();
        signOut();
        signIn(TestStores.USER, PASSPHRASE, "Marta Nowak");
        assertThat(title()).isEqualTo("Rowan");
    }

    /** Who comes back to a desk in view has not turned it round meanwhile. */
    private void namesStayHiddenBehindALock() {
        control(KeyCode.H);
        type(KeyCode.A);
        untilShown("Open Rowan");
        at("#passphrase").write(PASSPHRASE);
        press("#open");
        untilShown("Compare");
        untilShown("Names hidden");
        noNameIsInSight();
    }

    private void noNameIsInSight() {
        assertThat(shownWords()).noneMatch(HiddenNamesJourneyTest::names);
        assertThat(lookup(node -> node.getAccessibleText() != null && isInSight(node)).queryAll().stream()
                        .map(Node::getAccessibleText)
                        .toList())
                .isNotEmpty()
                .noneMatch(HiddenNamesJourneyTest::names);
        assertThat(title()).isEqualTo("Rowan");
    }

    /** So that the two may be one. */
    private static Person born(String given) {
        Person person = SmallRefuge.person(given, "Khan");
        person.dateOfBirth = LocalDate.of(1987, 6, 5);
        return person;
    }

    private static boolean names(String words) {
        return Stream.of("Aisha", "Khan", "Aysha", "Marta", "Nowak", "Yusuf", "Idris", "Leyla", "Aydin")
                .anyMatch(words::contains);
    }

    private String title() {
        return ((Stage) scene.getWindow()).getTitle();
    }
}
