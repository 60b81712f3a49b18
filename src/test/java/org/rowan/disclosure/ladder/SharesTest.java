package org.rowan.disclosure.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.FinestRows;
import org.rowan.disclosure.Profile;
import org.rowan.disclosure.PublishedRow;

/** How much is still shown, so that hiding everything cannot pass for protection. */
class SharesTest {
    private static final Set<String> BOTH = Set.of("safe_accommodation", "community");
    private static final int PROVIDERS = 3;
    private static final int GROUPS = 3;

    /** The least share of the finest rows, in percent, of which three providers' sum is exact. */
    @ParameterizedTest
    @CsvSource({"20,2,0", "60,8,5", "200,18,20", "600,25,38"})
    void the_finest_rows_of_which_three_providers_have_an_exact_sum(int people, int byYear, int byQuarter) {
        assertThat(share(people, Declaration.usual(), 1)).isGreaterThanOrEqualTo(byYear);
        assertThat(share(people, new Declaration(5, BOTH, Set.of(), Set.of(), Set.of()), 1))
                .isGreaterThanOrEqualTo(byQuarter);
    }

    @Test
    void branches_show_more_than_levels() {
        long levels = share(200, form(BOTH, Profile.LADDER), 1);
        assertThat(share(200, form(BOTH, Profile.BRANCHES), 1)).isGreaterThan(levels);
    }

    @Test
    @Tag("bench")
    void print_the_shares() {
        for (int people : new int[] {20, 60, 200, 600}) {
            for (Set<String> quarterly : List.of(BOTH, Set.<String>of())) {
                System.out.printf(
                        "SHARE  %3d people a quarter, people by %-7s  %2d %% by levels, %2d %% by branches, of %2d %% large enough in all three%n",
                        people,
                        quarterly.isEmpty() ? "year" : "quarter",
                        share(people, form(quarterly, Profile.LADDER), GROUPS),
                        share(people, form(quarterly, Profile.BRANCHES), GROUPS),
                        ceiling(people, form(quarterly, Profile.LADDER), GROUPS));
            }
        }
    }

    private static Declaration form(Set<String> quarterly, Profile profile) {
        return new Declaration(5, quarterly, Set.of(), Set.of(), Set.of(), profile);
    }

    static long share(int people, Declaration declaration, int groups) {
        long exact = 0;
        long all = 0;
        for (int group = 0; group < groups; group++) {
            TreeMap<String, Integer> shown = new TreeMap<>();
            for (int provider = 0; provider < PROVIDERS; provider++) {
                Simulated simulated = new Simulated(1000L * people + 10L * group + provider, people, 1);
                FinestRows finest = finest(simulated, declaration);
                finest.counts().keySet().forEach(row -> shown.merge(row, 0, Integer::sum));
                finest.shown(rows(simulated, declaration)).forEach(row -> shown.merge(row, 1, Integer::sum));
            }
            all += shown.size();
            exact += shown.values().stream().filter(by -> by == PROVIDERS).count();
        }
        return Math.round(100.0 * exact / all);
    }

    private static List<PublishedRow> rows(Simulated provider, Declaration declaration) {
        return GuaranteeTest.released(provider, declaration).entries().stream()
                .flatMap(entry -> entry.release().rows().stream())
                .toList();
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
                        .counts()
                        .forEach((row, count) -> enough.merge(row, count >= declaration.k() ? 1 : 0, Integer::sum));
            }
            all += enough.size();
            large += enough.values().stream().filter(by -> by == PROVIDERS).count();
        }
        return Math.round(100.0 * large / all);
    }

    private static FinestRows finest(Simulated provider, Declaration declaration) {
        FinestRows finest = new FinestRows(declaration);
        for (int quarter = 1; quarter <= 4; quarter++) {
            finest.read(provider.quarter(0, quarter), false);
        }
        finest.read(provider.year(0), true);
        return finest;
    }
}
