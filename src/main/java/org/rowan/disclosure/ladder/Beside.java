package org.rowan.disclosure.ladder;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.RollUps;

/** What is shown beside variables and items: recording facts of R0, wards, and grants. */
final class Beside {
    private static final long FEWEST_IN_A_WARD = 20;

    private final Counted counted;
    private final int k;
    private final Rows rows;

    Beside(Counted counted, int k, Rows rows) {
        this.counted = counted;
        this.k = k;
        this.rows = rows;
    }

    /** R0: how much was not asked, never of how many; nothing where fewer than k households were supported. */
    void notRecorded() {
        for (String scope : counted.scopes("R0")) {
            OptionalLong households = counted.total("R5", scope, "children", "supported");
            if (RollUps.is(scope) && households.isPresent() && households.getAsLong() >= k) {
                Counted.Column people = new Counted.Column("R0", scope, "field", "people");
                Map<String, Long> recorded = counted.cells(new Counted.Column("R0", scope, "field", "recorded"));
                counted.cells(people)
                        .forEach((field, all) -> row(
                                people, "", field, "not_recorded", counted.unit(people), all - recorded.get(field)));
            }
        }
    }

    /** R8 by ward, inside the households of the area: only where every ward has 20 (rule 2). */
    void wards(Draft draft, String scope) {
        boolean area = false;
        for (Draft.Verdict verdict : draft.variables()) {
            area |= verdict.candidate().variable().question().equals("area") && verdict.shown() instanceof Shown.At;
        }
        Counted.Column column = new Counted.Column("R8", scope, "ward", "first_in_year");
        Map<String, Long> wards = counted.cells(column);
        Set<String> notWards = Set.of(Figure.TOTAL, "not_known");
        boolean enough = wards.entrySet().stream()
                .allMatch(ward -> notWards.contains(ward.getKey()) || ward.getValue() >= Math.max(k, FEWEST_IN_A_WARD));
        if (area && enough) {
            wards.forEach((ward, households) -> {
                String level = ward.equals(Figure.TOTAL) ? Figure.TOTAL : "";
                String category = ward.equals("not_known") ? Rows.NOT_STATED : ward;
                row(column, level, category, column.measure(), counted.unit(column), households);
            });
        }
    }

    /** R16: number and amount of grants, from k grants on (rule 9). */
    void grants() {
        for (String scope : counted.scopes("R16")) {
            OptionalLong grants = counted.total("R16", scope, "grant_kind", "grants");
            if (grants.isPresent() && grants.getAsLong() >= k) {
                for (String measure : new String[] {"grants", "amount"}) {
                    Counted.Column column = new Counted.Column("R16", scope, "grant_kind", measure);
                    counted.total("R16", scope, "grant_kind", measure)
                            .ifPresent(value -> row(column, "", Figure.TOTAL, measure, counted.unit(column), value));
                }
            }
        }
    }

    private void row(Counted.Column column, String level, String category, String measure, String unit, long value) {
        rows.add(new PublishedRow(
                counted.period(),
                column.table(),
                column.scope(),
                column.dimension(),
                level,
                category,
                measure,
                unit,
                new Cell.Shown(value)));
    }
}
