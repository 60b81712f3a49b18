package org.rowan.returns.release;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.rowan.bedboard.MonthOfNights;
import org.rowan.bedboard.MonthlyNights;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.bedboard.store.HoldQueries;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.London;
import org.rowan.kernel.Right;
import org.rowan.provider.Service;
import org.rowan.provider.store.ProviderQueries;
import org.rowan.returns.facts.SpaceFacts;
import org.rowan.returns.facts.Span;
import org.rowan.returns.store.FactsQueries;
import org.rowan.returns.store.HouseholdNights;
import org.rowan.returns.store.HouseholdNights.Stayed;
import org.rowan.returns.tables.ReturnPeriod;
import org.rowan.returns.tables.UnitNights;
import org.rowan.store.Store;
import org.rowan.store.Tx;

/** Counts the nights of units by month, with the lines of code that count table R1. */
public final class NightsByMonth implements MonthlyNights {
    private static final String HELD = "held";

    private final Store store;

    public NightsByMonth(Store store) {
        this.store = store;
    }

    @Override
    public Counted count(YearMonth first, YearMonth last) {
        return store.read(Right.SEE_CASES, tx -> count(tx, first, last));
    }

    /**
     * What is not told of units to whoever asks, as on the board.
     *
     * @param stays units in which a stay is hidden: not available on all nights of which nothing else is told
     * @param holds units with a hold for somebody who is hidden: held nights are nights on which they are not available
     */
    private record Untold(Set<Long> stays, Set<Long> holds) {
        static Untold of(Tx tx, LocalDate night) {
            return new Untold(BedQueries.unitsOfHiddenStays(tx, night), HoldQueries.unitsHeldUnseen(tx, night));
        }

        int held(UnitNights unit) {
            return holds.contains(unit.id()) ? 0 : unit.voidNights().getOrDefault(HELD, 0);
        }

        int notUsable(UnitNights unit) {
            int notOccupied = stays.contains(unit.id()) ? unit.open() - unit.occupied() : unit.allVoidNights();
            return notOccupied - held(unit);
        }
    }

    private static Counted count(Tx tx, YearMonth first, YearMonth last) {
        SpaceFacts spaces = FactsQueries.spaces(tx);
        List<Stayed> stayed = HouseholdNights.of(tx);
        List<Service> services =
                ProviderQueries.services(tx).stream().filter(Service::hasUnits).toList();
        LocalDate lastNight = London.today(tx.clock()).minusDays(1);
        List<MonthOfNights> nights = new ArrayList<>();
        Map<YearMonth, Integer> households = new HashMap<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            ReturnPeriod period = period(month, lastNight);
            if (period.to().isBefore(period.from())) {
                break;
            }
            Untold untold = Untold.of(tx, period.from());
            Map<Long, List<UnitNights>> byService =
                    UnitNights.of(spaces, period).stream().collect(Collectors.groupingBy(UnitNights::service));
            for (Service service : services) {
                List<UnitNights> units = byService.getOrDefault(service.id, List.of());
                nights.add(new MonthOfNights(
                        month,
                        service.id,
                        sum(units, UnitNights::open),
                        sum(units, UnitNights::occupied),
                        sum(units, untold::notUsable),
                        sum(units, untold::held),
                        households(
                                stayed.stream()
                                        .filter(stay -> stay.service() == service.id)
                                        .toList(),
                                period)));
            }
            households.put(month, households(stayed, period));
        }
        return new Counted(
                nights,
                services.stream().collect(Collectors.toMap(service -> service.id, service -> service.name)),
                households);
    }

    private static ReturnPeriod period(YearMonth month, LocalDate lastNight) {
        LocalDate end = month.atEndOfMonth().isAfter(lastNight) ? lastNight : month.atEndOfMonth();
        return new ReturnPeriod(
                month.toString(),
                month.atDay(1),
                end,
                FinancialQuarter.of(month.atDay(1)).yearFrom());
    }

    private static int sum(List<UnitNights> units, ToIntFunction<UnitNights> count) {
        return units.stream().mapToInt(count).sum();
    }

    private static int households(List<Stayed> stayed, ReturnPeriod period) {
        return (int) stayed.stream()
                .filter(stay -> hasNightIn(stay.span(), period))
                .map(Stayed::support)
                .distinct()
                .count();
    }

    private static boolean hasNightIn(Span span, ReturnPeriod period) {
        LocalDate night = span.first().isBefore(period.from()) ? period.from() : span.first();
        return !night.isAfter(period.to()) && span.hasNight(night);
    }
}
