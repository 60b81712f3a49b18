package org.rowan.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rowan.support.Refusals.refusedFor;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.London;
import org.rowan.returns.release.QuarterlyReturn;
import org.rowan.store.Store;
import org.rowan.support.MovedClock;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;

/** Where those got to who were not placed is asked after two days and after two weeks, until it is known that they were placed. */
class FollowUpsTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock(TestStores.NOON.instant());
    private Store store;
    private SmallRefuge house;
    private ReferralDesk desk;
    private FollowUps followUps;

    @BeforeEach
    void open() {
        store = TestStores.created(folder, clock);
        house = new SmallRefuge(store);
        desk = new ReferralDesk(store, new Placing());
        followUps = new FollowUps(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void somebody_not_placed_is_asked_for_after_two_days_and_after_two_weeks() {
        long id = notPlaced();
        assertThat(dueAfter(1)).isEmpty();
        assertThat(dueAfter(1)).containsExactly(id);
        followUps.answer(id, FollowUp.Answer.NOT_FOUND_OUT);
        assertThat(due()).isEmpty();
        assertThat(dueAfter(11)).isEmpty();
        assertThat(dueAfter(1)).containsExactly(id);
        followUps.answer(id, FollowUp.Answer.AT_HOME);
        assertThat(dueAfter(5)).isEmpty();
        assertThat(desk.open(id).referral().laterPlaced).isFalse();
    }

    @Test
    void once_they_are_known_to_be_placed_it_is_not_asked_again_and_the_return_counts_it() {
        long id = notPlaced();
        notPlaced();
        clock.on(Duration.ofDays(2));
        followUps.answer(id, FollowUp.Answer.REFUGE);
        assertThat(due()).hasSize(1).doesNotContain(id);
        assertThat(dueAfter(12)).doesNotContain(id);
        assertThat(new QuarterlyReturn(store)
                        .make(FinancialQuarter.of(TODAY)).counted().figures().stream()
                                .filter(figure -> figure.table().equals("R3")
                                        && figure.dimension().equals("reason")
                                        && figure.measure().equals("later_placed")
                                        && figure.serviceKind().equals("refuge")
                                        && figure.category().equals("total"))
                                .toList())
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isEqualTo(1));
    }

    @Test
    void who_was_not_asked_for_in_two_weeks_is_asked_for_once() {
        long id = notPlaced();
        assertThat(dueAfter(20)).containsExactly(id);
        followUps.answer(id, FollowUp.Answer.FRIENDS);
        assertThat(due()).isEmpty();
    }

    @Test
    void an_answer_that_was_a_slip_is_taken_back_and_asked_again() {
        long id = notPlaced();
        clock.on(Duration.ofDays(2));
        FollowUp slip = followUps.answer(id, FollowUp.Answer.SAFE_HOME);
        followUps.takeBack(slip.id);
        assertThat(due()).containsExactly(id);
        assertThat(desk.open(id).referral().laterPlaced).isNull();
    }

    @Test
    void the_nameless_those_who_wait_and_those_of_long_ago_are_not_asked_for() {
        desk.turnAway(house.refuge.id, "self");
        Referral waiting = desk.log(house.referral(TODAY.atTime(9, 0)), SmallRefuge.person("Zofia", "Nowak"));
        assertThat(dueAfter(3)).isEmpty();
        notPlaced();
        assertThat(dueAfter(60)).isEmpty();
        refusedFor("answer", () -> followUps.answer(waiting.id, FollowUp.Answer.REFUGE));
    }

    @Test
    void a_corrected_decision_is_asked_for_anew() {
        long id = notPlaced();
        clock.on(Duration.ofDays(20));
        followUps.answer(id, FollowUp.Answer.REFUGE);
        desk.decide(desk.open(id).referral(), new Decision.Reopen());
        clock.on(Duration.ofDays(1));
        desk.decide(desk.open(id).referral(), new Decision.NotPlace(null, "pets", List.of(), null));
        assertThat(due()).isEmpty();
        assertThat(dueAfter(2)).containsExactly(id);
    }

    private long notPlaced() {
        Referral referral = house.referral(London.now(clock));
        desk.log(referral, SmallRefuge.person("Amira", "Khan"));
        desk.decide(desk.open(referral.id).referral(), new Decision.NotPlace(null, "no_space", List.of(), null));
        return referral.id;
    }

    private List<Long> dueAfter(int days) {
        clock.on(Duration.ofDays(days));
        return due();
    }

    private List<Long> due() {
        return followUps.dueBy(London.today(clock)).stream()
                .map(due -> due.row().id())
                .toList();
    }
}
