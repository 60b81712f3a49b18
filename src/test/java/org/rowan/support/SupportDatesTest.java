package org.rowan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rowan.support.Refusals.refusedFor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.Units;
import org.rowan.bedboard.VoidPeriod;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.people.Person;
import org.rowan.provider.Service;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;

/** However the days of a support period are changed, what is recorded of the household stays within them. */
class SupportDatesTest {
    private static final LocalDate CALL = LocalDate.of(2021, 3, 1);
    private static final LocalDate STARTED = LocalDate.of(2021, 3, 3);
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);

    @TempDir
    Path folder;

    private Store store;
    private SmallRefuge house;
    private Support support;
    private long id;

    @BeforeEach
    void placed() {
        store = TestStores.created(folder);
        house = new SmallRefuge(store);
        support = new Support(store);
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        Referral referral = desk.log(house.referral(CALL.atTime(9, 30)), SmallRefuge.person("Amira", "Khan"));
        desk.decide(referral, new Decision.Place(CALL, house.alone.id, STARTED, null));
        id = support.openOn(STARTED).getFirst().id();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-28, started, before the call",
        "2021-03-04, started, after they moved in",
        "        , started, never",
    })
    void a_beginning_that_the_records_speak_against_is_refused(LocalDate started, String field, String because) {
        refusedFor(field, () -> amend(period -> period.started = started));
        assertThat(support.open(id).support().started).as(because).isEqualTo(STARTED);
    }

    @Test
    void a_person_is_in_a_household_once_at_a_time() {
        Membership child = new Membership();
        child.supportId = id;
        child.role = "child";
        Person amira = store.read(
                tx -> tx.get(Person.class, support.open(id).members().getFirst().person().id));
        refusedFor("joined", () -> support.addMember(child, amira));
    }

    @Test
    void support_begins_earlier_when_it_was_dated_too_late() {
        amend(period -> period.started = CALL);
        assertThat(support.open(id).support().started).isEqualTo(CALL);
    }

    @Test
    void support_is_not_ended_past_a_stay_by_amending_it() {
        refusedFor("ended", () -> amend(period -> period.ended = TODAY));
        end(TODAY);
        amend(period -> period.mustNotKnow = "Her uncle");
        refusedFor("ended", () -> amend(period -> period.ended = TODAY.minusDays(1)));
        assertThat(support.open(id).support().mustNotKnow).isEqualTo("Her uncle");
    }

    @Test
    void support_never_ends_before_a_need_was_told_or_somebody_joined() {
        Need need = new Need();
        need.supportId = id;
        need.personId = support.open(id).first().id;
        need.need = "housing";
        need.identified = TODAY;
        support.addNeed(need);
        refusedFor("ended", () -> end(TODAY.minusDays(1)));
        end(TODAY);
    }

    @Test
    void support_never_ends_before_somebody_joined() {
        Membership child = new Membership();
        child.supportId = id;
        child.role = Membership.CHILD;
        child.joined = TODAY;
        support.addMember(child, SmallRefuge.person("Sami", "Khan"));
        refusedFor("ended", () -> end(TODAY.minusDays(1)));
        assertThat(support.open(id).support().ended).isNull();
    }

    @Test
    void a_support_period_stays_with_its_service_and_its_referral() {
        refusedFor("service_id", () -> amend(period -> period.serviceId = house.outreach.id));
        refusedFor("referral_id", () -> amend(period -> period.referralId = null));
    }

    @Test
    void an_end_is_not_taken_back_into_a_unit_that_is_void_by_now() {
        end(TODAY.minusDays(2));
        new BedBoard(store).close(house.alone.id, TODAY.minusDays(1), null, "repair");
        refusedFor("unit_id", () -> support.resume(id));
        assertThat(support.open(id).support().ended).isEqualTo(TODAY.minusDays(2));
    }

    @Test
    void an_end_is_not_taken_back_over_nights_on_which_the_unit_was_void_meanwhile() {
        end(TODAY.minusDays(5));
        new BedBoard(store).close(house.alone.id, TODAY.minusDays(4), TODAY.minusDays(2), "repair");
        refusedFor("unit_id", () -> support.resume(id));
    }

    @Test
    void taking_an_end_back_ends_a_hold_that_was_made_meanwhile() {
        end(TODAY.minusDays(3));
        store.change(tx -> {
            VoidPeriod broughtIn = new VoidPeriod();
            broughtIn.unitId = house.alone.id;
            broughtIn.starts = TODAY.minusDays(2);
            broughtIn.reason = "held";
            tx.insert(broughtIn);
        });
        support.resume(id);
        assertThat(support.open(id).stays().getFirst().stay().movedOut).isNull();
        List<VoidPeriod> voids = store.read(tx -> BedQueries.voidsOf(tx, house.alone.id));
        assertThat(voids).isEmpty();
    }

    @Test
    void an_end_is_not_taken_back_once_the_unit_has_closed() {
        end(TODAY.minusDays(3));
        house.alone.closed = TODAY.minusDays(1);
        new Units(store).amend(house.alone);
        refusedFor("unit_id", () -> support.resume(id));
    }

    @Test
    void an_end_is_not_taken_back_once_the_service_has_closed() {
        Referral referral = new ReferralDesk(store, new Placing()).log(house.referral(CALL.atTime(10, 0)), null);
        new ReferralDesk(store, new Placing()).decide(referral, new Decision.Place(CALL, null, STARTED, null));
        id = support.all().stream()
                .filter(row -> row.unit() == null)
                .findFirst()
                .orElseThrow()
                .id();
        end(TODAY.minusDays(3));
        closeRefuge(TODAY.minusDays(1));
        refusedFor("ended", () -> support.resume(id));
    }

    @ParameterizedTest
    @CsvSource({"2021-03-14", "2021-03-12"})
    void support_does_not_begin_in_a_service_that_has_closed_with_a_unit_or_without(LocalDate starts) {
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        Referral referral = desk.log(house.referral(CALL.atTime(10, 0)), null);
        closeRefuge(TODAY.minusDays(2));
        refusedFor("started", () -> desk.decide(referral, new Decision.Place(CALL, null, starts, null)));
        assertThat(desk.open(referral.id).referral().decision).isEqualTo(Referral.PENDING);
    }

    @Test
    void support_begins_in_a_service_until_its_last_day() {
        closeRefuge(TODAY);
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        Referral referral = desk.log(house.referral(CALL.atTime(10, 0)), null);
        desk.decide(referral, new Decision.Place(TODAY, null, TODAY, null));
        assertThat(support.openOn(TODAY)).hasSize(1);
    }

    private void closeRefuge(LocalDate last) {
        support.openOn(last).forEach(row -> {
            SupportPeriod period = support.open(row.id()).support();
            period.ended = TODAY.minusDays(4);
            support.end(period);
        });
        Service refuge = store.read(tx -> tx.get(Service.class, house.refuge.id));
        refuge.closed = last;
        new Units(store).amend(refuge);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_known", "prefers_not_to_say", "not_asked", "E99999999"})
    void where_they_went_is_a_council_or_nothing(String authority) {
        refusedFor("destination_authority", () -> amend(period -> period.destinationAuthority = authority));
        amend(period -> period.destinationAuthority = "E08000025");
    }

    private void amend(Consumer<SupportPeriod> change) {
        SupportPeriod period = support.open(id).support();
        change.accept(period);
        support.amend(period);
    }

    private void end(LocalDate day) {
        SupportPeriod period = support.open(id).support();
        period.ended = day;
        support.end(period);
    }
}
