package org.rowan.support.ui;

import org.rowan.bedboard.BedBoard;
import org.rowan.people.People;
import org.rowan.provider.Providers;
import org.rowan.referral.ReferralDesk;
import org.rowan.sight.WhoMaySee;
import org.rowan.support.Support;

/** What the pages of cases and people stand on. */
public record CaseServices(
        Support support, Providers providers, People people, BedBoard board, ReferralDesk referrals, WhoMaySee sight) {}
