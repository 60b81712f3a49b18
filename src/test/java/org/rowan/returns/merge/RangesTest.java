package org.rowan.returns.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Profile;
import org.rowan.disclosure.Variable;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.CountedReturn;
import org.rowan.returns.ExampleFacts;
import org.rowan.returns.tables.ReturnPeriod;

/** Whatever is said of the city holds the number that adding the exact figures would give. */
class RangesTest {
    private static final Set<String> MISSING = Set.of("not_known", "not_asked", "prefers_not_to_say", "999");

    private record Key(String provider, String period, String table, String scope, String dimension, String measure) {}

    private final Map<Key, Map<String, Long>> exact = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"LADDER,false", "LADDER,true", "BRANCHES,false"})
    void every_number_and_every_range_holds_the_truth(Profile profile, boolean byQuarter) {
        Set<String> quarterly = byQuarter ? Set.of("safe_accommodation", "community") : Set.of();
        Declaration declaration = new Declaration(5, quarterly, Set.of(), Set.of(), Set.of(), profile);
        Packages.PROVIDERS.forEach(this::count);
        CityReturn city = Merging.of(Submitted.of(Packages.ofTheYear(declaration), Set.of()), List.of());
        int ranges = 0;
        int numbers = 0;
        for (MergedRow row : city.rows()) {
            if (!row.where().measure().equals("adjustment")) {
                long truth = Packages.PROVIDERS.stream()
                        .mapToLong(provider -> truth(provider, row.where()))
                        .sum();
                assertThat(truth)
                        .as(row.toString())
                        .isBetween(row.amount().least(), row.amount().most());
                numbers += row.amount().isExact() ? 1 : 0;
                ranges += row.amount().isExact() || row.amount().saysNothing() ? 0 : 1;
            }
        }
        assertThat(numbers).isGreaterThan(1000);
        assertThat(ranges).isGreaterThan(150);
    }

    private void count(String provider) {
        for (int quarter = 1; quarter <= 4; quarter++) {
            keep(provider, ReturnPeriod.of(new FinancialQuarter(2020, quarter)));
        }
        keep(provider, ReturnPeriod.yearOf(new FinancialQuarter(2020, 4)));
    }

    private void keep(String provider, ReturnPeriod period) {
        for (Figure figure : CountedReturn.of(ExampleFacts.of(provider), period).figures()) {
            exact.computeIfAbsent(
                            new Key(
                                    provider,
                                    period.name(),
                                    figure.table(),
                                    figure.serviceKind(),
                                    figure.dimension(),
                                    figure.measure()),
                            key -> new HashMap<>())
                    .put(figure.category(), figure.value());
        }
    }

    private long truth(String provider, MergedRow.Where where) {
        if (where.measure().equals("not_recorded")) {
            return cells(provider, where, "people").getOrDefault(where.category(), 0L)
                    - cells(provider, where, "recorded").getOrDefault(where.category(), 0L);
        }
        Map<String, Long> cells = cells(provider, where, where.measure());
        if (where.category().equals("not_stated")) {
            return of(cells, MISSING);
        }
        Optional<Set<String>> codes = Variable.of(where.table(), where.dimension())
                .flatMap(variable -> variable.levels().codes(where.level(), where.category()));
        return codes.map(known -> of(cells, known)).orElseGet(() -> cells.getOrDefault(where.category(), 0L));
    }

    private Map<String, Long> cells(String provider, MergedRow.Where where, String measure) {
        return exact.getOrDefault(
                new Key(provider, where.period(), where.table(), where.serviceKind(), where.dimension(), measure),
                Map.of());
    }

    private static long of(Map<String, Long> cells, Set<String> codes) {
        return codes.stream().mapToLong(code -> cells.getOrDefault(code, 0L)).sum();
    }
}
