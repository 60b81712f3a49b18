package org.rowan.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.bedboard.Unit;
import org.rowan.casefile.MaracHearing;
import org.rowan.community.Contact;
import org.rowan.community.GroupSession;
import org.rowan.community.HouseholdGrant;
import org.rowan.community.Participant;
import org.rowan.community.SafeProperty;
import org.rowan.disclosure.Figure;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.people.Person;
import org.rowan.referral.Referral;
import org.rowan.returns.facts.Facts;
import org.rowan.returns.release.QuarterlyReturn;
import org.rowan.returns.tables.Cells;
import org.rowan.returns.tables.Counting;
import org.rowan.returns.tables.Place;
import org.rowan.returns.tables.RecordSort;
import org.rowan.returns.tables.RecordsUnder;
import org.rowan.returns.tables.ReturnPeriod;
import org.rowan.returns.tables.ReturnTable;
import org.rowan.store.Store;
import org.rowan.store.StoredRecord;
import org.rowan.support.ExampleStores;
import org.rowan.support.SupportGiven;
import org.rowan.support.SupportPeriod;

class RecordsUnderTest {
    /** One record may count as several of these. */
    private static final Set<String> OF_SEVERAL = Set.of("night", "day", "attendance", "pound");

    private static final Map<RecordSort, Class<? extends StoredRecord>> KINDS = Map.ofEntries(
            Map.entry(RecordSort.PERSON, Person.class),
            Map.entry(RecordSort.SUPPORT, SupportPeriod.class),
            Map.entry(RecordSort.REFERRAL, Referral.class),
            Map.entry(RecordSort.UNIT, Unit.class),
            Map.entry(RecordSort.GIVEN, SupportGiven.class),
            Map.entry(RecordSort.HEARING, MaracHearing.class),
            Map.entry(RecordSort.CONTACT, Contact.class),
            Map.entry(RecordSort.SESSION, GroupSession.class),
            Map.entry(RecordSort.PROPERTY, SafeProperty.class),
            Map.entry(RecordSort.GRANT, HouseholdGrant.class),
            Map.entry(RecordSort.PARTICIPANT, Participant.class));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"provider-a", "provider-b", "provider-c"})
    void under_every_figure_of_the_year_lie_as_many_records_as_it_says(String provider) {
        Facts facts = ExampleFacts.of(provider);
        for (int quarter = 1; quarter <= 4; quarter++) {
            Counting counting = new Counting(facts, ReturnPeriod.of(new FinancialQuarter(2020, quarter)));
            for (ReturnTable table : ReturnTable.ALL) {
                for (Figure figure : Cells.figures(table, counting)) {
                    RecordsUnder under = under(table, counting, figure);
                    assertThat(under.total()).as(figure.toString()).isEqualTo(figure.value());
                    assertThat(new HashSet<>(under.ids())).as(figure.toString()).hasSameSizeAs(under.ids());
                    if (!OF_SEVERAL.contains(figure.unit())) {
                        assertThat(under.ids()).as(figure.toString()).hasSize((int) figure.value());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"R1", "R2", "R3", "R4", "R5", "R7", "R8", "R11", "R12", "R13", "R15"})
    void the_records_under_a_total_are_those_under_its_rows(String name) {
        Counting counting = new Counting(ExampleFacts.of("provider-b"), ReturnPeriod.of(new FinancialQuarter(2020, 4)));
        ReturnTable table = ReturnTable.ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        Map<List<String>, Set<Long>> totals = new HashMap<>();
        Map<List<String>, Set<Long>> rows = new HashMap<>();
        for (Figure figure : Cells.figures(table, counting)) {
            (figure.isTotal() ? totals : rows)
                    .computeIfAbsent(
                            List.of(figure.serviceKind(), figure.dimension(), figure.measure()),
                            first -> new HashSet<>())
                    .addAll(under(table, counting, figure).ids());
        }
        assertThat(totals).isNotEmpty().isEqualTo(rows);
    }

    @Test
    void the_store_has_each_record_that_is_listed() {
        FinancialQuarter quarter = new FinancialQuarter(2020, 4);
        EnumSet<RecordSort> seen = EnumSet.noneOf(RecordSort.class);
        try (Store store = ExampleStores.with(folder.resolve("store"), "provider-b")) {
            QuarterlyReturn returns = new QuarterlyReturn(store);
            Map<List<String>, Figure> largest = returns.make(quarter).counted().figures().stream()
                    .collect(Collectors.toMap(
                            figure -> List.of(
                                    figure.table(),
                                    figure.unit(),
                                    figure.table().equals("R16") ? figure.dimension() : ""),
                            Function.identity(),
                            (one, two) -> one.value() >= two.value() ? one : two));
            for (Figure figure : largest.values()) {
                RecordsUnder under =
                        returns.recordsUnder(quarter, Place.of(figure)).orElseThrow();
                assertThat(under.total()).as(figure.toString()).isEqualTo(figure.value());
                seen.add(under.sort());
                store.read(tx -> under.ids().stream()
                        .map(id -> tx.get(KINDS.get(under.sort()), id))
                        .toList());
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(RecordSort.values());
    }

    @Test
    void a_figure_that_the_return_does_not_have_has_no_list() {
        try (Store store = ExampleStores.with(folder.resolve("store"), "provider-a")) {
            QuarterlyReturn returns = new QuarterlyReturn(store);
            FinancialQuarter quarter = new FinancialQuarter(2020, 4);
            Place place = new Place("R4", "refuge", "person_category", "women", "supported");
            assertThat(returns.recordsUnder(quarter, place)).isPresent();
            for (Place other : List.of(
                    new Place("R99", "refuge", "person_category", "women", "supported"),
                    new Place("R4", "idva", "person_category", "women", "supported"),
                    new Place("R4", "refuge", "sex", "women", "supported"),
                    new Place("R4", "refuge", "person_category", "female", "supported"),
                    new Place("R4", "refuge", "person_category", "women", "received"))) {
                assertThat(returns.recordsUnder(quarter, other))
                        .as(other.toString())
                        .isEmpty();
            }
        }
    }

    private static RecordsUnder under(ReturnTable table, Counting counting, Figure figure) {
        return Cells.under(table, counting, Place.of(figure)).orElseThrow();
    }
}
