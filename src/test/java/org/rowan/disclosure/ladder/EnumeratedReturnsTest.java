package org.rowan.disclosure.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Ladder;
import org.rowan.disclosure.Profile;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Variable;

/**
 * As {@link EnumeratedTablesTest}, through the whole of what makes a return: drafted, audited, let fall and drafted again. Of
 * several tables that come out as the same bytes every withheld number has to be able to be any that is small.
 */
class EnumeratedReturnsTest {
    private static final int K = 5;
    private static final String PERIOD = "2020-21/Q1";

    @ParameterizedTest
    @CsvSource({"R11, planned, 20", "R11, destination_area, 20", "R8, area, 9", "R12, sanctuary_end, 20"})
    void every_number_that_a_return_withholds_can_be_any_that_is_small(String table, String dimension, int most) {
        check(table, dimension, most);
    }

    @ParameterizedTest
    @Tag("long")
    @CsvSource({
        "R8, area, 20",
        "R5, children, 20",
        "R11, destination_area, 40",
    })
    void so_can_every_number_of_larger_tables(String table, String dimension, int most) {
        check(table, dimension, most);
    }

    private static void check(String table, String dimension, int most) {
        for (Profile profile : List.of(Profile.LADDER, Profile.BRANCHES, Profile.BLOCKS)) {
            Returns returns = new Returns(Variable.of(table, dimension).orElseThrow(), profile);
            for (int total = 1; total <= most; total++) {
                for (long[] cells : tables(returns.finest.size(), total)) {
                    returns.put(cells, total);
                }
            }
            assertThat(returns.withheld()).isPositive();
            assertThat(returns.excluded()).as(profile.words()).isEmpty();
        }
    }

    private static List<long[]> tables(int cells, int total) {
        List<long[]> all = new ArrayList<>();
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

    /** All returns that show nothing but one variable. */
    private static final class Returns {
        private final Variable variable;
        private final List<Ladder.Category> finest;
        private final Declaration declaration;
        private final Map<Object, Map<String, Set<Long>>> possible = new HashMap<>();
        private final Map<Object, Long> totals = new HashMap<>();

        Returns(Variable variable, Profile profile) {
            this.variable = variable;
            this.finest = variable.levels().levels().getFirst().categories();
            this.declaration = new Declaration(K, Set.of("safe_accommodation"), Set.of(), Set.of(), Set.of(), profile);
        }

        void put(long[] cells, long total) {
            List<Figure> figures = new ArrayList<>();
            for (String scope : scopes()) {
                for (int i = 0; i < cells.length; i++) {
                    figures.add(figure(scope, code(finest.get(i)), cells[i]));
                }
                figures.add(figure(scope, Figure.TOTAL, total));
            }
            Published published =
                    Protection.publish(new Request("enumerated", PERIOD, figures, List.of(), declaration, List.of()));
            Object output = Set.copyOf(published.rows());
            totals.merge(output, total, Math::max);
            Set<Set<String>> shown = shown(published.rows());
            for (Ladder.Level level : variable.levels().levels()) {
                for (Ladder.Category category : level.categories()) {
                    if (shown.stream().noneMatch(codes -> category.codes().containsAll(codes))) {
                        possible.computeIfAbsent(output, key -> new HashMap<>())
                                .computeIfAbsent(level.number() + " " + category.name(), key -> new TreeSet<>())
                                .add(sum(cells, category));
                    }
                }
            }
        }

        private List<String> scopes() {
            return variable.table().equals("R12") ? List.of("sanctuary") : List.of("refuge", "safe_accommodation");
        }

        private static String code(Ladder.Category category) {
            return category.codes().stream().sorted().findFirst().orElseThrow();
        }

        private Figure figure(String scope, String category, long value) {
            return new Figure(
                    PERIOD,
                    variable.table(),
                    scope,
                    variable.dimension(),
                    category,
                    variable.measure(),
                    "household",
                    value);
        }

        private long sum(long[] cells, Ladder.Category category) {
            long sum = 0;
            for (int i = 0; i < cells.length; i++) {
                sum += category.codes().containsAll(finest.get(i).codes()) ? cells[i] : 0;
            }
            return sum;
        }

        private Set<Set<String>> shown(List<PublishedRow> rows) {
            Set<Set<String>> shown = new LinkedHashSet<>();
            rows.stream()
                    .filter(row -> row.dimension().equals(variable.dimension()) && row.cell() instanceof Cell.Shown)
                    .forEach(row ->
                            variable.levels().codes(row.level(), row.category()).ifPresent(shown::add));
            return shown;
        }

        long withheld() {
            return possible.values().stream().mapToLong(Map::size).sum();
        }

        List<String> excluded() {
            List<String> excluded = new ArrayList<>();
            possible.forEach((output, groups) -> groups.forEach((group, values) -> {
                for (long value = 0; value < Math.min(K, totals.get(output) + 1); value++) {
                    if (!values.contains(value)) {
                        excluded.add(group + " is not " + value + " in " + output);
                    }
                }
            }));
            return excluded;
        }
    }
}
