package org.rowan;

import java.util.Set;
import org.rowan.fx.Errand;
import org.rowan.referral.ui.ReferralScreens;
import org.rowan.returns.tables.Gap;
import org.rowan.returns.ui.ReturnRecords;
import org.rowan.support.ui.CaseScreens;

/** Which form fills in which gap of a return. */
final class GapForms implements ReturnRecords.Filling {
    /** What is recorded of a person on other pages than her own, which do not exist yet. */
    private static final Set<String> WITHOUT_FORM = Set.of("risk");

    private final CaseScreens cases;
    private final ReferralScreens referrals;

    GapForms(CaseScreens cases, ReferralScreens referrals) {
        this.cases = cases;
        this.referrals = referrals;
    }

    @Override
    public boolean has(Gap gap) {
        return !WITHOUT_FORM.contains(gap.what());
    }

    @Override
    public void open(Gap gap, long id, Runnable next) {
        Errand errand = new Errand(gap.what(), next);
        switch (gap.about()) {
            case PERSON -> cases.fillPerson(id, errand);
            case REFERRAL -> referrals.fill(id, errand);
            case SUPPORT -> cases.fillCase(id, errand);
        }
    }
}
