package org.rowan.referral.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rowan.bedboard.Household;
import org.rowan.people.Person;
import org.rowan.provider.Service;
import org.rowan.referral.Danger;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;

/** All that deciding one referral needs to know, read at one moment. */
record OpenReferral(
        ReferralDesk.File file,
        Setting setting,
        Map<String, Long> used,
        Elsewhere.Workers keyWorkers,
        List<Danger> dangers) {
    static OpenReferral read(Behind behind, long id) {
        return new OpenReferral(
                behind.referrals().open(id),
                Setting.read(behind),
                behind.referrals().reasonsUsed(),
                behind.elsewhere().keyWorkers().get(),
                behind.referrals().dangers().near(id));
    }

    Service service() {
        return setting.service(file.referral().serviceId).orElseThrow();
    }

    /** Who needs a home, as far as it is known at the moment. */
    Household household(Integer oldestBoy, List<String> access) {
        Person person = file.person();
        Referral referral = file.referral();
        Boolean man = (person == null || person.sex == null) ? null : person.sex.equals("male");
        return new Household(
                referral.adultCount(),
                referral.childCount(),
                man,
                oldestBoy,
                Set.copyOf(access),
                DangerWords.inShort(dangers, referral.serviceId));
    }

    /** Whether something else was decided since. */
    boolean isDecidedOtherwise(OpenReferral later) {
        Referral before = file.referral();
        Referral now = later.file().referral();
        return !now.decision.equals(before.decision)
                || !Objects.equals(now.reason, before.reason)
                || !Objects.equals(now.decided, before.decided);
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
