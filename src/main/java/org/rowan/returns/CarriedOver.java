package org.rowan.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rowan.disclosure.Figure;
import org.rowan.returns.tables.Place;
import org.rowan.returns.tables.ReturnPeriod;

/**
 * How a return goes on from the last final one. What was signed never changes: records that came late, were corrected or
 * taken away since show in the next return as measure {@code adjustment} of the totals of referrals and households, so
 * that its opening is the last closing plus the adjustment. Source: "What a return shows", rule 11.
 */
public final class CarriedOver {
    public static final String ADJUSTMENT = "adjustment";

    private static final String OPEN_START = "open_start";
    private static final String OPEN_END = "open_end";
    /** The tables of which somebody or something stays open from quarter to quarter. */
    private static final Set<String> TABLES = Set.of("R2", "R5");

    private static final Set<String> DIMENSIONS = Set.of("source", "children");

    private CarriedOver() {}

    /**
     * The adjustments that the next return has to show.
     *
     * @param signed the figures of the last final return
     * @param again the same quarter counted from the records as they are now
     * @param next the period of the next return
     */
    public static List<Figure> adjustments(List<Figure> signed, List<Figure> again, ReturnPeriod next) {
        Map<Place, Figure> now = byPlace(again);
        List<Figure> adjustments = new ArrayList<>();
        for (Figure figure : signed) {
            if (isTotal(figure) && figure.measure().equals(OPEN_END)) {
                Figure changed = now.get(Place.of(figure));
                adjustments.add(new Figure(
                        next.name(),
                        figure.table(),
                        figure.serviceKind(),
                        figure.dimension(),
                        figure.category(),
                        ADJUSTMENT,
                        figure.unit(),
                        (changed == null ? 0 : changed.value()) - figure.value()));
            }
        }
        return adjustments;
    }

    /**
     * The checks that the next return goes on from the last final one, for referrals and households, in every scope that
     * both have.
     */
    public static List<Balance> checks(List<Figure> signed, List<Figure> adjustments, List<Figure> next) {
        Map<Place, Figure> openings = byPlace(next);
        Map<Place, Figure> late = byPlace(adjustments);
        List<Balance> checks = new ArrayList<>();
        for (Figure closing : signed) {
            Figure opening = openings.get(with(closing, OPEN_START));
            if (isTotal(closing) && closing.measure().equals(OPEN_END) && opening != null) {
                Figure adjustment = late.get(with(closing, ADJUSTMENT));
                checks.add(Balance.equal(
                        "%s carried over, %s".formatted(closing.table(), closing.serviceKind()),
                        "open_start = last open_end + adjustment",
                        opening.value(),
                        closing.value() + (adjustment == null ? 0 : adjustment.value()),
                        "%s: what was open at the end of the last final return, with what was recorded or corrected"
                                        .formatted(BalanceChecks.label(closing.serviceKind()))
                                + " since, is open at the start of this one."));
            }
        }
        return checks;
    }

    private static boolean isTotal(Figure figure) {
        return figure.isTotal() && TABLES.contains(figure.table()) && DIMENSIONS.contains(figure.dimension());
    }

    private static Place with(Figure figure, String measure) {
        return new Place(figure.table(), figure.serviceKind(), figure.dimension(), figure.category(), measure);
    }

    private static Map<Place, Figure> byPlace(List<Figure> figures) {
        return figures.stream().collect(Collectors.toMap(Place::of, Function.identity()));
    }
}
