package org.rowan.demand;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rowan.demand.Explanation.FREE;
import static org.rowan.demand.Explanation.NO_BEDS;
import static org.rowan.demand.Explanation.SHUT;
import static org.rowan.demand.Explanation.TAKEN;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.store.Store;
import org.rowan.support.ExampleStores;

/**
 * The refusals for capacity of the example years, 36 for want of space and 6 for want of a worker. They were made up to fit the
 * published counts, not the boards: those explain 3 of them.
 */
class ExampleDemandTest {
    private static final Period YEAR = Period.year(2020);

    private static final Map<String, Map<Explanation, Long>> EXPLAINED = Map.of(
            "provider-a", Map.of(FREE, 2L),
            "provider-b", Map.of(FREE, 8L, SHUT, 2L, NO_BEDS, 3L),
            "provider-c", Map.of(FREE, 23L, TAKEN, 1L, NO_BEDS, 2L));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"provider-a", "provider-b", "provider-c"})
    void the_boards_explain_so_many_and_the_replay_of_the_year_as_it_was_turns_away_the_same(String provider) {
        try (Store store = ExampleStores.with(folder.resolve("store"), provider)) {
            Demand demand = new Demand(store);
            UnmetDemand year = demand.look(YEAR);
            assertThat(year.all().stream().collect(groupingBy(TurnedAway::explanation, counting())))
                    .isEqualTo(EXPLAINED.get(provider));
            for (UnmetDemand.House house : year.houses()) {
                Comparison same = demand.whatIf(YEAR, house.id(), Changes.NONE);
                assertThat(same.was()).isEqualTo(same.then());
                assertThat(same.was().refused())
                        .isEqualTo((double) year.of(house.id()).byBeds());
                assertThat(same.notByBeds()).isEqualTo(year.of(house.id()).notByBeds());
            }
        }
    }
}
