package org.rowan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rowan.bedboard.UnitTonight;
import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.support.Names;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestBeds;

class BedJourneysTest extends Journey {
    private SmallRefuge house;
    private int changes;

    @Override
    void register(Desk desk) {
        house = new SmallRefuge(store);
        pages.register(Place.BEDS, () -> TestBeds.screen(store, desk, id -> {}, () -> changes++));
    }

    @Test
    void a_unit_is_marked_void_and_freed_again_with_the_keyboard() {
        go(Place.BEDS);
        until(() -> board().getItems().size() == 4);
        untilShown("3 free of 3");
        interact(() -> board().getSelectionModel().select(1));
        type(KeyCode.V);
        untilShown("Free again on");
        choose("repair");
        control(KeyCode.S);
        until(() -> tonight(house.alone.id) == UnitTonight.State.VOID);
        untilShown("2 free of 3");
        interact(() -> board().requestFocus());
        type(KeyCode.F);
        until(() -> tonight(house.alone.id) == UnitTonight.State.FREE);
        untilShown("3 free of 3");
        assertThat(changes).as("whoever shows the board elsewhere was told").isEqualTo(2);
        assertThat(unanswered).isEmpty();
    }

    @Test
    void a_unit_is_not_closed_without_a_reason() {
        go(Place.BEDS);
        until(() -> board().getItems().size() == 4);
        interact(() -> board().getSelectionModel().select(1));
        type(KeyCode.V);
        untilShown("Free again on");
        control(KeyCode.S);
        untilShown("Choose why it can't be used.");
        assertThat(tonight(house.alone.id)).isEqualTo(UnitTonight.State.FREE);
    }

    @Test
    void a_screen_reader_has_a_name_for_everything_on_the_board() {
        go(Place.BEDS);
        until(() -> board().getItems().size() == 4);
        assertThat(Names.nameless(shell)).isEmpty();
        interact(() -> board().getSelectionModel().select(1));
        for (KeyCode key : List.of(KeyCode.W, KeyCode.H, KeyCode.V)) {
            interact(() -> board().requestFocus());
            type(key);
            assertThat(Names.nameless(shell)).as("after key %s", key).isEmpty();
        }
    }

    private ListView<?> board() {
        return lookup("#board").queryListView();
    }
}
