package org.rowan.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rowan.support.Refusals.refusedFor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.casefile.MoveOnContact;
import org.rowan.kernel.Right;
import org.rowan.people.Person;
import org.rowan.store.Store;
import org.rowan.support.CaseFile;
import org.rowan.support.Membership;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;

/** Whoever moved on is asked after one, three and six months how she is, and not after she asked to be left alone. */
class AfterMoveOnTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);

    @TempDir
    Path folder;

    private Store store;
    private SmallRefuge house;
    private CaseFile file;
    private SupportPeriod period;
    private Person woman;

    @BeforeEach
    void open() {
        store = TestStores.created(folder);
        house = new SmallRefuge(store);
        file = new Support(store).file();
        woman = SmallRefuge.person("Amira", "Khan");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-16,",
        "2021-02-15, 1 month",
        "2021-01-15, 1 month",
        "2021-01-14,",
        "2020-12-15, 3 months",
        "2020-09-15, 6 months",
        "2020-08-01,"
    })
    void it_is_called_out_for_four_weeks_from_the_day_on(LocalDate ended, String after) {
        movedOn(ended);
        assertThat(new ToDo(store).look().all())
                .filteredOn(due -> due.kind() == Due.Kind.AFTER_MOVE)
                .extracting(Due::about)
                .isEqualTo(after == null ? List.of() : List.of(after));
    }

    @ParameterizedTest
    @CsvSource({"reached, 0", "declined, 0", "not_safe, 0", "not_reached, 1"})
    void it_goes_once_it_was_said_what_came_of_it_and_who_was_not_reached_is_rung_once_more(String outcome, int left) {
        movedOn(TODAY.minusMonths(1));
        assertThat(due()).isEqualTo(1);
        file.add(contact(1, outcome));
        assertThat(due()).isEqualTo(left);
        file.add(contact(1, outcome));
        assertThat(due()).isZero();
    }

    @Test
    void who_does_not_want_to_be_asked_is_never_asked_again_and_who_was_not_safe_is_with_a_warning() {
        movedOn(TODAY.minusMonths(3));
        MoveOnContact unsafe = contact(1, "not_safe");
        unsafe.asked = TODAY.minusMonths(2);
        file.add(unsafe);
        assertThat(new ToDo(store).ofCase(period.id, null))
                .extracting(Due::about)
                .containsExactly("3 months; it was not safe to ring last time");
        MoveOnContact declined = contact(1, "declined");
        declined.asked = TODAY.minusMonths(2);
        file.add(declined);
        assertThat(due()).isZero();
    }

    @Test
    void who_is_supported_again_is_not_asked() {
        movedOn(TODAY.minusMonths(1));
        SupportPeriod again = new SupportPeriod();
        again.serviceId = house.outreach.id;
        again.started = TODAY.minusDays(5);
        store.change(tx -> tx.insert(again));
        join(again);
        assertThat(due()).isZero();
    }

    @Test
    void who_was_in_outreach_before_she_moved_on_and_still_is_is_not_asked() {
        movedOn(TODAY.minusMonths(1));
        SupportPeriod alongside = new SupportPeriod();
        alongside.serviceId = house.outreach.id;
        alongside.started = TODAY.minusMonths(2);
        store.change(tx -> tx.insert(alongside));
        join(alongside);
        assertThat(due()).isZero();
    }

    @Test
    void nobody_rings_the_dead_and_who_went_back_is_rung_with_a_warning() {
        movedOn(TODAY.minusMonths(1));
        to("902");
        assertThat(due()).isZero();
        to("102");
        assertThat(new ToDo(store).ofCase(period.id, null))
                .extracting(Due::about)
                .containsExactly("1 month; she went back to the person she fled from: it may not be safe to ring");
    }

    @Test
    void nobody_is_asked_of_an_erased_case_and_nothing_can_be_recorded_of_it() {
        movedOn(TODAY.minusMonths(1));
        store.erase(Right.ERASE_CASES, List.of(period.id));
        assertThat(due()).isZero();
        refusedFor("asked", () -> file.add(contact(1, "not_reached")));
    }

    @Test
    void what_came_of_it_is_said_of_support_that_has_ended_and_how_they_are_only_of_who_was_reached() {
        movedOn(TODAY.minusMonths(1));
        MoveOnContact early = contact(1, "reached");
        early.asked = TODAY.minusMonths(2);
        refusedFor("asked", () -> file.add(early));
        refusedFor("months", () -> file.add(contact(2, "reached")));
        refusedFor("outcome", () -> file.add(contact(1, null)));
        MoveOnContact silent = contact(1, "not_reached");
        silent.goes = "well";
        refusedFor("goes", () -> file.add(silent));
        new Support(store).resume(period.id);
        refusedFor("asked", () -> file.add(contact(1, "reached")));
    }

    private void to(String destination) {
        store.change(tx -> {
            SupportPeriod now = tx.get(SupportPeriod.class, period.id);
            now.destination = destination;
            tx.update(now);
        });
    }

    private long due() {
        return new ToDo(store)
                .look().all().stream()
                        .filter(due -> due.kind() == Due.Kind.AFTER_MOVE)
                        .count();
    }

    private void movedOn(LocalDate ended) {
        period = new SupportPeriod();
        period.serviceId = house.refuge.id;
        period.started = ended.minusMonths(2);
        period.ended = ended;
        period.planned = true;
        period.keyWorker = "Ann";
        store.change(tx -> tx.insert(period));
        join(period);
    }

    private void join(SupportPeriod into) {
        Membership member = new Membership();
        member.supportId = into.id;
        member.role = Membership.ADULT;
        new Support(store).addMember(member, woman);
    }

    private MoveOnContact contact(int months, String outcome) {
        MoveOnContact contact = new MoveOnContact();
        contact.supportId = period.id;
        contact.months = months;
        contact.asked = TODAY;
        contact.outcome = outcome;
        return contact;
    }
}
