package org.rowan.referral.ui;

import java.time.LocalDate;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.Holds;
import org.rowan.fx.Desk;
import org.rowan.fx.Tasks;
import org.rowan.kernel.London;
import org.rowan.people.People;
import org.rowan.provider.Providers;
import org.rowan.referral.ReferralDesk;

/** What stands behind the screens of the desk. */
record Behind(
        ReferralDesk referrals, People people, BedBoard board, Providers providers, Elsewhere elsewhere, Desk desk) {
    Holds holds() {
        return board.holds();
    }

    Tasks tasks() {
        return desk.tasks();
    }

    LocalDate today() {
        return London.today(desk.clock());
    }
}
