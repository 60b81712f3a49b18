package org.rowan.returns.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.facts.Characteristic;
import org.rowan.returns.facts.Home;
import org.rowan.returns.facts.Key;
import org.rowan.returns.facts.PersonFact;
import org.rowan.returns.facts.ServiceFact;
import org.rowan.returns.facts.Span;

class DefinitionsTest {
    private static final LocalDate JOINED = LocalDate.of(2021, 2, 15);
    private static final ReturnPeriod Q4 = ReturnPeriod.of(new FinancialQuarter(2020, 4));

    @ParameterizedTest
    @CsvSource({
        "2005-02-16, not_known", // 15
        "2005-02-15, 16_17",
        "2003-02-16, 16_17",
        "2003-02-15, 18_19",
        "2001-02-15, 20_24",
        "1996-02-16, 20_24",
        "1996-02-15, 25_34",
        "1946-02-16, 65_74",
        "1946-02-15, 75_plus",
        "1901-02-15, 75_plus",
        ", not_known"
    })
    void an_adults_age_is_counted_in_whole_years_on_the_day_of_joining(LocalDate born, String band) {
        assertThat(AgeBands.ofAdult(born, JOINED)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-16, not_known", // not born yet
        "2021-02-15, under_1",
        "2020-02-16, under_1",
        "2020-02-15, 1_4",
        "2011-02-15, 10_11",
        "2005-02-15, 16_17",
        "2003-02-16, 16_17",
        "2003-02-15, not_known", // 18
        ", not_known"
    })
    void a_childs_age_is_counted_in_whole_years_on_the_day_of_joining(LocalDate born, String band) {
        assertThat(AgeBands.ofChild(born, JOINED)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "0, under_1_week",
        "6, under_1_week",
        "7, 1_4_weeks",
        "27, 1_4_weeks",
        "28, 1_3_months",
        "90, 1_3_months",
        "91, 3_6_months",
        "181, 3_6_months",
        "182, 6_12_months",
        "364, 6_12_months",
        "365, 1_2_years",
        "729, 1_2_years",
        "730, 2_3_years",
        "1094, 2_3_years",
        "1095, 3_years_plus"
    })
    void a_stay_is_as_long_as_the_days_from_its_start_to_its_end(int days, String band) {
        assertThat(StayLengths.of(new Span(JOINED, JOINED.plusDays(days)))).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        // started, ended, open at start, supported, open at end, first in the year
        "2020-12-01, 2020-12-31, false, false, false, false",
        "2020-12-01, 2021-01-01, true,  true,  false, false",
        "2021-01-01, 2021-01-01, false, true,  false, true",
        "2020-03-01, 2021-03-31, true,  true,  false, false",
        "2021-03-31,           , false, true,  true,  true",
        "2021-03-31, 2021-04-01, false, true,  true,  true",
        "2021-04-01,           , false, false, false, false"
    })
    void somebody_flows_through_a_quarter_with_both_its_ends_included(
            LocalDate started, LocalDate ended, boolean openStart, boolean supported, boolean openEnd, boolean first) {
        Flow flow = new Flow();
        flow.add(new Span(started, ended), Q4);
        assertThat(List.of(flow.openStart(), flow.supported(), flow.openEnd(), flow.firstInYear()))
                .containsExactly(openStart, supported, openEnd, first);
    }

    @ParameterizedTest
    @CsvSource({
        "false, female, yes, women",
        "false, male,   ,    men",
        "false, female, no,  trans_adults",
        "false, ,       ,    not_known",
        "false, not_asked, yes, not_known",
        "true,  female, no,  children"
    })
    void a_person_is_counted_in_one_category(boolean child, String sex, String genderSame, String category) {
        Map<Characteristic, String> answers = new EnumMap<>(Characteristic.class);
        if (sex != null) {
            answers.put(Characteristic.SEX, sex);
        }
        if (genderSame != null) {
            answers.put(Characteristic.GENDER_SAME, genderSame);
        }
        PersonFact person = new PersonFact(new Key(1, "P"), null, answers, Home.UNKNOWN);
        assertThat(PersonCategory.of(person, child)).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "E08000026, in_area,           in_area",
        "E08000025, rest_of_region,    out_of_area", // Birmingham
        "E09000001, rest_of_england,   out_of_area", // City of London
        "W06000015, wales_scotland_ni, out_of_area", // Cardiff
        "N09000003, wales_scotland_ni, out_of_area", // Belfast
        "not_asked, not_known,         not_known",
        ",          not_known,         not_known"
    })
    void an_area_is_seen_from_the_provider(String authority, String area, String inOrOut) {
        Areas fromCoventry = new Areas("E08000026");
        assertThat(fromCoventry.of(authority)).isEqualTo(area);
        assertThat(fromCoventry.inOrOut(authority)).isEqualTo(inOrOut);
    }

    @Test
    void a_kind_has_rows_while_a_service_of_it_is_open_on_a_day_of_the_quarter() {
        List<ServiceFact> services = List.of(
                service(1, "refuge", "2015-04-01", "2021-01-01"),
                service(2, "dispersed", "2015-04-01", "2020-12-31"),
                service(3, "idva", "2021-03-31", null),
                service(4, "outreach", "2021-04-01", null),
                service(5, "helpline", "2015-04-01", null),
                service(6, "temporary", "2015-04-01", null));
        Scopes scopes = new Scopes(services, Q4);
        assertThat(names(scopes.ofSpaces())).containsExactly("refuge", "temporary", "safe_accommodation");
        assertThat(names(scopes.ofReferrals()))
                .containsExactly("refuge", "temporary", "idva", "safe_accommodation", "community");
        assertThat(names(scopes.ofPeople())).containsExactly("refuge", "idva", "safe_accommodation", "community");
        assertThat(names(scopes.rollUps())).containsExactly("safe_accommodation", "community");
    }

    @Test
    void a_sanctuary_scheme_alone_has_no_table_of_moves() {
        Scopes scopes = new Scopes(List.of(service(1, "sanctuary", "2015-04-01", null)), Q4);
        assertThat(scopes.ofMovesOn()).isEmpty();
        assertThat(names(scopes.ofPeople())).containsExactly("sanctuary", "safe_accommodation");
    }

    private static ServiceFact service(long id, String kind, String opened, String closed) {
        LocalDate last = closed == null ? null : LocalDate.parse(closed);
        return new ServiceFact(id, kind, true, new Span(LocalDate.parse(opened), last));
    }

    private static List<String> names(List<Scope> scopes) {
        return scopes.stream().map(Scope::name).toList();
    }
}
