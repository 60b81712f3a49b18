package org.rowan.disclosure.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Profile;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Variable;
import org.rowan.disclosure.audit.Audit;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.disclosure.ledger.LedgerInMemory;
import org.rowan.kernel.Problem;

/** Returns on the council's template and rounded ones: a year of them side by side tells of nobody, and still says something. */
class OtherProfilesTest {
    private static final Set<String> BOTH = Set.of("safe_accommodation", "community");

    @ParameterizedTest
    @EnumSource(Profile.class)
    void a_year_of_returns_keeps_the_guarantee_in_every_profile(Profile profile) {
        keepsTheGuarantee(profile, 6, 60);
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    @Tag("long")
    void a_year_of_returns_of_a_large_provider_keeps_the_guarantee_in_every_profile(Profile profile) {
        keepsTheGuarantee(profile, 20, 200);
    }

    private static void keepsTheGuarantee(Profile profile, int... sizes) {
        for (int people : sizes) {
            for (Set<String> quarterly : List.of(BOTH, Set.<String>of())) {
                LedgerInMemory ledger =
                        GuaranteeTest.released(new Simulated(people, people, 1), declaration(quarterly, profile));
                assertThat(Audit.findings(ledger.entries().stream()
                                        .map(LedgerEntry::release)
                                        .toList())
                                .findings())
                        .as("%d people", people)
                        .isEmpty();
            }
        }
    }

    @Test
    void rounded_lines_are_multiples_of_five_and_totals_are_their_sums() {
        List<PublishedRow> rows = rounded(200);
        Map<String, List<PublishedRow>> columns = rows.stream()
                .filter(row -> Variable.of(row.table(), row.dimension())
                        .filter(variable -> variable.measure().equals(row.measure()))
                        .isPresent())
                .filter(row -> !row.table().equals("R3"))
                .collect(Collectors.groupingBy(row -> String.join(
                        " ", row.period(), row.table(), row.serviceKind(), row.dimension(), row.measure())));
        assertThat(columns).hasSizeGreaterThan(10);
        columns.forEach((name, column) -> {
            long sum = 0;
            for (PublishedRow row : column) {
                long value = ((Cell.Shown) row.cell()).value();
                assertThat(value % 5).as(name).isZero();
                sum += row.category().equals(Figure.TOTAL) ? -value : value;
            }
            assertThat(sum).as(name).isZero();
        });
    }

    @Test
    void a_rounded_roll_up_is_the_sum_of_its_rounded_kinds() {
        List<PublishedRow> rows = rounded(200);
        Map<String, Long> whole = sources(rows, Set.of("safe_accommodation"));
        assertThat(whole).isNotEmpty().isEqualTo(sources(rows, Set.of("refuge", "dispersed")));
    }

    private static Map<String, Long> sources(List<PublishedRow> rows, Set<String> scopes) {
        return rows.stream()
                .filter(row -> row.dimension().equals("source") && row.level().equals("1"))
                .filter(row -> scopes.contains(row.serviceKind()))
                .collect(Collectors.groupingBy(
                        PublishedRow::category, Collectors.summingLong(row -> ((Cell.Shown) row.cell()).value())));
    }

    @Test
    void rounded_figures_show_more_lines_of_small_tables_than_the_ladder() {
        long rounded =
                rounded(60).stream().filter(row -> row.table().equals("R7")).count();
        long ladder = released(60, Profile.LADDER).stream()
                .filter(row -> row.table().equals("R7"))
                .count();
        assertThat(rounded).isGreaterThan(ladder);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 20})
    void groups_larger_than_five_cannot_be_hidden_by_rounding_to_fives(int k) {
        assertThatThrownBy(() -> new Declaration(k, Set.of(), Set.of(), Set.of(), Set.of(), Profile.ROUNDED))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("3 to 5");
    }

    private static List<PublishedRow> rounded(int people) {
        return released(people, Profile.ROUNDED);
    }

    private static List<PublishedRow> released(int people, Profile profile) {
        return GuaranteeTest.released(new Simulated(3, people, 1), declaration(BOTH, profile)).entries().stream()
                .map(LedgerEntry::release)
                .map(Release::rows)
                .flatMap(List::stream)
                .toList();
    }

    private static Declaration declaration(Set<String> quarterly, Profile profile) {
        return new Declaration(5, quarterly, Set.of(), Set.of(), Set.of(), profile);
    }
}
