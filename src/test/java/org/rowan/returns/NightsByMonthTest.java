package org.rowan.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.bedboard.MonthOfNights;
import org.rowan.bedboard.MonthlyNights.Counted;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.provider.Service;
import org.rowan.provider.store.ProviderQueries;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.returns.release.NightsByMonth;
import org.rowan.returns.release.QuarterlyReturn;
import org.rowan.store.Store;
import org.rowan.support.ExampleStores;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.TestStores;

/** Nights by month are those of the return. */
class NightsByMonthTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"provider-a", "provider-b", "provider-c"})
    void the_months_of_a_quarter_add_up_to_the_quarters_return_by_kind_of_service(String provider) {
        try (Store store = ExampleStores.with(folder, provider)) {
            Map<Long, String> kinds = store.read(tx -> ProviderQueries.services(tx).stream()
                    .collect(Collectors.toMap(service -> service.id, (Service service) -> service.kind)));
            for (int quarter = 1; quarter <= 3; quarter++) {
                FinancialQuarter asked = new FinancialQuarter(2020, quarter);
                Counted counted =
                        new NightsByMonth(store).count(YearMonth.from(asked.from()), YearMonth.from(asked.to()));
                Map<String, List<MonthOfNights>> byKind = counted.nights().stream()
                        .collect(Collectors.groupingBy(nights -> kinds.get(nights.serviceId())));
                assertThat(byKind).isNotEmpty();
                byKind.forEach((kind, nights) -> {
                    String where = provider + " " + asked + " " + kind;
                    assertThat(sum(nights, MonthOfNights::open))
                            .as(where)
                            .isEqualTo(inReturn(store, asked, kind, "nights_open"));
                    assertThat(sum(nights, MonthOfNights::occupied))
                            .as(where)
                            .isEqualTo(inReturn(store, asked, kind, "nights_occupied"));
                    assertThat(sum(nights, month -> month.notUsable() + month.held()))
                            .as(where)
                            .isEqualTo(inReturn(store, asked, kind, "nights_void"));
                });
            }
        }
    }

    @Test
    void a_household_that_stays_in_two_units_of_a_service_counts_once_in_a_month_and_each_night_once() {
        try (Store store = TestStores.created(folder)) {
            SmallRefuge house = new SmallRefuge(store);
            LocalDate in = LocalDate.of(2021, 2, 1);
            ReferralDesk desk = new ReferralDesk(store, new Placing());
            Referral referral = desk.log(house.referral(in.atTime(9, 0)), SmallRefuge.person("Amira", "Khan"));
            desk.decide(referral, new Decision.Place(in, house.alone.id, in, null));
            Support support = new Support(store);
            support.move(support.openOn(in).getFirst().id(), house.stepFree.id, in.plusDays(10));
            Counted counted = new NightsByMonth(store).count(YearMonth.of(2021, 1), YearMonth.of(2021, 3));
            assertThat(counted.nights()).extracting(MonthOfNights::households).containsExactly(0, 1, 1);
            assertThat(counted.nights())
                    .extracting(MonthOfNights::occupied)
                    .as("of March the nights until last night, the 14th")
                    .containsExactly(0, 28, 14);
            assertThat(counted.nights()).extracting(MonthOfNights::free).containsExactly(93, 56, 28);
            assertThat(counted.households()).containsEntry(YearMonth.of(2021, 2), 1);
        }
    }

    private static int sum(List<MonthOfNights> nights, ToIntFunction<MonthOfNights> count) {
        return nights.stream().mapToInt(count).sum();
    }

    private static int inReturn(Store store, FinancialQuarter quarter, String kind, String measure) {
        return new QuarterlyReturn(store)
                .count(quarter).figures().stream()
                        .filter(figure -> figure.table().equals("R1")
                                && figure.serviceKind().equals(kind)
                                && figure.category().equals("total")
                                && figure.measure().equals(measure))
                        .mapToInt(figure -> (int) figure.value())
                        .findFirst()
                        .orElseThrow();
    }
}
