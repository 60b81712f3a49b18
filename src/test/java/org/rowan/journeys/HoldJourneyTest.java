package org.rowan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rowan.bedboard.UnitTonight;
import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.support.MovedClock;
import org.rowan.support.Names;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestBeds;
import org.rowan.support.TestStores;

/** A unit is held with the keyboard; its time comes, and the board shows it free. */
class HoldJourneyTest extends Journey {
    private final MovedClock clock = new MovedClock(TestStores.NOON.instant());
    private SmallRefuge house;

    @Override
    Clock clock() {
        return clock;
    }

    @Override
    void register(Desk desk) {
        house = new SmallRefuge(store);
        pages.register(Place.BEDS, () -> TestBeds.screen(store, desk, id -> {}, () -> {}));
    }

    @Test
    void a_unit_is_held_until_a_time_and_is_free_when_it_comes() {
        go(Place.BEDS);
        until(() -> board().getItems().size() == 4);
        interact(() -> board().getSelectionModel().select(1));
        type(KeyCode.H);
        untilTheCursorIsIn(".panel-form");
        write("Mrs K, police");
        into("Until");
        press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        write("17:00");
        control(KeyCode.S);
        until(() -> tonight(house.alone.id) == UnitTonight.State.HELD);
        untilShown("until Mon 15 Mar, 17:00 for Mrs K, police (held by ann)");
        assertThat(Names.nameless(shell)).isEmpty();
        clock.on(Duration.ofHours(5));
        go(Place.BEDS);
        untilShown("3 free of 3");
        assertThat(tonight(house.alone.id)).isEqualTo(UnitTonight.State.FREE);
        assertThat(unanswered).isEmpty();
    }

    @Test
    void a_held_unit_is_let_go_and_the_letting_go_taken_back_with_the_keyboard() {
        go(Place.BEDS);
        until(() -> board().getItems().size() == 4);
        interact(() -> board().getSelectionModel().select(1));
        type(KeyCode.H);
        untilTheCursorIsIn(".panel-form");
        write("Mrs K");
        control(KeyCode.S);
        until(() -> tonight(house.alone.id) == UnitTonight.State.HELD);
        interact(() -> board().requestFocus());
        type(KeyCode.F);
        until(() -> tonight(house.alone.id) == UnitTonight.State.FREE);
        control(KeyCode.Z);
        until(() -> tonight(house.alone.id) == UnitTonight.State.HELD);
        assertThat(unanswered).isEmpty();
    }

    private ListView<?> board() {
        return lookup("#board").queryListView();
    }
}
