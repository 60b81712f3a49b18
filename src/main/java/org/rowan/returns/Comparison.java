package org.rowan.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.RollUps;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.tables.Place;

/**
 * A quarter beside the one before and the same one of the last year, exact, for the eyes of the provider.
 *
 * @param earlier the quarters of which something is recorded, the nearest first
 */
public record Comparison(FinancialQuarter quarter, List<Line> lines, List<FinancialQuarter> earlier) {
    private static final String FIRST = "first_in_year";
    private static final long RECORDED = 5;
    private static final String ADJUSTMENT = CarriedOver.ADJUSTMENT;

    /** A figure, and what it was; an earlier one is empty where nothing of that quarter is recorded. */
    public record Line(Figure now, OptionalLong quarterBefore, OptionalLong yearBefore) {
        public Place place() {
            return Place.of(now);
        }
    }

    /**
     * A figure that jumped.
     *
     * @param against the earlier quarter
     */
    public record Jumped(Figure now, FinancialQuarter against, long then) {
        public Place place() {
            return Place.of(now);
        }
    }

    /** @param earlier the figures of earlier quarters, of those that are recorded */
    public static Comparison of(
            FinancialQuarter quarter, List<Figure> now, Map<FinancialQuarter, List<Figure>> earlier) {
        Optional<Map<Place, Long>> before = values(earlier.get(quarter.previous()));
        Optional<Map<Place, Long>> last = values(earlier.get(yearBefore(quarter)));
        List<Line> lines = now.stream()
                .map(figure -> new Line(figure, value(before, figure), value(last, figure)))
                .toList();
        return new Comparison(
                quarter,
                lines,
                List.of(quarter.previous(), yearBefore(quarter)).stream()
                        .filter(earlier::containsKey)
                        .toList());
    }

    /** The same quarter of the last financial year. */
    public static FinancialQuarter yearBefore(FinancialQuarter quarter) {
        return new FinancialQuarter(quarter.startYear() - 1, quarter.quarter());
    }

    /**
     * Whether a quarter is recorded, so that it can be compared with: a store has a few old referrals, of those who are
     * still supported, from before it was kept. So a few who came say nothing, but one who was turned away, called or left does.
     */
    public static boolean isRecorded(List<Figure> figures) {
        return totals(figures, "R2", Set.of("received")) >= RECORDED
                || totals(figures, "R2", Set.of("not_placed", "withdrawn")) > 0
                || totals(figures, "R16", Set.of("contacts", "sessions")) > 0
                || totals(figures, "R5", Set.of("ended")) > 0;
    }

    private static long totals(List<Figure> figures, String table, Set<String> measures) {
        return figures.stream()
                .filter(figure -> figure.isTotal() && !RollUps.is(figure.serviceKind()))
                .filter(figure -> figure.table().equals(table) && measures.contains(figure.measure()))
                .mapToLong(Figure::value)
                .sum();
    }

    /** Everything that jumped, in the order of the return. */
    public List<Jumped> jumps() {
        List<Jumped> jumps = new ArrayList<>();
        for (Line line : headlines()) {
            jumped(line, quarter.previous(), line.quarterBefore()).ifPresent(jumps::add);
            jumped(line, yearBefore(quarter), line.yearBefore()).ifPresent(jumps::add);
        }
        return jumps;
    }

    private Optional<Jumped> jumped(Line line, FinancialQuarter against, OptionalLong then) {
        boolean alike = !line.now().measure().equals(FIRST) || against.quarter() == quarter.quarter();
        return alike && then.isPresent() && Jump.is(line.now().value(), then.getAsLong())
                ? Optional.of(new Jumped(line.now(), against, then.getAsLong()))
                : Optional.empty();
    }

    /** Totals, each once, where a table counts widest; and refusals for lack of capacity, which councils watch. */
    private List<Line> headlines() {
        Map<String, Line> headlines = new LinkedHashMap<>();
        for (Line line : lines) {
            Figure figure = line.now();
            boolean capacity = figure.table().equals("R3") && figure.category().equals("capacity");
            boolean counted = (figure.isTotal() || capacity)
                    && !figure.unit().equals(Figure.POUND)
                    && !figure.measure().equals(ADJUSTMENT);
            if (counted && isWidest(figure)) {
                headlines.putIfAbsent(
                        String.join(
                                "|",
                                figure.table(),
                                figure.serviceKind(),
                                figure.measure(),
                                capacity ? "capacity" : ""),
                        line);
            }
        }
        return List.copyOf(headlines.values());
    }

    private boolean isWidest(Figure figure) {
        String rollUp = RollUps.of(figure.serviceKind());
        return RollUps.is(figure.serviceKind())
                || rollUp.isEmpty()
                || lines.stream()
                        .noneMatch(line -> line.now().table().equals(figure.table())
                                && line.now().serviceKind().equals(rollUp));
    }

    private static Optional<Map<Place, Long>> values(List<Figure> figures) {
        if (figures == null) {
            return Optional.empty();
        }
        Map<Place, Long> values = new HashMap<>();
        figures.forEach(figure -> values.put(Place.of(figure), figure.value()));
        return Optional.of(values);
    }

    /** What was not counted in a recorded quarter was nought: a service that was not there yet. */
    private static OptionalLong value(Optional<Map<Place, Long>> earlier, Figure figure) {
        return earlier.map(values -> OptionalLong.of(values.getOrDefault(Place.of(figure), 0L)))
                .orElseGet(OptionalLong::empty);
    }

    @Override
    public String toString() {
        return "Comparison[" + quarter + "]";
    }
}
