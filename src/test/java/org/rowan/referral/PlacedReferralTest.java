package org.rowan.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rowan.support.Refusals.refusedFor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.rowan.support.SupportPeriod;
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
        store = TestStores.created(folder.resolve("store"));
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

    @Test
    void a_name_learnt_later_takes_over_all_that_is_recorded_in_every_kind_of_record() {
        Referral referral = placedWithoutName();
        SupportFile before = support.open(support.openOn(TODAY).getFirst().id());
        long blank = before.first().id;
        Everything.of(store, before.support(), blank);
        Referral other = house.referral(TODAY.atTime(8, 0));
        other.personId = blank;
        desk.log(other, null);
        secondPeriod(referral.id, blank);
        Map<String, Long> recorded = references(blank);
        assertThat(recorded)
                .hasSameSizeAs(PERSON_TABLES)
                .allSatisfy((table, count) -> assertThat(count).as(table).isPositive());

        desk.amend(desk.open(referral.id).referral(), SmallRefuge.person("Amira", "Khan"));

        long named = desk.open(referral.id).person().id;
        assertThat(references(named)).isEqualTo(recorded);
        assertThat(desk.open(other.id).person().fullName()).isEqualTo("Amira Khan");
        assertThat(support.of(named)).hasSize(2);
        assertThat(new People(store).open(List.of(blank))).isEmpty();
    }

    @Test
    void who_came_to_a_session_under_her_name_and_without_came_once() {
        Referral referral = placedWithoutName();
        SupportFile before = support.open(support.openOn(TODAY).getFirst().id());
        Person known = new People(store).save(SmallRefuge.person("Zofia", "Nowak"));
        long session = Everything.session(store, house.outreach.id);
        Everything.attends(store, session, known.id);
        Everything.attends(store, session, before.first().id);
        desk.amend(referral, known);
        assertThat(references(known.id)).containsEntry("attendance", 1L);
    }

    @Test
    void a_member_of_the_household_is_not_put_in_the_place_of_another_of_hers() {
        Referral referral = placedWithoutName();
        long blank = support.open(support.openOn(TODAY).getFirst().id()).first().id;
        Person known = new People(store).save(SmallRefuge.person("Zofia", "Nowak"));
        SupportPeriod elsewhere = secondPeriod(null, blank);
        joins(elsewhere, known.id);
        refusedFor("person_id", () -> desk.amend(referral, known));
        assertThat(support.of(blank)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("recordsOfAPerson")
    void a_placement_is_not_taken_back_once_anything_is_recorded_of_a_member_who_is_only_counted(String kind) {
        house = new SmallRefuge(store);
        Referral referral = house.referral(TODAY.atTime(9, 30));
        referral.adults = 2;
        desk.log(referral, null);
        desk.decide(referral, new Decision.Place(TODAY, house.family.id, TODAY, null));
        SupportFile file = support.open(support.openOn(TODAY).getFirst().id());
        long second = file.members().getLast().person().id;
        assertThat(second).isNotEqualTo(desk.open(referral.id).person().id);
        SupportPeriod elsewhere = secondPeriod(null, null);
        Everything.one(store, kind, elsewhere, second);
        refusedFor("decision", () -> desk.decide(desk.open(referral.id).referral(), new Decision.Reopen()));
        assertThat(support.open(file.support().id).members()).hasSize(2);
    }

    static Stream<String> recordsOfAPerson() {
        return Everything.OF_A_PERSON.stream();
    }

    @ParameterizedTest
    @MethodSource("recordsOfASupportPeriod")
    void a_placement_is_not_taken_back_once_anything_is_recorded_of_its_support(String kind) {
        Referral referral = placedWithoutName();
        SupportFile file = support.open(support.openOn(TODAY).getFirst().id());
        Everything.one(store, kind, file.support(), file.first().id);
        refusedFor("decision", () -> desk.decide(desk.open(referral.id).referral(), new Decision.Reopen()));
    }

    static Stream<String> recordsOfASupportPeriod() {
        return Everything.OF_SUPPORT.stream();
    }

    @Test
    void the_tests_know_every_kind_of_record_that_refers_to_a_person_or_a_support_period() {
        assertThat(tablesThatReferTo("PERSON"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(PERSON_TABLES.stream(), BETWEEN_PEOPLE.stream())
                        .toList());
        assertThat(Everything.OF_A_PERSON).containsExactlyInAnyOrderElementsOf(PERSON_TABLES);
        assertThat(tablesThatReferTo("SUPPORT_PERIOD"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Everything.OF_SUPPORT.stream(), Stream.of("membership", "stay", "hold"))
                                .toList());
    }

    @Test
    void a_support_period_that_was_brought_in_after_placing_stays_when_the_placement_is_taken_back() {
        Referral referral = placedWithoutName();
        SupportPeriod later = secondPeriod(referral.id, null);
        desk.decide(desk.open(referral.id).referral(), new Decision.Reopen());
        assertThat(support.all()).extracting(row -> row.id()).containsExactly(later.id);
    }

    @Test
    void a_support_period_that_a_waiting_referral_came_with_stays_when_its_placement_is_taken_back() {
        house = new SmallRefuge(store);
        Referral referral = desk.log(house.referral(TODAY.atTime(9, 30)), null);
        SupportPeriod brought = secondPeriod(referral.id, null);
        desk.decide(referral, new Decision.Place(TODAY, house.family.id, TODAY, null));
        desk.decide(desk.open(referral.id).referral(), new Decision.Place(TODAY, house.alone.id, TODAY, null));
        assertThat(support.all()).hasSize(2);
        desk.decide(desk.open(referral.id).referral(), new Decision.Reopen());
        assertThat(support.all()).extracting(row -> row.id()).containsExactly(brought.id);
    }

    private static final List<String> PERSON_TABLES = List.of(
            "recourse_period",
            "referral",
            "membership",
            "need",
            "support_given",
            "risk_assessment",
            "safety_plan",
            "court_order",
            "child_situation",
            "child_wellbeing",
            "child_contact",
            "marac_referral",
            "marac_hearing",
            "erasure_request",
            "abuse_suffered",
            "attendance",
            "sight_rule",
            "likeness",
            "contact_way",
            "consent",
            "legal_hold");

    /** What two records say of each other; nobody without a name is in them. */
    private static final List<String> BETWEEN_PEOPLE = List.of("person", "people_apart", "person_merge");

    /** How many rows of each table refer to somebody. */
    private Map<String, Long> references(long person) {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : PERSON_TABLES) {
            counts.put(
                    table,
                    store.read(tx -> tx.session()
                            .createNativeQuery(
                                    "select count(*) from " + table + " where person_id = " + person, Long.class)
                            .getSingleResult()));
        }
        return counts;
    }

    private List<String> tablesThatReferTo(String table) {
        return store.read(tx -> tx.session()
                .createNativeQuery(
                        "select distinct lower(t.table_name) from information_schema.referential_constraints r"
                                + " join information_schema.table_constraints t on t.constraint_name = r.constraint_name"
                                + " join information_schema.table_constraints u on u.constraint_name = r.unique_constraint_name"
                                + " where upper(u.table_name) = '" + table + "'",
                        String.class)
                .list());
    }

    /** A period of support as an imported set adds one. */
    private SupportPeriod secondPeriod(Long referral, Long member) {
        SupportPeriod period = new SupportPeriod();
        period.serviceId = house.refuge.id;
        period.referralId = referral;
        period.started = TODAY;
        store.change(tx -> tx.insert(period));
        if (member != null) {
            joins(period, member);
        }
        return period;
    }

    private void joins(SupportPeriod period, long person) {
        Everything.one(store, "membership", period, person);
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
