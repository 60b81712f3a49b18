package org.rowan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rowan.backup.Backups;
import org.rowan.bedboard.BedBoard;
import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.kernel.London;
import org.rowan.people.People;
import org.rowan.provider.Providers;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.referral.ui.ReferralScreens;
import org.rowan.support.ExampleDesk;
import org.rowan.support.MovedClock;
import org.rowan.support.Names;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.TestStores;
import org.rowan.tasks.ToDo;
import org.rowan.tasks.ui.DueCard;
import org.rowan.tasks.ui.DueViewModel;
import org.rowan.today.Today;
import org.rowan.today.ui.TodayScreen;
import org.rowan.today.ui.TodaySteps;
import org.rowan.today.ui.TodayViewModel;

/** Two days after somebody was not placed, Today asks where she got to; two keys answer. */
class FollowUpJourneyTest extends Journey {
    private final MovedClock clock = new MovedClock(TestStores.NOON.instant());
    private ReferralDesk desk;
    private long id;

    @Override
    Clock clock() {
        return clock;
    }

    @Override
    void register(Desk lent) {
        SmallRefuge house = new SmallRefuge(store);
        desk = new ReferralDesk(store, new Placing());
        BedBoard board = new BedBoard(store);
        Referral referral = house.referral(London.now(clock));
        desk.log(referral, SmallRefuge.person("Amira", "Khan"));
        id = referral.id;
        desk.decide(desk.open(id).referral(), new Decision.NotPlace(null, "no_space", List.of(), null));
        new Backups(store).state();
        TodayViewModel today = new TodayViewModel(new Today(store, board), lent.tasks(), clock, view -> {});
        ReferralScreens screens = new ReferralScreens(
                desk,
                new People(store),
                board,
                new Providers(store),
                ExampleDesk.elsewhere(new Support(store), open -> {}, today::look),
                lent);
        pages.register(
                Place.TODAY,
                () -> new TodayScreen(today, new TodaySteps(screens::openDecide, screens::openNew, open -> {}), lent)
                        .with(new DueCard(
                                new DueViewModel(new ToDo(store), lent.tasks(), clock),
                                lent.names(),
                                new DueCard.Steps(
                                        screens::openDecide,
                                        unit -> {},
                                        () -> {},
                                        DueCard.Steps.File.all(support -> {}),
                                        screens::openFollowUp))));
    }

    @Test
    void two_keys_say_where_she_got_to_and_the_task_is_gone() {
        go(Place.TODAY);
        untilShown("Nothing. Decisions, holds, moves and follow-ups stand here when they are due.");
        clock.on(Duration.ofDays(2));
        go(Place.TODAY);
        untilShown("Where did Amira Khan get to?");
        assertThat(Names.nameless(shell)).isEmpty();
        interact(() -> lookup("#due").lookup(".row-button").query().requestFocus());
        type(KeyCode.ENTER);
        untilTheCursorIsIn(".follow-up");
        assertThat(Names.nameless(shell)).isEmpty();
        type(KeyCode.DIGIT1);
        untilShown("Noted: in another refuge.");
        assertThat(desk.open(id).referral().laterPlaced).isTrue();
        untilShown("Nothing. Decisions, holds, moves and follow-ups stand here when they are due.");
        control(KeyCode.Z);
        untilShown("Where did Amira Khan get to?");
        assertThat(desk.open(id).referral().laterPlaced).isNull();
        assertThat(unanswered).isEmpty();
    }
}
