package org.rowan.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LinearSystemTest {
    private final LinearSystem system = new LinearSystem();

    @Test
    void four_hidden_cells_of_which_only_the_total_is_known_can_be_anything() {
        system.sum(unknowns("a", "b", "c", "d"), 20);
        system.sum(unknowns("d"), 8);
        assertThat(bounds("a")).isEqualTo(new Bounds(0, 12));
    }

    @Test
    void a_table_of_three_by_two_with_its_margins_is_bounded_as_by_frechet() {
        system.sum(unknowns("a1", "a2"), 9);
        system.sum(unknowns("b1", "b2"), 4);
        system.sum(unknowns("c1", "c2"), 2);
        system.sum(unknowns("a1", "b1", "c1"), 12);
        system.sum(unknowns("a2", "b2", "c2"), 3);
        assertThat(bounds("a1")).isEqualTo(new Bounds(6, 9));
        assertThat(bounds("c2")).isEqualTo(new Bounds(0, 2));
        assertThat(bounds("a1", "b1")).isEqualTo(new Bounds(10, 12));
    }

    @Test
    void figures_that_nothing_could_have_given_contradict_each_other() {
        system.sum(unknowns("a", "b"), 5);
        system.sum(unknowns("a"), 6);
        assertThat(system.solve().isContradictory()).isTrue();
        LinearSystem twice = new LinearSystem();
        twice.sum(Set.of(twice.unknown("a"), twice.unknown("b")), 5);
        twice.sum(Set.of(twice.unknown("a"), twice.unknown("b")), 6);
        assertThat(twice.solve().isContradictory()).isTrue();
    }

    @Test
    void what_is_only_plausible_is_given_up_where_it_contradicts() {
        system.sum(unknowns("households"), 5);
        system.sum(unknowns("adults", "rest"), 4);
        Map<Integer, Long> factors = new HashMap<>();
        factors.put(system.unknown("adults"), 1L);
        factors.put(system.unknown("households"), -1L);
        system.notNegative(factors, true);
        assertThat(system.solve().isContradictory()).isFalse();
        assertThat(bounds("adults")).isEqualTo(new Bounds(0, 4));
    }

    /** Each star stands for one to four; the total was rounded to fives. */
    @Test
    void twelve_stars_under_a_rounded_total_of_ten_are_ones_each() {
        String[] stars = new String[12];
        for (int i = 0; i < stars.length; i++) {
            stars[i] = "star" + i;
            system.between(unknowns(stars[i]), 1, 4);
        }
        system.between(unknowns(stars), 8, 12);
        assertThat(bounds("star0")).isEqualTo(new Bounds(1, 1));
        assertThat(bounds(stars)).isEqualTo(new Bounds(12, 12));
    }

    @Test
    void nothing_known_means_no_end() {
        system.unknown("a");
        assertThat(bounds("a").isOpen()).isTrue();
    }

    /** Reduction, pieces and shortcuts against plain enumeration of every table that could be behind the sums. */
    @Test
    void a_thousand_small_problems_have_the_bounds_that_enumeration_finds() {
        for (long seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            int cells = 2 + random.nextInt(4);
            long[] truth = random.longs(cells, 0, 5).toArray();
            LinearSystem small = new LinearSystem();
            List<Set<Integer>> sums = new ArrayList<>();
            for (int i = 0; i < cells; i++) {
                small.unknown("x" + i);
            }
            sums.add(all(cells));
            for (int i = random.nextInt(4); i > 0; i--) {
                sums.add(interval(random, cells));
            }
            sums.forEach(sum -> small.sum(sum, total(truth, sum)));
            Set<Integer> group = interval(random, cells);
            assertThat(small.solve().bounds(group)).as("seed %d", seed).isEqualTo(enumerated(truth, sums, group));
        }
    }

    /** Any sums at all, as leaflets have them: there linear bounds alone would be too wide now and then. */
    @Test
    void a_thousand_small_problems_with_any_sums_have_the_bounds_of_whole_numbers() {
        for (long seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            int cells = 3 + random.nextInt(4);
            long[] truth = random.longs(cells, 0, 4).toArray();
            LinearSystem small = new LinearSystem();
            for (int i = 0; i < cells; i++) {
                small.unknown("x" + i);
            }
            List<Set<Integer>> sums = new ArrayList<>(List.of(all(cells)));
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                sums.add(some(random, cells));
            }
            sums.forEach(sum -> small.sum(sum, total(truth, sum)));
            Set<Integer> group = some(random, cells);
            assertThat(small.solve().bounds(group)).as("seed %d", seed).isEqualTo(enumerated(truth, sums, group));
        }
    }

    private static Set<Integer> some(Random random, int cells) {
        Set<Integer> some = new TreeSet<>(Set.of(random.nextInt(cells)));
        for (int i = 0; i < cells; i++) {
            if (random.nextBoolean()) {
                some.add(i);
            }
        }
        return some;
    }

    /** Sums over neighbours only, as levels and totals are: then the bounds of linear programming are whole numbers. */
    private static Set<Integer> interval(Random random, int cells) {
        int from = random.nextInt(cells);
        int to = from + random.nextInt(cells - from);
        Set<Integer> interval = new TreeSet<>();
        for (int i = from; i <= to; i++) {
            interval.add(i);
        }
        return interval;
    }

    private static Set<Integer> all(int cells) {
        Set<Integer> all = new TreeSet<>();
        for (int i = 0; i < cells; i++) {
            all.add(i);
        }
        return all;
    }

    private static Bounds enumerated(long[] truth, List<Set<Integer>> sums, Set<Integer> group) {
        long most = total(truth, sums.getFirst());
        long[] range = {Long.MAX_VALUE, Long.MIN_VALUE};
        enumerate(new long[truth.length], 0, most, table -> {
            if (sums.stream().allMatch(sum -> total(table, sum) == total(truth, sum))) {
                range[0] = Math.min(range[0], total(table, group));
                range[1] = Math.max(range[1], total(table, group));
            }
        });
        return new Bounds(range[0], range[1]);
    }

    private static void enumerate(long[] table, int at, long left, Consumer<long[]> visit) {
        if (at == table.length - 1) {
            table[at] = left;
            visit.accept(table);
            return;
        }
        for (long value = 0; value <= left; value++) {
            table[at] = value;
            enumerate(table, at + 1, left - value, visit);
        }
    }

    private static long total(long[] table, Set<Integer> cells) {
        return cells.stream().mapToLong(cell -> table[cell]).sum();
    }

    private Set<Integer> unknowns(String... names) {
        Set<Integer> unknowns = new TreeSet<>();
        for (String name : names) {
            unknowns.add(system.unknown(name));
        }
        return unknowns;
    }

    private Bounds bounds(String... names) {
        return system.solve().bounds(unknowns(names));
    }
}
