package org.rowan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rowan.demand.Demand;
import org.rowan.demand.ui.DemandScreen;
import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.returns.release.ReturnServices;
import org.rowan.returns.ui.ReturnScreen;
import org.rowan.support.Names;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;

/** A manager looks at who was turned away, with the keyboard. */
class DemandJourneyTest extends Journey {
    @Override
    void register(Desk desk) {
        SmallRefuge house = new SmallRefuge(store);
        ReferralDesk referrals = new ReferralDesk(store, new Placing());
        Referral placed = family(house, 3);
        referrals.log(placed, SmallRefuge.person("Amira", "Khan"));
        referrals.decide(placed, new Decision.Place(TODAY.minusDays(9), house.family.id, TODAY.minusDays(9), null));
        Referral refused = family(house, 2);
        referrals.log(refused, null);
        referrals.decide(refused, new Decision.NotPlace(TODAY.minusDays(8), "no_right_size", List.of(), null));
        pages.register(
                Place.RETURN, () -> new ReturnScreen(ReturnServices.of(store), ReturnPictures.records(store), desk));
        DemandScreen demand = new DemandScreen(new Demand(store), desk);
        pages.register(DemandScreen.ADDRESS, none -> demand);
    }

    private static Referral family(SmallRefuge house, int children) {
        Referral referral = house.referral(TODAY.minusDays(9).atTime(10, 0));
        referral.children = children;
        return referral;
    }

    @Test
    void from_the_return_two_keys_lead_to_the_replay_of_the_year() {
        go(Place.RETURN);
        untilShown("Turned away");
        control(KeyCode.U);
        untilShown("By month");
        assertThat(words())
                .anySatisfy(words -> assertThat(words)
                        .isEqualTo(
                                "1 household was turned away for lack of capacity in 2020-21. The board of the evening"
                                        + " explains 1: no unit that takes them was free."));
        assertThat(Names.nameless(shell)).isEmpty();
        until(() -> shell.getScene().getFocusOwner() instanceof ToggleButton);
        type(KeyCode.RIGHT);
        untilShown("How this is worked out");
        assertThat(Names.nameless(shell)).isEmpty();
        control(KeyCode.ENTER);
        untilShown("With the changes");
        assertThat(words())
                .anySatisfy(words ->
                        assertThat(words).startsWith("1 fewer would have been turned away for want of a bed; "));
        assertThat(unanswered).isEmpty();
    }

    private List<String> words() {
        return lookup(node -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text != null)
                .toList();
    }
}
