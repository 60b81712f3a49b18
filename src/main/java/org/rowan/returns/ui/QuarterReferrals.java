package org.rowan.returns.ui;

import java.util.List;
import java.util.Set;
import org.rowan.disclosure.Figure;
import org.rowan.kernel.FinancialQuarter;

/** The referrals decided in one quarter, over all services: placed, not placed for lack of capacity, not placed otherwise. */
record QuarterReferrals(FinancialQuarter quarter, long received, long placed, long forCapacity, long otherwise) {
    /** Sums of several kinds, which would count everything twice. */
    private static final Set<String> ROLL_UPS = Set.of("safe_accommodation", "community");

    static QuarterReferrals of(FinancialQuarter quarter, List<Figure> figures) {
        long notPlaced = sum(figures, "R2", "source", Figure.TOTAL, "not_placed");
        long capacity = sum(figures, "R3", "reason_group", "capacity", "not_placed");
        return new QuarterReferrals(
                quarter,
                sum(figures, "R2", "source", Figure.TOTAL, "received"),
                sum(figures, "R2", "source", Figure.TOTAL, "placed"),
                capacity,
                notPlaced - capacity);
    }

    private static long sum(List<Figure> figures, String table, String dimension, String category, String measure) {
        return figures.stream()
                .filter(figure -> figure.table().equals(table)
                        && figure.dimension().equals(dimension)
                        && figure.category().equals(category)
                        && figure.measure().equals(measure)
                        && !ROLL_UPS.contains(figure.serviceKind()))
                .mapToLong(Figure::value)
                .sum();
    }
}
