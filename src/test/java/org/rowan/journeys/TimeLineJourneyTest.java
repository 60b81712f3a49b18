package org.rowan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rowan.bedboard.UnitTonight;
import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.support.Names;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.TestBeds;

/** The time line by keyboard alone. */
class TimeLineJourneyTest extends Journey {
    private SmallRefuge house;
    private Desk desk;
    private final List<Long> opened = new ArrayList<>();

    @Override
    void register(Desk lent) {
        desk = lent;
        house = new SmallRefuge(store);
        ReferralDesk referrals = new ReferralDesk(store, new Placing());
        Referral referral =
                referrals.log(house.referral(TODAY.minusDays(6).atTime(9, 0)), SmallRefuge.person("Amira", "Khan"));
        referrals.decide(referral, new Decision.Place(TODAY.minusDays(6), house.alone.id, TODAY.minusDays(6), null));
        pages.register(Place.BEDS, () -> TestBeds.screen(store, desk, opened::add, () -> {}));
    }

    @Test
    void a_worker_walks_the_days_opens_a_case_and_holds_a_night_that_is_to_come() {
        toTheTimeLine();
        untilTold("Room 1, Mon 15 Mar (today): Occupied by A.K., since Tue 9 Mar (6 nights).");
        type(KeyCode.LEFT);
        untilTold("Room 1, Sun 14 Mar (yesterday): Occupied by A.K., since Tue 9 Mar (5 nights).");
        press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        untilTold("Room 1, Tue 9 Mar (6 days ago): Occupied by A.K., since Tue 9 Mar.");
        type(KeyCode.ENTER);
        until(() -> opened.size() == 1);
        type(KeyCode.T);
        control(KeyCode.RIGHT);
        type(KeyCode.DOWN);
        untilTold("Room 2, Mon 22 Mar (in 7 days): Free, since Mon 1 Apr 2019.");
        assertThat(chosenCell()).isEqualTo(told());
        type(KeyCode.H);
        untilTheCursorIsIn(".panel-form");
        write("Mrs K, police");
        control(KeyCode.S);
        untilTold("Room 2, Mon 22 Mar (in 7 days): Held, until Tue 23 Mar, 12:00 for Mrs K, police (held by ann).");
        type(KeyCode.ENTER);
        untilShown("What was said of this hold");
        untilShown("Until Tue 23 Mar, 12:00. By ann, Mon 15 Mar, 12:00");
        assertThat(Names.nameless(shell)).isEmpty();
        assertThat(unanswered).isEmpty();
    }

    @Test
    void a_household_is_moved_to_another_unit_and_the_move_taken_back() {
        toTheTimeLine();
        type(KeyCode.M);
        until(() -> "Move to Room 3".equals(focused()) || "Move to Room 2".equals(focused()));
        boolean toRoom2 = "Move to Room 2".equals(focused());
        type(KeyCode.SPACE);
        until(() -> tonight(toRoom2 ? house.family.id : house.stepFree.id) == UnitTonight.State.OCCUPIED);
        assertThat(new Support(store)
                        .open(new Support(store).openOn(TODAY).getFirst().id())
                        .stays())
                .as("where they lived before stays in the records")
                .hasSize(2);
        untilTold("Room 1, Mon 15 Mar (today): Free, since Mon 15 Mar.");
        control(KeyCode.Z);
        until(() -> tonight(house.alone.id) == UnitTonight.State.OCCUPIED);
        untilTold("Room 1, Mon 15 Mar (today): Occupied by A.K., since Tue 9 Mar (6 nights).");
        assertThat(unanswered).isEmpty();
    }

    @Test
    void hidden_names_are_in_no_bar_and_in_no_word_of_the_time_line() {
        toTheTimeLine();
        untilTold("Room 1, Mon 15 Mar (today): Occupied by A.K., since Tue 9 Mar (6 nights).");
        interact(() -> desk.names().toggle());
        untilTold("Room 1, Mon 15 Mar (today): Occupied, since Tue 9 Mar (6 nights).");
        type(KeyCode.W);
        untilShown("Last 12 months");
        type(KeyCode.W);
        untilShown("Room 1");
        assertThat(Names.all(shell).filter(Label.class::isInstance).map(label -> ((Label) label).getText()))
                .noneMatch(words -> words.contains("A.K."));
        assertThat(Names.all(shell).map(node -> String.valueOf(node.getAccessibleText())))
                .noneMatch(words -> words.contains("A.K."));
    }

    @Test
    void a_unit_is_split_gets_a_cot_and_both_are_taken_back() {
        toTheTimeLine();
        type(KeyCode.DOWN);
        control(KeyCode.RIGHT);
        untilTold("Room 2, Mon 22 Mar (in 7 days): Free, since Mon 1 Apr 2019.");
        type(KeyCode.U);
        until(() -> focusedButton().equals("Split it in two"));
        type(KeyCode.SPACE);
        untilTheCursorIsIn(".panel-form");
        assertThat(Names.nameless(shell)).isEmpty();
        control(KeyCode.S);
        untilShown("Room 2b");
        untilTold("Room 2, Mon 22 Mar (in 7 days): Not open, closed since Mon 22 Mar.");
        control(KeyCode.Z);
        until(() -> lookup("Room 2b").queryAll().isEmpty());
        untilTold("Room 2, Mon 22 Mar (in 7 days): Free, since Mon 1 Apr 2019.");
        interact(() -> board().requestFocus());
        type(KeyCode.T);
        type(KeyCode.U);
        until(() -> focusedButton().equals("Split it in two"));
        type(KeyCode.TAB).type(KeyCode.TAB);
        until(() -> focusedButton().equals("Put in a cot"));
        type(KeyCode.SPACE);
        untilTheCursorIsIn(".panel-form");
        control(KeyCode.S);
        untilShown("1 + 3, boys up to 12, a cot");
        control(KeyCode.Z);
        untilShown("1 + 3, boys up to 12");
        assertThat(unanswered).isEmpty();
    }

    private String focusedButton() {
        return shell.getScene().getFocusOwner() instanceof Button button ? button.getText() : "";
    }

    private void toTheTimeLine() {
        go(Place.BEDS);
        until(() -> board().getItems().size() == 4);
        type(KeyCode.W);
        until(() -> board().getSelectionModel().getSelectedIndex() == 1);
    }

    private String focused() {
        return shell.getScene().getFocusOwner() == null
                ? null
                : shell.getScene().getFocusOwner().getAccessibleText();
    }

    private String chosenCell() {
        return Names.all(board())
                .filter(node -> node instanceof javafx.scene.control.ListCell<?> cell && cell.isSelected())
                .findFirst()
                .orElseThrow()
                .getAccessibleText();
    }

    private String told() {
        return lookup("#time-told").<Label>query().getText();
    }

    private void untilTold(String words) {
        try {
            until(() -> told().equals(words));
        } catch (AssertionError e) {
            throw new AssertionError("told: " + told(), e);
        }
    }

    private ListView<?> board() {
        return lookup("#board").queryListView();
    }
}
