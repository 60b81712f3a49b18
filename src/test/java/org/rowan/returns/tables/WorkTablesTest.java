package org.rowan.returns.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.disclosure.Figure;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.facts.CaseFacts;
import org.rowan.returns.facts.CaseFacts.Abuse;
import org.rowan.returns.facts.CaseFacts.Given;
import org.rowan.returns.facts.CaseFacts.Hearing;
import org.rowan.returns.facts.CaseFacts.Risk;
import org.rowan.returns.facts.CaseFacts.Waiting;
import org.rowan.returns.facts.Characteristic;
import org.rowan.returns.facts.CommunityFacts;
import org.rowan.returns.facts.CommunityFacts.Attendance;
import org.rowan.returns.facts.CommunityFacts.Grant;
import org.rowan.returns.facts.CommunityFacts.Participant;
import org.rowan.returns.facts.CommunityFacts.Session;
import org.rowan.returns.facts.Facts;
import org.rowan.returns.facts.Home;
import org.rowan.returns.facts.Key;
import org.rowan.returns.facts.PeopleFacts;
import org.rowan.returns.facts.PeopleFacts.Recourse;
import org.rowan.returns.facts.PersonFact;
import org.rowan.returns.facts.ServiceFact;
import org.rowan.returns.facts.SpaceFacts;
import org.rowan.returns.facts.Span;
import org.rowan.returns.facts.SupportFacts;
import org.rowan.returns.facts.SupportFacts.Membership;
import org.rowan.returns.facts.SupportFacts.MoveOn;
import org.rowan.returns.facts.SupportFacts.Need;
import org.rowan.returns.facts.SupportFacts.SupportPeriod;

/**
 * The boundaries of the tables about the work, where the example year does not reach. Anne lives with her child in a refuge
 * from October 2020; the quarter is January to March 2021.
 */
class WorkTablesTest {
    private static final long ANNE = 1;
    private static final long CHILD = 2;
    private static final long REFUGE = 1;
    private static final long OUTREACH = 2;
    private static final LocalDate OCTOBER = LocalDate.of(2020, 10, 1);

    private CaseFacts cases = CaseFacts.NONE;
    private CommunityFacts community = CommunityFacts.NONE;
    private List<Recourse> recourse = List.of();
    private List<Need> needs = List.of();
    private LocalDate ended;

    @ParameterizedTest
    @CsvSource({
        "2020-01-15, 2021-01-15, 1", // exactly twelve months
        "2020-01-14, 2021-01-15, 0",
        "2021-01-15, 2021-01-15, 0", // the same day is not earlier
        "2021-01-01, 2021-01-15, 1"
    })
    void a_hearing_repeats_one_of_the_twelve_months_before(LocalDate before, LocalDate heard, long repeats) {
        cases = hearings(new Hearing(1, OUTREACH, ANNE, before), new Hearing(2, REFUGE, ANNE, heard));
        assertThat(value("R14", "safe_accommodation", "marac", "repeat", "hearings"))
                .isEqualTo(repeats);
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, 0", "2021-01-01, 1", "2021-03-31, 1", "2021-04-01, 0"})
    void what_is_given_and_heard_counts_on_the_days_of_the_quarter(LocalDate day, long counts) {
        cases = new CaseFacts(
                List.of(new Given(1, REFUGE, ANNE, day, "advice")),
                List.of(),
                List.of(new Hearing(1, REFUGE, ANNE, day)),
                List.of(),
                List.of());
        assertThat(value("R10", "safe_accommodation", "support_given", "advice", "times"))
                .isEqualTo(counts);
        assertThat(value("R14", "safe_accommodation", "marac", "heard", "hearings"))
                .isEqualTo(counts);
    }

    @Test
    void what_is_recorded_in_a_support_period_counts_where_that_period_does() {
        cases = new CaseFacts(
                List.of(new Given(1, OUTREACH, ANNE, LocalDate.of(2021, 2, 1), "advice")),
                List.of(new Risk(OUTREACH, ANNE, OCTOBER, "high")),
                List.of(),
                List.of(new Abuse(OUTREACH, ANNE, "economic")),
                List.of());
        assertThat(value("R10", "community", "support_given", "advice", "individuals"))
                .isEqualTo(1);
        assertThat(value("R10", "safe_accommodation", "support_given", "advice", "individuals"))
                .isZero();
        assertThat(value("R14", "community", "level_latest", "high", "adults")).isEqualTo(1);
        assertThat(value("R14", "safe_accommodation", "level_latest", "not_known", "adults"))
                .isEqualTo(1);
        assertThat(value("R14", "safe_accommodation", "abuse", "economic", "adults"))
                .isZero();
    }

    @Test
    void the_first_and_the_latest_level_are_those_on_or_before_the_last_day() {
        cases = new CaseFacts(
                List.of(),
                List.of(
                        new Risk(REFUGE, ANNE, LocalDate.of(2021, 3, 31), "medium"),
                        new Risk(REFUGE, ANNE, OCTOBER, "high"),
                        new Risk(REFUGE, ANNE, LocalDate.of(2021, 4, 1), "standard")),
                List.of(),
                List.of(),
                List.of());
        assertThat(value("R14", "safe_accommodation", "level_first", "high", "adults"))
                .isEqualTo(1);
        assertThat(value("R14", "safe_accommodation", "level_latest", "medium", "adults"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        // a status, when it begins, when the next (yes) begins, whether it touches January to March
        "no,         2020-10-01, 2021-01-01, 0",
        "no,         2020-10-01, 2021-01-02, 1",
        "concession, 2021-03-31, 2021-06-01, 1",
        "no,         2021-04-01, 2021-06-01, 0",
        "not_known,  2020-10-01, 2021-06-01, 0",
        "no,         2021-02-01, 2021-02-01, 0" // corrected on the same day
    })
    void somebody_is_without_recourse_on_any_day_of_the_quarter(
            String status, LocalDate from, LocalDate next, long counts) {
        recourse = List.of(new Recourse(ANNE, next, "yes"), new Recourse(ANNE, from, status));
        assertThat(value("R6", "safe_accommodation", "characteristic", "nrpf", "supported"))
                .isEqualTo(counts);
        assertThat(value("R6", "safe_accommodation", "characteristic", "none", "supported"))
                .isEqualTo(2 - counts);
    }

    @ParameterizedTest
    @CsvSource({"2021-03-31, , 1", "2021-04-01, , 0", "2020-11-01, 2020-12-31, 0", "2020-11-01, 2021-01-01, 1"})
    void a_need_makes_a_characteristic_while_it_is_worked_on(LocalDate identified, LocalDate closed, long counts) {
        needs = List.of(new Need(REFUGE, CHILD, "mental_health", identified, null, closed));
        assertThat(value("R6", "safe_accommodation", "characteristic", "mental_health", "supported"))
                .isEqualTo(counts);
        assertThat(value("R15", "safe_accommodation", "age_band", "not_known", "own_support"))
                .isEqualTo(counts);
        assertThat(value("R9", "safe_accommodation", "need", "mental_health", "identified"))
                .as("R9 is of adults")
                .isZero();
    }

    @Test
    void a_household_waits_for_the_latest_reason() {
        cases = waiting(
                new Waiting(REFUGE, new Span(LocalDate.of(2020, 12, 1), null), "no_offer"),
                new Waiting(REFUGE, new Span(LocalDate.of(2021, 3, 1), null), "guarantor"),
                new Waiting(REFUGE, new Span(LocalDate.of(2021, 3, 10), LocalDate.of(2021, 3, 31)), "safety"));
        assertThat(value("R13", "safe_accommodation", "waiting_reason", "guarantor", "waiting"))
                .isEqualTo(1);
        assertThat(value("R13", "safe_accommodation", "waiting_reason", "total", "waiting"))
                .isEqualTo(1);
        assertThat(value("R13", "safe_accommodation", "waiting_reason", "total", "days"))
                .isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({", 1", "2021-04-01, 1", "2021-03-31, 0"})
    void nobody_waits_whose_support_is_over(LocalDate end, long waits) {
        ended = end;
        cases = waiting(new Waiting(REFUGE, new Span(LocalDate.of(2021, 3, 1), null), "no_offer"));
        assertThat(value("R13", "safe_accommodation", "waiting_reason", "total", "waiting"))
                .isEqualTo(waits);
    }

    @Test
    void names_are_attendances_and_else_the_heads_and_a_person_is_one_in_the_total() {
        LocalDate day = LocalDate.of(2021, 2, 1);
        community = new CommunityFacts(
                List.of(),
                List.of(
                        new Session(1, 3, day, "pl", 9),
                        new Session(2, 3, day, "en", 0),
                        new Session(3, 3, day, null, 6)),
                List.of(
                        new Attendance(1, ANNE),
                        new Attendance(1, CHILD),
                        new Attendance(1, CHILD),
                        new Attendance(2, ANNE)),
                List.of(),
                List.of(),
                List.of());
        assertThat(value("R16", "group_work", "language", "pl", "attendances")).isEqualTo(2);
        assertThat(value("R16", "group_work", "language", "not_known", "attendances"))
                .isEqualTo(6);
        assertThat(value("R16", "group_work", "language", "total", "attendances"))
                .isEqualTo(9);
        assertThat(value("R16", "group_work", "language", "pl", "people")).isEqualTo(2);
        assertThat(value("R16", "group_work", "language", "en", "people")).isEqualTo(1);
        assertThat(value("R16", "group_work", "language", "total", "people")).isEqualTo(2);
    }

    @Test
    void grants_count_in_pence_and_are_written_in_pounds() {
        LocalDate day = LocalDate.of(2021, 2, 1);
        community = new CommunityFacts(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Grant(1, REFUGE, day, "bond", 10_005),
                        new Grant(2, REFUGE, day, "bond", 5),
                        new Grant(3, REFUGE, day.minusMonths(2), "bond", 7)),
                List.of());
        Figure amount = figure("R16", "refuge", "grant_kind", "bond", "amount");
        assertThat(amount.value()).isEqualTo(10_010);
        assertThat(amount.text()).isEqualTo("100.10");
        assertThat(figure("R16", "refuge", "grant_kind", "travel", "amount").text())
                .isEqualTo("0.00");
        assertThat(figures()
                        .filter(figure -> figure.dimension().equals("grant_kind")
                                && figure.serviceKind().equals("outreach")))
                .as("a kind without a grant has no rows")
                .isEmpty();
    }

    @Test
    void each_stage_of_the_programme_counts_in_the_quarter_in_which_it_was_reached() {
        LocalDate december = LocalDate.of(2020, 12, 1);
        LocalDate march = LocalDate.of(2021, 3, 1);
        community = new CommunityFacts(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Participant(1, december, march, march, march, "dropped_out"),
                        new Participant(2, march, null, null, march, "withdrawn"),
                        new Participant(3, december, december, december, null, null)));
        assertThat(Stream.of("referred", "assessed", "started", "completed", "dropped_out")
                        .map(stage -> value("R16", "perpetrator", "stage", stage, "people")))
                .containsExactly(1L, 1L, 1L, 0L, 1L);
    }

    private static CaseFacts hearings(Hearing... hearings) {
        return new CaseFacts(List.of(), List.of(), List.of(hearings), List.of(), List.of());
    }

    private static CaseFacts waiting(Waiting... waiting) {
        return new CaseFacts(List.of(), List.of(), List.of(), List.of(), List.of(waiting));
    }

    private long value(String table, String scope, String dimension, String category, String measure) {
        return figure(table, scope, dimension, category, measure).value();
    }

    private Figure figure(String table, String scope, String dimension, String category, String measure) {
        Place place = new Place(table, scope, dimension, category, measure);
        return figures()
                .filter(figure -> Place.of(figure).equals(place))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Figure> figures() {
        Counting counting = new Counting(facts(), ReturnPeriod.of(new FinancialQuarter(2020, 4)));
        return ReturnTable.ALL.stream().flatMap(table -> Cells.figures(table, counting).stream());
    }

    private Facts facts() {
        Map<Characteristic, String> none = Map.of();
        return new Facts(
                new Facts.Provider(
                        "test",
                        "E08000026",
                        List.of(
                                service(1, "refuge"),
                                service(2, "outreach"),
                                service(3, "group_work"),
                                service(4, "perpetrator"))),
                SpaceFacts.NONE,
                new PeopleFacts(
                        List.of(
                                new PersonFact(new Key(ANNE, "P1"), null, none, Home.UNKNOWN),
                                new PersonFact(new Key(CHILD, "P2"), null, none, Home.UNKNOWN)),
                        recourse),
                List.of(),
                new SupportFacts(
                        List.of(support(REFUGE, ended), support(OUTREACH, null)),
                        List.of(
                                new Membership(REFUGE, ANNE, false, null, null),
                                new Membership(REFUGE, CHILD, true, null, null),
                                new Membership(OUTREACH, ANNE, false, null, null)),
                        needs,
                        cases),
                community);
    }

    private static ServiceFact service(long id, String kind) {
        return new ServiceFact(id, kind, true, new Span(LocalDate.of(2015, 4, 1), null));
    }

    /** The support period of a service has the service's id. */
    private static SupportPeriod support(long id, LocalDate end) {
        Span span = new Span(OCTOBER, end);
        return new SupportPeriod(new Key(id, "S" + id), id, SupportFacts.NO_REFERRAL, span, MoveOn.NOT_RECORDED);
    }
}
