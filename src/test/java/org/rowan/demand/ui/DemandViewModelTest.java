package org.rowan.demand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.demand.Comparison;
import org.rowan.demand.Demand;
import org.rowan.demand.Period;
import org.rowan.demand.UnmetDemand.House;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.ExampleStores;
import org.rowan.support.Placing;
import org.rowan.support.Refusals;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;

class DemandViewModelTest {
    @TempDir
    Path folder;

    @Test
    void the_year_is_summed_up_by_service_and_replayed_with_other_units() {
        try (Store store = ExampleStores.with(folder, "provider-b")) {
            DemandViewModel model = new DemandViewModel(new Demand(store), Refusals.here(), store.clock());
            model.load();
            assertThat(model.periods()).extracting(Period::words).startsWith("2020-21", "2019-20");
            assertThat(DemandWords.summary(model.shown().get()))
                    .isEqualTo(
                            "13 households were turned away for lack of capacity in 2020-21. The board of the evening"
                                    + " explains 2: no unit that takes them was free. 11 are not explained by beds: a unit that"
                                    + " takes them was free, or the service has none; what was lacking was a worker for 3, by the"
                                    + " reason recorded.");
            model.replay();
            assertThat(model.house().get().name()).isEqualTo("Refuge");
            assertThat(model.shown().get().all()).hasSize(10);
            assertThat(DemandWords.summary(model.comparison().get()))
                    .startsWith("2 fewer would have been turned away for want of a bed; ");
            for (var part : List.of(model.family, model.stepFree)) {
                part.set(null);
            }
            model.replay();
            assertThat(DemandWords.summary(model.comparison().get()))
                    .isEqualTo("Nothing is changed yet: both columns show the period as it was.");
            assertThat(DemandWords.waiting(model.comparison().get().was())).isEqualTo("2 days");
        }
    }

    @Test
    void what_another_window_records_is_counted_and_a_replay_in_sight_is_made_of_it_too() {
        try (Store store = TestStores.created(folder)) {
            SmallRefuge refuge = new SmallRefuge(store);
            place(store, refuge);
            turnAway(store, refuge);
            DemandViewModel model = new DemandViewModel(new Demand(store), Refusals.here(), store.clock());
            model.load();
            model.replay();
            AtomicInteger drawn = new AtomicInteger();
            model.shown().addListener((property, before, now) -> drawn.incrementAndGet());
            Comparison replayed = model.comparison().get();
            assertThat(replayed).isNotNull();
            model.readAgain();
            assertThat(drawn).as("nothing was recorded meanwhile").hasValue(0);
            assertThat(model.comparison().get()).isSameAs(replayed);

            model.family.set(17);
            turnAway(store, refuge);
            model.readAgain();
            assertThat(drawn).hasValue(1);
            assertThat(model.shown().get().all()).hasSize(2);
            assertThat(model.comparison().get().notByBeds()).isEqualTo(replayed.notByBeds() + 1);
            assertThat(model.comparison().get().changes())
                    .as("what is typed since is not asked for yet")
                    .isEqualTo(replayed.changes());
        }
    }

    private static void place(Store store, SmallRefuge refuge) {
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        Referral referral =
                desk.log(refuge.referral(LocalDateTime.of(2021, 2, 1, 9, 0)), SmallRefuge.person("Amira", "Khan"));
        LocalDate day = LocalDate.of(2021, 2, 1);
        desk.decide(referral, new Decision.Place(day, refuge.family.id, day, null));
    }

    private static void turnAway(Store store, SmallRefuge refuge) {
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        Referral referral = desk.log(refuge.referral(LocalDateTime.of(2021, 3, 1, 9, 0)), null);
        desk.decide(referral, new Decision.NotPlace(LocalDate.of(2021, 3, 1), "no_right_size", List.of(), null));
    }

    @Test
    void without_services_there_is_nothing_to_replay_and_nobody_was_turned_away() {
        try (Store store = TestStores.created(folder)) {
            DemandViewModel model = new DemandViewModel(new Demand(store), Refusals.here(), TestStores.NOON);
            model.load();
            model.replay();
            assertThat(model.houses()).extracting(House::name).containsExactly("All services");
            assertThat(model.comparison().get()).isNull();
            assertThat(DemandWords.summary(model.shown().get()))
                    .isEqualTo("Nobody is recorded as turned away for lack of capacity in 2020-21.");
        }
    }
}
