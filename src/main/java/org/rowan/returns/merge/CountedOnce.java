package org.rowan.returns.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * Adds to the totals of households and people what they are when those who moved from provider to provider are counted once.
 * A small number of them is not subtracted exactly: what is published before and after would tell it.
 */
final class CountedOnce {
    private static final String FIRST = "first_in_year";
    static final String ONCE = "first_in_year_once";
    static final String MOVED = "moved_over";

    private final List<MovedOver> moved;
    private final int k;

    CountedOnce(List<MovedOver> moved, int k) {
        this.moved = moved;
        this.k = k;
    }

    List<MergedRow> of(List<MergedRow> rows) {
        List<MergedRow> all = new ArrayList<>();
        for (MergedRow row : rows) {
            all.add(row);
            moved.stream()
                    .filter(some -> isAbout(some, row.where()))
                    .forEach(some -> all.addAll(once(row, some.of(row.where().unit()))));
        }
        return all;
    }

    private static boolean isAbout(MovedOver moved, MergedRow.Where where) {
        return moved.period().equals(where.period())
                && moved.serviceKind().equals(where.serviceKind())
                && (where.table().equals("R4") || where.table().equals("R5"))
                && where.category().equals("total")
                && where.measure().equals(FIRST);
    }

    private List<MergedRow> once(MergedRow row, long number) {
        Amount sum = row.amount();
        boolean large = number >= k && sum.least() - number >= k;
        if (large) {
            return List.of(
                    as(row, MOVED, Amount.exactly(number)),
                    as(row, ONCE, new Amount(sum.least() - number, less(sum, number), sum.missing())));
        }
        long most = Math.min(k - 1L, sum.least());
        return List.of(as(row, ONCE, new Amount(sum.least() - most, sum.most(), sum.missing())));
    }

    private static long less(Amount sum, long number) {
        return sum.isOpen() ? sum.most() : sum.most() - number;
    }

    private static MergedRow as(MergedRow row, String measure, Amount amount) {
        MergedRow.Where where = row.where();
        return new MergedRow(
                new MergedRow.Where(
                        where.period(),
                        where.table(),
                        where.serviceKind(),
                        where.dimension(),
                        where.level(),
                        where.category(),
                        measure,
                        where.unit()),
                amount,
                row.providers());
    }
}
