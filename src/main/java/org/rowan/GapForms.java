package org.rowan;

import org.rowan.fx.Errand;
import org.rowan.referral.ui.ReferralScreens;
import org.rowan.returns.tables.Gap;
import org.rowan.returns.ui.ReturnRecords;
import org.rowan.support.ui.CaseScreens;

/** Which form fills in which gap of a return. */
final class GapForms implements ReturnRecords.Filling {
    /** Recorded of a person, on a page of her case. */
    private static final String RISK = "risk";

    private final CaseScreens cases;
    private final ReferralScreens referrals;

    GapForms(CaseScreens cases, ReferralScreens referrals) {
        this.cases = cases;
        this.referrals = referrals;
    }

    @Override
    public boolean has(Gap gap) {
        return true;
    }

    @Override
    public void open(Gap gap, long id, Runnable there, Runnable next) {
        Errand errand = new Errand(gap.what(), next);
        if (errand.isFor(RISK)) {
            cases.fillRisk(id, errand, there);
            return;
        }
        switch (gap.about()) {
            case PERSON -> cases.fillPerson(id, errand);
            case REFERRAL -> referrals.fill(id, errand);
            case SUPPORT -> cases.fillCase(id, errand);
        }
        there.run();
    }
}
