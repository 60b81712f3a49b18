package org.rowan.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rowan.support.Refusals.refusedFor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.exchange.SetImport;
import org.rowan.kernel.Progress;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.people.RecoursePeriod;
import org.rowan.store.Store;
import org.rowan.support.ExampleStores;
import org.rowan.support.Need;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportFile;
import org.rowan.support.TestStores;

/** What of a referral can still change once its household is supported. */
class PlacedReferralTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);

    @TempDir
    Path folder;

    private Store store;
    private SmallRefuge house;
    private ReferralDesk desk;
    private Support support;

    @BeforeEach
    void open() {
        store = TestStores.stores().create(folder.resolve("store"), TestStores.USER, TestStores.passphrase());
        desk = new ReferralDesk(store, new Placing());
        support = new Support(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_placed_referral_keeps_its_service_until_its_decision_is_corrected() {
        Referral referral = placedWithoutName();
        referral.serviceId = house.outreach.id;
        refusedFor("service_id", () -> desk.amend(referral));
        desk.decide(desk.open(referral.id).referral(), new Decision.Reopen());
        Referral again = desk.open(referral.id).referral();
        again.serviceId = house.outreach.id;
        desk.amend(again);
        assertThat(desk.open(referral.id).referral().serviceId).isEqualTo(house.outreach.id);
    }

    @Test
    void a_placed_referral_never_came_in_after_support_began() {
        house = new SmallRefuge(store);
        Referral referral = house.referral(TODAY.minusDays(2).atTime(9, 30));
        desk.log(referral, null);
        desk.decide(
                desk.open(referral.id).referral(), new Decision.Place(TODAY, house.alone.id, TODAY.minusDays(1), null));
        Referral later = desk.open(referral.id).referral();
        later.received = TODAY.atTime(9, 0);
        refusedFor("received", () -> desk.amend(later));
        Referral earlier = desk.open(referral.id).referral();
        earlier.received = TODAY.minusDays(1).atTime(23, 0);
        desk.amend(earlier);
    }

    @Test
    void a_name_learnt_after_placing_names_the_member_too_with_what_is_recorded_of_her() {
        Referral referral = placedWithoutName();
        SupportFile before = support.open(support.openOn(TODAY).getFirst().id());
        need(before);
        recourse(before);
        desk.amend(referral, SmallRefuge.person("Amira", "Khan"));

        SupportFile after = support.open(before.support().id);
        assertThat(after.first().fullName()).isEqualTo("Amira Khan");
        assertThat(after.first().id).isEqualTo(desk.open(referral.id).person().id);
        assertThat(after.members()).hasSize(2);
        assertThat(after.members().getFirst().recourse()).hasSize(1);
        assertThat(after.needs()).extracting(need -> need.personId).containsExactly(after.first().id);
        assertThat(new People(store).open(List.of(before.first().id))).isEmpty();
    }

    @Test
    void somebody_known_already_takes_the_place_of_the_member_without_a_name() {
        Person known = new People(store).save(SmallRefuge.person("Zofia", "Nowak"));
        Referral referral = placedWithoutName();
        desk.amend(referral, known);
        assertThat(support.openOn(TODAY))
                .singleElement()
                .satisfies(row -> assertThat(row.who()).isEqualTo("Zofia Nowak"));
        assertThat(support.of(known.id)).hasSize(1);
    }

    @Test
    void a_household_with_a_name_is_not_given_another_by_its_referral() {
        Referral referral = placedWithoutName();
        desk.amend(referral, SmallRefuge.person("Amira", "Khan"));
        Referral named = desk.open(referral.id).referral();
        refusedFor("person_id", () -> desk.amend(named, SmallRefuge.person("Zofia", "Nowak")));
        Referral unlinked = desk.open(referral.id).referral();
        unlinked.personId = null;
        refusedFor("person_id", () -> desk.amend(unlinked));
        assertThat(desk.open(referral.id).person().fullName()).isEqualTo("Amira Khan");
        assertThat(support.openOn(TODAY).getFirst().who()).isEqualTo("Amira Khan");
    }

    @Test
    void an_imported_placement_is_corrected_on_its_case_and_not_taken_back() {
        new SetImport(store).load(ExampleStores.set("provider-a"), Progress.SILENT);
        long placed = desk.all().stream()
                .filter(row -> row.decision().equals(Referral.PLACED))
                .findFirst()
                .orElseThrow()
                .id();
        long periods = support.all().size();
        refusedFor("decision", () -> desk.decide(desk.open(placed).referral(), new Decision.Reopen()));
        assertThat(support.all()).hasSize((int) periods);
        assertThat(desk.open(placed).former()).isEmpty();
    }

    private Referral placedWithoutName() {
        house = new SmallRefuge(store);
        return placed(TODAY, house.family.id);
    }

    private Referral placed(LocalDate day, long unit) {
        Referral referral = house.referral(day.atTime(9, 30));
        referral.children = 1;
        desk.log(referral, null);
        desk.decide(desk.open(referral.id).referral(), new Decision.Place(day, unit, day, null));
        return desk.open(referral.id).referral();
    }

    private void need(SupportFile file) {
        Need need = new Need();
        need.supportId = file.support().id;
        need.personId = file.first().id;
        need.need = "housing";
        need.identified = TODAY;
        support.addNeed(need);
    }

    private void recourse(SupportFile file) {
        RecoursePeriod answer = new RecoursePeriod();
        answer.personId = file.first().id;
        answer.starts = TODAY;
        answer.status = "no";
        new People(store).addRecourse(answer);
    }
}
