package org.rowan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rowan.bedboard.BedBoard;
import org.rowan.bench.Stopwatch;
import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.provider.Providers;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.referral.ReferralRow;
import org.rowan.referral.ui.ReferralScreens;
import org.rowan.support.ExampleDesk;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.ui.QuickRobot;
import org.rowan.today.Today;
import org.rowan.today.ui.TodayScreen;
import org.rowan.today.ui.TodaySteps;
import org.rowan.today.ui.TodayViewModel;

/** Five typical calls, each by the keyboard alone: what they cost in key strokes and pages. A key with Ctrl is one stroke. */
class StopwatchTest extends Journey {
    private SmallRefuge house;
    private ReferralDesk desk;
    private People people;
    private Support support;
    private ReferralScreens screens;
    private int strokes;
    private int pagesSeen;

    @Override
    void register(Desk lent) {
        house = new SmallRefuge(store);
        desk = new ReferralDesk(store, new Placing());
        people = new People(store);
        support = new Support(store);
        BedBoard board = new BedBoard(store);
        TodayViewModel today = new TodayViewModel(new Today(store, board), lent.tasks(), lent.clock(), view -> {});
        screens = new ReferralScreens(
                desk, people, board, new Providers(store), ExampleDesk.elsewhere(support, id -> {}, today::look), lent);
        screens.register();
        pages.register(
                Place.TODAY,
                () -> new TodayScreen(today, new TodaySteps(screens::openDecide, screens::openNew, id -> {}), lent));
        pages.go(Place.TODAY);
        pages.page().addListener((property, before, now) -> pagesSeen++);
    }

    @Test
    void somebody_is_turned_away_without_a_name_in_two_strokes() {
        newCall();
        ctrl(KeyCode.T);
        stored(1);
        assertThat(desk.all().getFirst().reason()).isEqualTo("no_space");
        tell("turned away without a name", 2);
    }

    @Test
    void somebody_who_is_known_is_placed_in_twelve() {
        Referral before = known();
        newCall();
        keys("sel");
        stroke(KeyCode.ENTER);
        ctrl(KeyCode.J);
        keys("am");
        untilShown("It is her");
        ctrl(KeyCode.I);
        untilShown("Known: this call is linked to her");
        ctrl(KeyCode.ENTER);
        untilDecided("Place in Room 1");
        ctrl(KeyCode.ENTER);
        until(() -> support.openOn(TODAY).size() == 1);
        ReferralRow row = desk.all().getFirst();
        assertThat(row.personId()).isEqualTo(before.personId);
        assertThat(row.source()).isEqualTo("self");
        tell("somebody known is placed", 12);
    }

    @Test
    void a_new_family_of_four_is_placed_with_what_the_form_asks_in_under_sixty() {
        newCall();
        keys("pol");
        stroke(KeyCode.TAB);
        keys("101");
        ctrl(KeyCode.J);
        for (String answer : new String[] {"Amira", "Khan", "3/4/91", "f", "y", "17:00", "1", "3", "9"}) {
            keys(answer);
            stroke(KeyCode.TAB);
        }
        keys("cov");
        stroke(KeyCode.TAB);
        ctrl(KeyCode.ENTER);
        untilDecided("Place in Room 2");
        ctrl(KeyCode.ENTER);
        until(() -> support.openOn(TODAY).size() == 1);
        Referral stored = desk.open(desk.all().getFirst().id()).referral();
        Person person = people.open(stored.personId);
        assertThat(person.fullName()).isEqualTo("Amira Khan");
        assertThat(person.sex).isEqualTo("female");
        assertThat(stored.source).isEqualTo("police");
        assertThat(stored.referrer).isEqualTo("101");
        assertThat(stored.callback).isTrue();
        assertThat(stored.safeWhen).isEqualTo("17:00");
        assertThat(stored.adults).isEqualTo(1);
        assertThat(stored.children).isEqualTo(3);
        assertThat(stored.note).isEqualTo("Told: oldest boy 9.");
        assertThat(stored.homeAuthority).isEqualTo("E08000026");
        tell("a new family of four is placed", 59);
    }

    @Test
    void a_second_call_about_somebody_who_waits_leads_to_her_being_placed() {
        waiting();
        newCall();
        ctrl(KeyCode.J);
        keys("am");
        untilShown("Go on with that referral");
        ctrl(KeyCode.G);
        untilDecided("Place in Room 1");
        ctrl(KeyCode.ENTER);
        until(() -> support.openOn(TODAY).size() == 1);
        assertThat(desk.all()).hasSize(1);
        tell("a second call about somebody who waits", 12);
    }

    @Test
    void a_caller_who_does_not_answer_is_rung_again_in_an_hour() {
        newCall();
        keys("pol");
        stroke(KeyCode.TAB);
        keys("101");
        ctrl(KeyCode.R);
        stored(1);
        Referral stored = desk.open(desk.all().getFirst().id()).referral();
        assertThat(stored.isPending()).isTrue();
        assertThat(stored.ringAgain).isEqualTo(TODAY.atTime(13, 0));
        tell("nobody answers, ring again", 12);
    }

    private void newCall() {
        ctrl(KeyCode.N);
        untilTheCursorIsIn(".call-form");
        untilShown("Outreach");
        QuickRobot.settle();
    }

    private Referral known() {
        Referral before = waiting();
        desk.decide(
                desk.open(before.id).referral(),
                new org.rowan.referral.Decision.NotPlace(null, "no_space", java.util.List.of(), null));
        return before;
    }

    private Referral waiting() {
        Referral referral = house.referral(TODAY.minusDays(1).atTime(9, 30));
        Person person = SmallRefuge.person("Amira", "Khan");
        desk.log(referral, person);
        people.noticed(person);
        return referral;
    }

    private void untilDecided(String verb) {
        until(() -> lookup("#decide")
                .tryQuery()
                .map(node -> ((Labeled) node).getText())
                .filter(verb::equals)
                .isPresent());
    }

    private void stored(int referrals) {
        until(() -> desk.all().size() == referrals);
        QuickRobot.settle();
    }

    private void ctrl(KeyCode key) {
        strokes++;
        control(key);
    }

    private void stroke(KeyCode key) {
        strokes++;
        type(key);
        QuickRobot.settle();
    }

    private void keys(String words) {
        strokes += words.length();
        write(words);
        QuickRobot.settle();
    }

    private void tell(String call, int most) {
        QuickRobot.settle();
        Stopwatch.say("%s: %d key strokes, 0 clicks, %d pages opened; the goal is %d strokes at most"
                .formatted(call, strokes, pagesSeen, most));
        assertThat(strokes).isLessThanOrEqualTo(most);
        assertThat(unanswered).isEmpty();
    }
}
