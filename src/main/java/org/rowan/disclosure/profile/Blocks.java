package org.rowan.disclosure.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Ladder;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Variable;

/**
 * Profile {@code blocks}: the council's fixed template, every category of the finest level on its line. The decision is
 * that of {@code ladder}; a line that it does not show prints {@code [c]}, and one line carries the sum of all those. It
 * is made from the published rows alone, so it tells nothing that they do not.
 */
public final class Blocks {
    /** The line that carries the sum of the lines that are withheld. */
    public static final String WITHHELD = "withheld_together";

    private static final String MARKER = "[c]";

    private record Place(String period, String table, String scope, String dimension, String measure) {}

    private Blocks() {}

    /** The same return on the fixed template. */
    public static Published of(Published ladder) {
        Map<Place, List<PublishedRow>> places = new LinkedHashMap<>();
        ladder.rows()
                .forEach(row -> places.computeIfAbsent(place(row), key -> new ArrayList<>())
                        .add(row));
        List<PublishedRow> rows = new ArrayList<>();
        places.forEach((place, shown) -> rows.addAll(rows(place, shown)));
        return new Published(
                ladder.k(), "blocks of " + ladder.rules(), rows, ladder.withheld(), ladder.decisions(), ladder.base());
    }

    private static List<PublishedRow> rows(Place place, List<PublishedRow> shown) {
        Optional<Variable> variable = Variable.of(place.table(), place.dimension())
                .filter(known -> known.measure().equals(place.measure()));
        boolean atLevel = shown.stream().anyMatch(Blocks::isOfLevel);
        boolean total = shown.stream().anyMatch(row -> row.category().equals(Figure.TOTAL));
        if (variable.isEmpty() || (!atLevel && !total)) {
            return shown;
        }
        List<PublishedRow> rows = new ArrayList<>();
        long withheld = 0;
        int lines = 0;
        for (Ladder.Category finest :
                variable.get().levels().levels().getFirst().categories()) {
            Optional<PublishedRow> whole = shown.stream()
                    .filter(row -> isOfLevel(row) && codes(variable.get(), row).equals(finest.codes()))
                    .findFirst();
            lines += whole.isPresent() ? 0 : 1;
            rows.add(line(
                    shown.getFirst(),
                    finest.name(),
                    whole.map(PublishedRow::cell).orElse(new Cell.Marked(MARKER))));
        }
        for (PublishedRow row : shown) {
            boolean single = variable.get().levels().levels().getFirst().categories().stream()
                    .anyMatch(finest ->
                            isOfLevel(row) && codes(variable.get(), row).equals(finest.codes()));
            if (isOfLevel(row) && !single && row.cell() instanceof Cell.Shown(long value)) {
                withheld += value;
            } else if (!isOfLevel(row)) {
                rows.add(row);
            }
        }
        if (lines > 0 && atLevel) {
            rows.add(line(shown.getFirst(), WITHHELD, new Cell.Shown(withheld)));
        }
        return rows;
    }

    private static boolean isOfLevel(PublishedRow row) {
        return !row.level().isEmpty() && !row.level().equals(Figure.TOTAL);
    }

    private static Set<String> codes(Variable variable, PublishedRow row) {
        return variable.levels().codes(row.level(), row.category()).orElseThrow();
    }

    private static PublishedRow line(PublishedRow like, String category, Cell cell) {
        return new PublishedRow(
                like.period(),
                like.table(),
                like.serviceKind(),
                like.dimension(),
                category.equals(WITHHELD) ? "" : "1",
                category,
                like.measure(),
                like.unit(),
                cell);
    }

    private static Place place(PublishedRow row) {
        return new Place(row.period(), row.table(), row.serviceKind(), row.dimension(), row.measure());
    }
}
