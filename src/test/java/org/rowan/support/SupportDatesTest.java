package org.rowan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rowan.support.Refusals.refusedFor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.bedboard.BedBoard;
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
        store = TestStores.stores().create(folder, TestStores.USER, TestStores.passphrase());
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
    void support_begins_earlier_when_it_was_dated_too_late() {
        amend(period -> period.started = CALL);
        assertThat(support.open(id).support().started).isEqualTo(CALL);
    }

    @Test
    void support_is_not_ended_past_a_stay_by_amending_it() {
        refusedFor("ended", () -> amend(period -> period.ended = TODAY));
        end(TODAY);
        amend(period -> period.keyWorker = "Ann");
        refusedFor("ended", () -> amend(period -> period.ended = TODAY.minusDays(1)));
        assertThat(support.open(id).support().keyWorker).isEqualTo("Ann");
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
