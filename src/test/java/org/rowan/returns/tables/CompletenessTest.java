package org.rowan.returns.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.ExampleFacts;
import org.rowan.returns.facts.CaseFacts;
import org.rowan.returns.facts.Characteristic;
import org.rowan.returns.facts.CommunityFacts;
import org.rowan.returns.facts.Facts;
import org.rowan.returns.facts.Home;
import org.rowan.returns.facts.Key;
import org.rowan.returns.facts.PeopleFacts;
import org.rowan.returns.facts.PersonFact;
import org.rowan.returns.facts.ReferralFact;
import org.rowan.returns.facts.ReferralFact.Arrival;
import org.rowan.returns.facts.ReferralFact.Decision;
import org.rowan.returns.facts.ServiceFact;
import org.rowan.returns.facts.SpaceFacts;
import org.rowan.returns.facts.Span;
import org.rowan.returns.facts.SupportFacts;
import org.rowan.returns.facts.SupportFacts.Membership;
import org.rowan.returns.facts.SupportFacts.MoveOn;
import org.rowan.returns.facts.SupportFacts.SupportPeriod;

class CompletenessTest {
    private static final long ANNE = 7;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void what_is_missing_about_people_is_what_the_reference_count_says(int quarter) throws IOException {
        Counting counting =
                new Counting(ExampleFacts.of("provider-b"), ReturnPeriod.of(new FinancialQuarter(2020, quarter)));
        Map<String, Long> expected = recordedFields(quarter);
        for (Scope scope : counting.scopes().rollUps()) {
            List<Gap> gaps = Completeness.ofPeople(counting, scope).stream()
                    .filter(gap -> expected.containsKey(scope.name() + " " + gap.what() + " people"))
                    // the reference asks children too; here nobody is sent to ask a child
                    .filter(gap -> !gap.what().equals("orientation"))
                    // nor to assess who has left
                    .filter(gap -> !gap.what().equals("risk"))
                    .toList();
            assertThat(gaps).hasSize(10);
            for (Gap gap : gaps) {
                String field = scope.name() + " " + gap.what();
                assertThat(gap.of()).as(field).isEqualTo(expected.get(field + " people"));
                assertThat(gap.of() - gap.missing()).as(field).isEqualTo(expected.get(field + " recorded"));
            }
        }
    }

    @Test
    void referrals_and_moves_have_their_gaps_too() {
        Counting counting = new Counting(ExampleFacts.of("provider-a"), ReturnPeriod.of(new FinancialQuarter(2020, 4)));
        List<Gap> gaps = Completeness.of(counting);
        assertThat(gaps).extracting(Gap::what).contains("decision", "source", "reason", "destination", "planned");
        assertThat(gaps).allSatisfy(gap -> assertThat(gap.missing()).isBetween(0L, gap.of()));
        assertThat(gaps.stream().filter(gap -> gap.what().equals("sex")).toList())
                .singleElement()
                .satisfies(gap -> assertThat(gap.of()).isPositive());
    }

    @ParameterizedTest
    @CsvSource({",1", "not_asked,1", "not_known,1", "prefers_not_to_say,0", "christian,0"})
    void an_answer_that_somebody_prefers_not_to_give_closes_the_gap(String religion, long open) {
        Gap gap = gap(Completeness.of(counting(religion, null, List.of())), "religion");
        assertThat(gap.missing()).isEqualTo(open);
        assertThat(gap.of()).isEqualTo(1);
        assertThat(gap.records()).isEqualTo(open == 0 ? List.of() : List.of(ANNE));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void so_does_that_she_would_not_say_when_she_was_born_and_table_r0_counts_it_as_not_recorded(boolean refused) {
        Counting counting =
                of(new PersonFact(new Key(ANNE, "P7"), null, Map.of(), Home.UNKNOWN, refused), null, List.of());
        assertThat(gap(Completeness.of(counting), "date_of_birth").missing()).isEqualTo(refused ? 0 : 1);
        Field born = Field.of(counting, counting.scopes().everybody()).getFirst();
        assertThat(born.recorded()
                        .test(counting.caseload(counting.scopes().everybody())
                                .individuals()
                                .getFirst()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({",1", "not_known,1", "standard,0", "high,0"})
    void an_adult_without_an_assessed_level_of_risk_is_a_gap(String level, long open) {
        assertThat(gap(Completeness.of(counting(null, level, List.of())), "risk")
                        .missing())
                .isEqualTo(open);
    }

    @Test
    void referrals_that_wait_since_long_before_the_quarter_come_first() {
        List<ReferralFact> referrals = List.of(
                referral(1, LocalDate.of(2021, 3, 30), Decision.PENDING),
                referral(2, LocalDate.of(2020, 5, 4), Decision.PENDING),
                referral(3, LocalDate.of(2020, 5, 4), new Decision("withdrawn", LocalDate.of(2020, 5, 5), null, false)),
                referral(4, LocalDate.of(2021, 2, 1), new Decision("placed", LocalDate.of(2021, 2, 1), null, false)),
                referral(5, LocalDate.of(2021, 4, 1), Decision.PENDING));
        Gap gap = gap(Completeness.of(counting(null, null, referrals)), "decision");
        assertThat(gap.records()).containsExactly(2L, 1L);
        assertThat(gap.of()).isEqualTo(3);
        assertThat(gap.sentence()).isEqualTo("Still waiting for a decision, the oldest since May 2020");
    }

    @Test
    void the_gap_with_the_most_records_comes_first() {
        Counting counting = new Counting(ExampleFacts.of("provider-b"), ReturnPeriod.of(new FinancialQuarter(2020, 4)));
        List<Gap> gaps = Completeness.of(counting);
        assertThat(gaps)
                .isSortedAccordingTo(Comparator.comparingLong(Gap::missing).reversed());
        assertThat(gaps)
                .extracting(Gap::what)
                .doesNotHaveDuplicates()
                .contains("risk", "sanctuary_end", "destination_authority", "outcome");
        assertThat(gap(gaps, "sanctuary_end").missing())
                .as("not known in table R12 of the reference count")
                .isEqualTo(1);
    }

    private static Gap gap(List<Gap> gaps, String what) {
        return gaps.stream().filter(gap -> gap.what().equals(what)).findFirst().orElseThrow();
    }

    private static Counting counting(String religion, String risk, List<ReferralFact> referrals) {
        Map<Characteristic, String> answers = new EnumMap<>(Characteristic.class);
        if (religion != null) {
            answers.put(Characteristic.RELIGION, religion);
        }
        return of(new PersonFact(new Key(ANNE, "P7"), null, answers, Home.UNKNOWN), risk, referrals);
    }

    /** One woman in a refuge since February 2021. */
    private static Counting of(PersonFact anne, String risk, List<ReferralFact> referrals) {
        LocalDate february = LocalDate.of(2021, 2, 1);
        CaseFacts cases = new CaseFacts(
                List.of(),
                risk == null ? List.of() : List.of(new CaseFacts.Risk(1, ANNE, february, risk)),
                List.of(),
                List.of(),
                List.of());
        Facts facts = new Facts(
                new Facts.Provider(
                        "test",
                        "E08000026",
                        List.of(new ServiceFact(1, "refuge", true, new Span(LocalDate.of(2015, 4, 1), null)))),
                SpaceFacts.NONE,
                new PeopleFacts(List.of(anne), List.of()),
                referrals,
                new SupportFacts(
                        List.of(new SupportPeriod(
                                new Key(1, "S1"),
                                1,
                                SupportFacts.NO_REFERRAL,
                                new Span(february, null),
                                MoveOn.NOT_RECORDED)),
                        List.of(new Membership(1, ANNE, false, null, null)),
                        List.of(),
                        cases),
                CommunityFacts.NONE);
        return new Counting(facts, ReturnPeriod.of(new FinancialQuarter(2020, 4)));
    }

    private static ReferralFact referral(long id, LocalDate received, Decision decision) {
        return new ReferralFact(
                new Key(id, "R" + id),
                1,
                new Arrival(received, "police", ReferralFact.NAMELESS),
                Home.UNKNOWN,
                decision);
    }

    /** Table R0 of the reference count. */
    private static Map<String, Long> recordedFields(int quarter) throws IOException {
        Map<String, Long> fields = new HashMap<>();
        String file = "/expected/provider-b-2020-21-Q%d.csv".formatted(quarter);
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(
                        CompletenessTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            for (CSVRecord row : parser) {
                if (row.get("table").equals("R0")) {
                    fields.put(
                            row.get("service_kind") + " " + row.get("category") + " " + row.get("measure"),
                            Long.valueOf(row.get("value")));
                }
            }
        }
        return fields;
    }
}
