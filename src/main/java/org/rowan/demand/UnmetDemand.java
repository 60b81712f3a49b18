package org.rowan.demand;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Everybody who was turned away for lack of capacity in a period. It counts and names nobody.
 *
 * @param houses the services in which people live
 */
public record UnmetDemand(Period period, List<House> houses, List<TurnedAway> all) {
    public UnmetDemand {
        houses = List.copyOf(houses);
        all = List.copyOf(all);
    }

    /** A service with units. */
    public record House(long id, String name) {}

    /** What is counted of one service; of all where that is null. */
    public UnmetDemand of(Long serviceId) {
        return serviceId == null
                ? this
                : new UnmetDemand(
                        period,
                        houses,
                        all.stream()
                                .filter(one -> one.refusal().serviceId() == serviceId)
                                .toList());
    }

    public long count(Predicate<TurnedAway> which) {
        return all.stream().filter(which).count();
    }

    /** How many the board of the evening explains. */
    public long byBeds() {
        return count(one -> one.explanation().isByBeds());
    }

    /** How many it does not explain: lack of workers above all. */
    public long notByBeds() {
        return all.size() - byBeds();
    }

    /** The months of the period, in order. */
    public List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(period.from());
                !month.isAfter(YearMonth.from(period.to()));
                month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }
}
