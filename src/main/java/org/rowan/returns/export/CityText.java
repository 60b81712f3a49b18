package org.rowan.returns.export;

import org.rowan.disclosure.Figure;
import org.rowan.returns.merge.Amount;
import org.rowan.returns.merge.MergedRow;

/** What is known of an added figure, as people read it. */
final class CityText {
    private CityText() {}

    static Entry entry(MergedRow row) {
        MergedRow.Where where = row.where();
        return new Entry(
                new Entry.Line(
                        where.period(),
                        where.table(),
                        where.serviceKind(),
                        where.dimension(),
                        where.level(),
                        where.category()),
                where.measure(),
                content(row.amount(), row.marker(), where.unit()));
    }

    /** "446", "21 to 42", "78 or more", "[x] 119 or more", "[c]". */
    static Content content(Amount amount, String marker, String unit) {
        if (amount.isExact()) {
            return Content.of(unit, amount.least());
        }
        String least = Content.of(unit, amount.least()).printed();
        if (amount.saysNothing() || (!marker.isEmpty() && amount.least() == 0)) {
            return new Content.Text(marker);
        }
        String known = amount.isOpen()
                ? least + " or more"
                : least + " to " + Content.of(unit, amount.most()).printed();
        return new Content.Text(marker.isEmpty() ? known : marker + " " + known);
    }

    /** A bound for machines; empty where there is none. */
    static String bound(String unit, long value, boolean open) {
        return open ? "" : Figure.text(unit, value);
    }
}
