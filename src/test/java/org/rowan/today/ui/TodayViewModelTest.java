package org.rowan.today.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.backup.Backups;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.Hold;
import org.rowan.bedboard.Holds;
import org.rowan.fx.Tasks;
import org.rowan.kernel.London;
import org.rowan.kernel.Progress;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.referral.ReferralRow;
import org.rowan.store.Store;
import org.rowan.support.MovedClock;
import org.rowan.support.Placing;
import org.rowan.support.Refusals;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;
import org.rowan.today.Today;
import org.rowan.today.TodayView;

class TodayViewModelTest {
    @TempDir
    Path folder;

    @TempDir
    Path backups;

    private final MovedClock clock = new MovedClock(Instant.parse("2021-03-15T12:00:00Z"));
    private final List<TodayView> seen = new ArrayList<>();
    private Store store;
    private SmallRefuge house;
    private ReferralDesk desk;
    private BedBoard board;
    private TodayViewModel model;

    @BeforeEach
    void open() {
        store = TestStores.stores(clock).create(folder, TestStores.USER, TestStores.passphrase());
        house = new SmallRefuge(store);
        desk = new ReferralDesk(store, new Placing());
        board = new BedBoard(store);
        model = new TodayViewModel(
                new Today(store, board),
                Tasks.here(problem -> {
                    throw problem;
                }),
                clock,
                seen::add);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void the_strip_says_what_is_free_for_whom() {
        model.look();
        assertThat(TonightWords.of(seen.getLast()))
                .isEqualTo("3 free: 1 alone, 1 with 1-2 children, 1 with 3 or more, 1 step-free");
    }

    @Test
    void a_held_unit_is_not_free_and_a_full_house_says_so() {
        Hold hold = new Hold();
        hold.unitId = house.alone.id;
        hold.starts = model(seen).day();
        hold.heldFor = "the family who rang";
        hold.runsUntil = hold.starts.plusDays(1).atTime(12, 0);
        new Holds(store).hold(hold);
        board.close(house.family.id, model(seen).day(), null, "repair");
        assertThat(TonightWords.of(model(seen))).isEqualTo("1 free, 1 held: 1 with 1-2 children, 1 step-free");
        board.close(house.stepFree.id, model(seen).day(), null, "repair");
        assertThat(TonightWords.of(model(seen))).isEqualTo("none free, 1 held");
    }

    @Test
    void a_day_on_which_somebody_waits_is_called_out() {
        Referral referral = house.referral(model(seen).day().atTime(11, 30));
        desk.log(referral, null);
        model.look();
        assertThat(model.inShort().get())
                .isEqualTo("Monday 15 March 2021. One referral waits for a decision, since 30 min.");
        ReferralRow row = model.view().get().waiting().getFirst();
        clock.on(Duration.ofMinutes(23 * 60 + 29));
        assertThat(model.waitsLong(row)).isFalse();
        clock.on(Duration.ofMinutes(1));
        assertThat(model.waitsLong(row)).isTrue();
        desk.decide(desk.open(referral.id).referral(), new Decision.Withdraw(null));
        model.look();
        assertThat(model.inShort().get()).endsWith("Nobody waits for a decision.");
        assertThat(seen.getLast().waiting()).isEmpty();
    }

    private TodayView model(List<TodayView> views) {
        model.look();
        return views.getLast();
    }

    @Test
    void a_household_that_comes_and_goes_on_one_day_is_said_so_by_its_initials() {
        LocalDate today = model(seen).day();
        Referral referral = house.referral(today.atTime(9, 0));
        desk.log(referral, SmallRefuge.person("Amira", "Khan"));
        desk.decide(desk.open(referral.id).referral(), new Decision.Place(today, house.alone.id, today, null));
        Support support = new Support(store);
        SupportPeriod period =
                support.open(support.openOn(today).getFirst().id()).support();
        period.ended = today;
        support.end(period);
        assertThat(model(seen).moves()).singleElement().satisfies(move -> {
            assertThat(move.who()).isEqualTo("A.K.");
            assertThat(move.way()).isEqualTo(TodayView.Way.IN_AND_OUT);
        });
    }

    @Test
    void a_backup_that_is_missing_or_old_is_called_out_after_three_days() {
        model.look();
        assertThat(model.backupWarning().get()).isEmpty();
        clock.on(Duration.ofDays(3).plusSeconds(1));
        model.look();
        assertThat(model.backupWarning().get()).isEqualTo("There is no backup of these records yet.");
        new Backups(store).into(backups, Progress.SILENT);
        model.look();
        assertThat(model.backupWarning().get()).isEmpty();
        clock.on(Duration.ofDays(4));
        model.look();
        assertThat(model.backupWarning().get()).isEqualTo("The last good backup is from Thu 18 Mar, 4 days ago.");
    }

    @Test
    void who_changed_something_last_before_the_sign_in_is_told_whatever_was_seen_or_backed_up_since() {
        model.look();
        assertThat(model.lastChange().get()).isEmpty();
        clock.on(Duration.ofHours(5));
        desk.log(house.referral(London.now(clock)), null);
        clock.on(Duration.ofDays(1));
        new Backups(store).keep(backups, false);
        new Backups(store).now(Progress.SILENT);
        store.close();
        store = TestStores.stores(clock).open(folder, TestStores.USER, TestStores.passphrase());
        TodayViewModel again =
                new TodayViewModel(new Today(store, new BedBoard(store)), Refusals.here(), clock, seen::add);
        again.look();
        assertThat(again.lastChange().get())
                .isEqualTo("Before you signed in, the last change was made by ann, Mon 15 Mar, 17:00.");
    }
}
