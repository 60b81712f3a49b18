package org.rowan.disclosure.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Profile;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Variable;
import org.rowan.disclosure.ledger.LedgerInMemory;

/** Profile {@code branches}: beside a branch that is too small to be told apart another may be as fine as it is large. */
class BranchesTest {
    @Test
    void each_branch_goes_as_far_down_as_all_its_lines_are_large() {
        Map<String, Long> households = Map.of(
                "under_1_week", 9L,
                "1_4_weeks", 8L,
                "1_3_months", 7L,
                "3_6_months", 6L,
                "6_12_months", 5L,
                "1_2_years", 4L,
                "2_3_years", 1L,
                "3_years_plus", 0L);
        assertThat(lines(Profile.LADDER, households))
                .containsExactly("2 under_4_weeks", "2 1_3_months", "2 3_6_months", "2 6_12_months", "2 1_year_plus");
        assertThat(lines(Profile.BRANCHES, households))
                .containsExactly(
                        "1 under_1_week",
                        "1 1_4_weeks",
                        "2 1_3_months",
                        "2 3_6_months",
                        "2 6_12_months",
                        "2 1_year_plus");
    }

    private static List<String> lines(Profile profile, Map<String, Long> households) {
        Variable variable = Variable.of("R11", "stay_length").orElseThrow();
        Declaration declaration = new Declaration(5, Set.of(), Set.of(), Set.of(), Set.of(), profile);
        Variables rules = new Variables(
                new Limits(declaration, new Falls()),
                new Population(Optional.empty(), new Shown.Withheld(Optional.empty()), false),
                new Counted("", List.of()));
        Candidate candidate = new Candidate(
                variable,
                "2020-21/Q1",
                "refuge",
                "ended",
                "household",
                new LinkedHashMap<>(households),
                0,
                households.values().stream().mapToLong(Long::longValue).sum());
        Rows rows = new Rows(5);
        rows.add(new Draft.Verdict(candidate, rules.finer(rules.decide(candidate), List.of(candidate))), false);
        return rows.rows().stream()
                .filter(row -> !row.level().isEmpty())
                .map(row -> row.level() + " " + row.category())
                .toList();
    }

    /** Whatever the ladder shows follows from what the branches show. */
    @ParameterizedTest
    @ValueSource(ints = {60, 200})
    void the_lines_of_a_column_add_up_to_its_total_and_to_the_lines_of_its_level(int people) {
        for (Set<String> quarterly : List.of(Set.<String>of(), Set.of("safe_accommodation", "community"))) {
            Map<List<String>, Map<Set<String>, Long>> levels = columns(people, quarterly, Profile.LADDER);
            Map<List<String>, Map<Set<String>, Long>> branches = columns(people, quarterly, Profile.BRANCHES);
            assertThat(levels).isNotEmpty();
            levels.forEach((column, lines) -> assertThat(branches).containsKey(column));
            branches.forEach((column, fine) -> levels.getOrDefault(column, Map.of())
                    .forEach((codes, value) -> assertThat(fine.entrySet().stream()
                                    .filter(line -> codes.containsAll(line.getKey()))
                                    .mapToLong(Map.Entry::getValue)
                                    .sum())
                            .as(column.toString())
                            .isEqualTo(value)));
        }
    }

    private static Map<List<String>, Map<Set<String>, Long>> columns(
            int people, Set<String> quarterly, Profile profile) {
        LedgerInMemory ledger = GuaranteeTest.released(
                new Simulated(people, people, 1), new Declaration(5, quarterly, Set.of(), Set.of(), Set.of(), profile));
        Map<List<String>, Map<Set<String>, Long>> columns = new LinkedHashMap<>();
        ledger.entries().stream()
                .map(entry -> entry.release().rows())
                .flatMap(Collection::stream)
                .filter(row -> !row.level().isEmpty() && !row.level().equals(Figure.TOTAL))
                .forEach(row -> columns.computeIfAbsent(column(row), key -> new LinkedHashMap<>())
                        .put(codes(row), ((Cell.Shown) row.cell()).value()));
        return columns;
    }

    private static Set<String> codes(PublishedRow row) {
        return Variable.of(row.table(), row.dimension())
                .orElseThrow()
                .levels()
                .codes(row.level(), row.category())
                .orElseThrow();
    }

    private static List<String> column(PublishedRow row) {
        return List.of(row.period(), row.table(), row.serviceKind(), row.dimension(), row.measure());
    }
}
