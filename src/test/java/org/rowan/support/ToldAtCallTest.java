package org.rowan.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.referral.Told;
import org.rowan.store.Store;

/** What was told at the call stands in the case, with its day and who noted it. */
class ToldAtCallTest {
    @TempDir
    Path folder;

    @Test
    void risk_and_age_go_with_her_into_the_case_as_told_and_her_age_goes_on() {
        try (Store store = TestStores.created(folder)) {
            SmallRefuge refuge = new SmallRefuge(store);
            ReferralDesk desk = new ReferralDesk(store, new Placing());
            Referral call = refuge.referral(LocalDateTime.of(2021, 3, 1, 9, 0));
            call.risk = "high";
            call.note = new Told(35, 7, Set.of(), null).written();
            desk.log(call, SmallRefuge.person("Aisha", "Khan"));
            desk.decide(call, new Decision.Place(null, refuge.alone.id, LocalDate.of(2021, 3, 2), "zoe"));
            Support support = new Support(store);
            ToldAtCall told = support.open(support.of(call.personId).getFirst().id())
                    .told()
                    .orElseThrow();
            assertThat(told).isEqualTo(new ToldAtCall("high", 35, 7, call.received, TestStores.USER));
            assertThat(told.ageOn(LocalDate.of(2021, 3, 15))).isEqualTo(35);
            assertThat(told.ageOn(LocalDate.of(2022, 3, 15))).isEqualTo(36);
            assertThat(told.oldestBoyOn(LocalDate.of(2022, 3, 15))).isEqualTo(8);
        }
    }
}
