package org.rowan.support.ui;

import org.rowan.audit.Audit;
import org.rowan.bedboard.BedBoard;
import org.rowan.people.People;
import org.rowan.provider.Providers;
import org.rowan.referral.ReferralDesk;
import org.rowan.sight.WhoMaySee;
import org.rowan.support.SamePerson;
import org.rowan.support.Support;

/** What the pages of cases and people stand on. */
public record CaseServices(Support support, Providers providers, BedBoard board, ReferralDesk referrals, Who who) {

    /** Who the people are, who sees them, and who has. */
    public record Who(People people, SamePerson same, WhoMaySee sight, Audit audit) {}

    People people() {
        return who.people();
    }

    SamePerson same() {
        return who.same();
    }

    Audit audit() {
        return who.audit();
    }

    WhoMaySee sight() {
        return who.sight();
    }
}
