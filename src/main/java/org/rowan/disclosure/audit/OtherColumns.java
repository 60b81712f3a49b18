package org.rowan.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Variable;

/**
 * Columns that hang together with nothing else: wards, grants, and detail of a measure that carries none in a return that
 * keeps to the rules. They are questions of their own. Where everybody supported is told of beside those first counted, so
 * are those who are left: the people carried over.
 */
final class OtherColumns {
    private static final String CARRIED = "carried over, ";

    private record Line(String period, String table, String scope, String dimension, Set<String> codes) {
        static Line of(PublishedRow row, Variable variable) {
            Set<String> codes =
                    variable.levels().codes(row.level(), row.category()).orElseGet(() -> Told.codes(row.category()));
            return new Line(row.period(), row.table(), row.serviceKind(), row.dimension(), new TreeSet<>(codes));
        }
    }

    private OtherColumns() {}

    /** The release, with these as questions that are asked by themselves. */
    static Release apart(Release release) {
        Map<Line, Long> first = new HashMap<>();
        for (PublishedRow row : release.rows()) {
            if (row.measure().equals(Flows.FIRST) && row.cell() instanceof Cell.Shown(long value)) {
                Variable.of(row.table(), row.dimension())
                        .ifPresent(variable -> first.put(Line.of(row, variable), value));
            }
        }
        List<PublishedRow> rows = new ArrayList<>();
        for (PublishedRow row : release.rows()) {
            Optional<Variable> variable = Variable.of(row.table(), row.dimension())
                    .filter(found -> !row.measure().equals(found.measure())
                            && !row.category().equals(Figure.TOTAL));
            if (variable.isPresent() && row.cell() instanceof Cell.Shown(long value)) {
                Line line = Line.of(row, variable.get());
                rows.add(told(row, String.join(Told.AND, line.codes()), "", value));
                if (row.measure().equals(Flows.SUPPORTED) && first.containsKey(line)) {
                    rows.add(told(row, String.join(Told.AND, line.codes()), CARRIED, value - first.get(line)));
                }
            } else if (isWard(row) || isGrants(row)) {
                rows.add(told(row, row.category(), "", ((Cell.Shown) row.cell()).value()));
            } else {
                rows.add(row);
            }
        }
        return new Release(release.id(), release.provider(), release.period(), release.terms(), rows);
    }

    private static PublishedRow told(PublishedRow row, String category, String before, long value) {
        String question = before + String.join(" ", row.table(), row.dimension(), row.measure());
        return new PublishedRow(
                row.period(), "", row.serviceKind(), question, "", category, "", row.unit(), new Cell.Shown(value));
    }

    private static boolean isWard(PublishedRow row) {
        return row.table().equals("R8")
                && row.dimension().equals("ward")
                && row.measure().equals(Flows.FIRST)
                && row.cell() instanceof Cell.Shown;
    }

    private static boolean isGrants(PublishedRow row) {
        return row.table().equals("R16") && row.measure().equals("grants") && row.cell() instanceof Cell.Shown;
    }
}
