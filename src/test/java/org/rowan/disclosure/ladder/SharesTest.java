package org.rowan.disclosure.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Item;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.RollUps;
import org.rowan.disclosure.Variable;
import org.rowan.disclosure.ledger.LedgerEntry;

/** How much is still shown, so that hiding everything cannot pass for protection. */
class SharesTest {
    private static final Set<String> BOTH = Set.of("safe_accommodation", "community");
    private static final int PROVIDERS = 3;

    /** The least share of the finest rows, in percent, of which three providers' sum is exact. */
    @ParameterizedTest
    @CsvSource({"20,2,0", "60,8,5", "200,18,20", "600,25,38"})
    void the_finest_rows_of_which_three_providers_have_an_exact_sum(int people, int byYear, int byQuarter) {
        assertThat(share(people, Declaration.usual(), 1)).isGreaterThanOrEqualTo(byYear);
        assertThat(share(people, new Declaration(5, BOTH, Set.of(), Set.of(), Set.of()), 1))
                .isGreaterThanOrEqualTo(byQuarter);
    }

    @Test
    @Tag("bench")
    void print_the_shares() {
        for (int people : new int[] {20, 60, 200, 600}) {
            Declaration quarterly = new Declaration(5, BOTH, Set.of(), Set.of(), Set.of());
            System.out.printf(
                    "%d people a quarter: %d %% (of %d %% large enough in all three) with people by year, %d %% (of %d %%) by quarter%n",
                    people,
                    share(people, Declaration.usual(), 8),
                    ceiling(people, Declaration.usual(), 8),
                    share(people, quarterly, 8),
                    ceiling(people, quarterly, 8));
        }
    }

    static long share(int people, Declaration declaration, int groups) {
        long exact = 0;
        long all = 0;
        for (int group = 0; group < groups; group++) {
            TreeMap<String, Integer> shown = new TreeMap<>();
            for (int provider = 0; provider < PROVIDERS; provider++) {
                Simulated simulated = new Simulated(1000L * people + 10L * group + provider, people, 1);
                finest(simulated, declaration).keySet().forEach(row -> shown.merge(row, 0, Integer::sum));
                GuaranteeTest.released(simulated, declaration).entries().stream()
                        .map(LedgerEntry::release)
                        .flatMap(release -> release.rows().stream())
                        .filter(row -> row.cell() instanceof Cell.Shown)
                        .map(SharesTest::finest)
                        .filter(shown::containsKey)
                        .forEach(row -> shown.merge(row, 1, Integer::sum));
            }
            all += shown.size();
            exact += shown.values().stream().filter(by -> by == PROVIDERS).count();
        }
        return Math.round(100.0 * exact / all);
    }

    /** The share of rows that are at least k in all three: what hiding single cells could show at the very most. */
    static long ceiling(int people, Declaration declaration, int groups) {
        long large = 0;
        long all = 0;
        for (int group = 0; group < groups; group++) {
            TreeMap<String, Integer> enough = new TreeMap<>();
            for (int provider = 0; provider < PROVIDERS; provider++) {
                Simulated simulated = new Simulated(1000L * people + 10L * group + provider, people, 1);
                finest(simulated, declaration)
                        .forEach((row, count) -> enough.merge(row, count >= declaration.k() ? 1 : 0, Integer::sum));
            }
            all += enough.size();
            large += enough.values().stream().filter(by -> by == PROVIDERS).count();
        }
        return Math.round(100.0 * large / all);
    }

    /** Every row that a return could show at the finest level, in the roll-ups, in the periods that were declared. */
    private static Map<String, Long> finest(Simulated provider, Declaration declaration) {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            String period = Simulated.name(0) + "/Q" + quarter;
            provider.quarter(0, quarter).stream()
                    .filter(figure -> RollUps.is(figure.serviceKind())
                            && !declaration.isAnnual(figure.table(), figure.serviceKind()))
                    .forEach(figure -> add(rows, period, figure, "_first_counted"));
        }
        provider.year(0).stream()
                .filter(figure ->
                        RollUps.is(figure.serviceKind()) && declaration.isAnnual(figure.table(), figure.serviceKind()))
                .forEach(figure -> add(rows, Simulated.name(0), figure, ""));
        return rows;
    }

    private static void add(Map<String, Long> rows, String period, Figure figure, String suffix) {
        String measure = figure.measure().replace(suffix, "");
        boolean finest = Variable.of(figure.table(), figure.dimension())
                        .filter(variable -> variable.measure().equals(measure)
                                && variable.levels().levels().getFirst().categories().stream()
                                        .anyMatch(category -> category.name().equals(figure.category())))
                        .isPresent()
                || Item.of(figure.table(), figure.dimension(), figure.category(), measure)
                        .isPresent();
        if (finest) {
            rows.put(
                    String.join(
                            " ",
                            period,
                            figure.table(),
                            figure.serviceKind(),
                            figure.dimension(),
                            figure.category(),
                            measure),
                    figure.value());
        }
    }

    /** By the name of the category: one that stands for itself at a coarser level is as good. */
    private static String finest(PublishedRow row) {
        return String.join(
                " ", row.period(), row.table(), row.serviceKind(), row.dimension(), row.category(), row.measure());
    }
}
