package org.rowan.disclosure.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Ladder;
import org.rowan.disclosure.Ladders;
import org.rowan.disclosure.Profile;
import org.rowan.disclosure.Variable;
import org.rowan.disclosure.Whose;

/**
 * The attacker who knows the rules: every table that could be, put through the exporter, grouped by what comes out. In
 * each group every withheld number can still be any of nought to k - 1.
 */
class EnumeratedTablesTest {
    private static final int MOST = 20;
    private static final int K = 5;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sex",
                "orientation",
                "recourse",
                "planned",
                "children",
                "area",
                "needs_count",
                "risk_level",
                "person_category",
                "sanctuary_end"
            })
    void every_withheld_number_can_be_any_that_is_small(String ladder) {
        for (Profile profile : List.of(Profile.LADDER, Profile.BRANCHES)) {
            Tables tables =
                    new Tables(ladder, MOST, new Declaration(K, Set.of(), Set.of(), Set.of(), Set.of(), profile));
            assertThat(tables.withheld()).isPositive();
            assertThat(tables.excluded()).as(profile.words()).isEmpty();
        }
    }

    /** Ladders of several branches, each of which is fine or coarse by itself. */
    @ParameterizedTest
    @ValueSource(strings = {"child_age", "stay_length"})
    void so_can_every_number_withheld_in_one_branch_beside_another_that_is_fine(String ladder) {
        Tables tables =
                new Tables(ladder, 12, new Declaration(3, Set.of(), Set.of(), Set.of(), Set.of(), Profile.BRANCHES));
        assertThat(tables.mixed()).isPositive();
        assertThat(tables.excluded()).isEmpty();
    }

    /** That the enumeration can see something: with the usual way of hiding cells values are ruled out. */
    @Test
    void hiding_the_small_cell_and_its_smallest_partner_rules_values_out() {
        Map<String, Set<Long>> possible = new HashMap<>();
        for (long[] table : tables(new ArrayList<>(), 3, 12)) {
            long[] sorted = table.clone();
            Arrays.sort(sorted);
            if (sorted[0] < K && sorted[0] > 0 && sorted[1] >= K) {
                boolean hidden = table[0] <= sorted[1];
                String shown = hidden + " " + sorted[2];
                possible.computeIfAbsent(shown, key -> new TreeSet<>()).add(sorted[0]);
            }
        }
        assertThat(possible.values()).anySatisfy(values -> assertThat(values).doesNotContain(0L));
    }

    /** What the first of four lines can be, by what comes out where the small lines of a table are joined to one. */
    static Map<String, Set<Long>> firstOfJoined() {
        Map<String, Set<Long>> possible = new HashMap<>();
        for (long[] table : tables(new ArrayList<>(), 4, 20)) {
            List<String> shown = new ArrayList<>();
            StringBuilder joined = new StringBuilder("together");
            long sum = 0;
            for (int cell = 0; cell < table.length; cell++) {
                if (table[cell] < K) {
                    joined.append(' ').append(cell);
                    sum += table[cell];
                } else {
                    shown.add(cell + " is " + table[cell]);
                }
            }
            if (table[0] < K && sum >= K) {
                possible.computeIfAbsent(joined + " " + sum + " " + shown, key -> new TreeSet<>())
                        .add(table[0]);
            }
        }
        return possible;
    }

    private static List<long[]> tables(List<long[]> all, int cells, int total) {
        fill(new long[cells], 0, total, all);
        return all;
    }

    private static void fill(long[] table, int at, long left, List<long[]> all) {
        if (at == table.length - 1) {
            table[at] = left;
            all.add(table.clone());
            return;
        }
        for (long value = 0; value <= left; value++) {
            table[at] = value;
            fill(table, at + 1, left - value, all);
        }
    }

    /** All tables of one ladder, put through the exporter. */
    private static final class Tables {
        private final Variable variable;
        private final List<Ladder.Category> finest;
        private final Map<String, Map<String, Set<Long>>> possible = new HashMap<>();
        private final Map<String, Long> totals = new HashMap<>();
        private final Variables rules;
        private final int k;
        private long mixed;

        Tables(String ladder, int most, Declaration declaration) {
            k = declaration.k();
            variable = new Variable("R11", ladder, "ended", "enumerated", ladder, Whose.MOVES);
            finest = Ladders.standard().of(ladder).levels().getFirst().categories();
            Population nobody = new Population(Optional.empty(), new Shown.Withheld(Optional.empty()), false);
            rules = new Variables(new Limits(declaration, new Falls()), nobody, new Counted("", List.of()));
            for (int total = 1; total <= most; total++) {
                for (long[] table : tables(new ArrayList<>(), finest.size(), total)) {
                    put(table, total);
                }
            }
        }

        private void put(long[] table, long total) {
            Map<String, Long> cells = new LinkedHashMap<>();
            for (int i = 0; i < table.length; i++) {
                cells.put(finest.get(i).codes().stream().sorted().findFirst().orElseThrow(), table[i]);
            }
            Candidate candidate =
                    new Candidate(variable, "2020-21/Q1", "refuge", "ended", "household", cells, 0, total);
            StringBuilder output = new StringBuilder("total " + total);
            Set<Set<String>> shown = new HashSet<>();
            if (rules.finer(rules.decide(candidate), List.of(candidate))
                    instanceof Shown.At(Ladder.Level level, Optional<Objection> because)) {
                assertThat(because.isPresent()).isEqualTo(level.number() > 1);
                mixed += variable.levels().levels().contains(level) ? 0 : 1;
                level.categories().forEach(category -> {
                    output.append(' ').append(category.name()).append(' ').append(candidate.cell(category));
                    shown.add(category.codes());
                });
            }
            totals.put(output.toString(), total);
            for (Ladder.Level level : Ladders.standard().of(variable.ladder()).levels()) {
                for (Ladder.Category category : level.categories()) {
                    if (!shown.contains(category.codes()) && isWithheld(category, shown)) {
                        possible.computeIfAbsent(output.toString(), key -> new HashMap<>())
                                .computeIfAbsent(category.name(), key -> new TreeSet<>())
                                .add(candidate.cell(category));
                    }
                }
            }
        }

        /** Whether it does not follow from what is shown. */
        private static boolean isWithheld(Ladder.Category category, Set<Set<String>> shown) {
            return shown.stream().noneMatch(codes -> category.codes().containsAll(codes));
        }

        long withheld() {
            return possible.values().stream().mapToLong(Map::size).sum();
        }

        /** In how many tables branches of different levels stand side by side. */
        long mixed() {
            return mixed;
        }

        List<String> excluded() {
            List<String> excluded = new ArrayList<>();
            possible.forEach((output, groups) -> groups.forEach((group, values) -> {
                for (long value = 0; value < Math.min(k, totals.get(output) + 1); value++) {
                    if (!values.contains(value)) {
                        excluded.add(output + ": " + group + " is not " + value);
                    }
                }
            }));
            return excluded;
        }
    }
}
