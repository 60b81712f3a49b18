package org.rowan.returns.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.rowan.disclosure.Figure;

/** A figure that comes first: what it is called, and where it stands. */
record Headline(String words, String table, String dimension, String category, String measure) {
    private static final String OCCUPIED = "nights_occupied";

    /** In the order in which they are read. */
    static final List<Headline> ALL = List.of(
            total("Referrals received", "R2", "source", "received"),
            total("Referrals placed", "R2", "source", "placed"),
            total("Referrals not placed", "R2", "source", "not_placed"),
            new Headline("Of these, for lack of capacity", "R3", "reason_group", "capacity", "not_placed"),
            total("Referrals withdrawn", "R2", "source", "withdrawn"),
            total("Referrals undecided at the end", "R2", "source", "open_end"),
            total("Households supported", "R5", "children", "supported"),
            total("Households first supported this year", "R5", "children", "first_in_year"),
            total("Support periods ended", "R11", "destination", "ended"),
            total("Units at the end", "R1", "commissioned", "units_end"),
            total("Nights occupied, of those available", "R1", "commissioned", OCCUPIED));

    private static Headline total(String words, String table, String dimension, String measure) {
        return new Headline(words, table, dimension, Figure.TOTAL, measure);
    }

    /** The figure in a service or roll-up, if it is shown. */
    Optional<Content> of(Figures figures, String scope) {
        return figures.line(table, scope, dimension, category, measure);
    }

    /** As it is printed; nothing where it is not shown. */
    String printed(Figures figures, String scope) {
        String shown = of(figures, scope).map(Content::printed).orElse("");
        if (!measure.equals(OCCUPIED)) {
            return shown;
        }
        OptionalLong occupied = Figures.number(of(figures, scope));
        OptionalLong available = Figures.number(figures.total(table, scope, dimension, "nights_available"));
        return occupied.isPresent() && available.isPresent()
                ? shown + Percent.of(occupied.getAsLong(), available.getAsLong())
                : shown;
    }

    /** How much more it is than it was: "+4", "−3", "0"; nothing where one of the two is no number. */
    String change(Figures now, Figures before, String scope) {
        OptionalLong here = Figures.number(of(now, scope));
        OptionalLong there = Figures.number(of(before, scope));
        if (here.isEmpty() || there.isEmpty()) {
            return "";
        }
        long more = here.getAsLong() - there.getAsLong();
        return more == 0 ? "0" : "%s%,d".formatted(more > 0 ? "+" : "\u2212", Math.abs(more));
    }
}
