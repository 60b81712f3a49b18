package org.rowan.disclosure.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Item;
import org.rowan.disclosure.Ladder;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Terms;
import org.rowan.disclosure.Variable;
import org.rowan.disclosure.audit.Audit;
import org.rowan.disclosure.audit.AuditReport;
import org.rowan.disclosure.ledger.LedgerEntry;

/**
 * A return that was made well, and what somebody adds to it who takes one rule for needless. What is added is true: only that
 * it may not be said is at stake.
 */
final class Careless {
    static final String SAFE = "safe_accommodation";
    static final String PERIOD = "2020-21/Q2";
    static final Declaration BY_QUARTER = new Declaration(5, Set.of(SAFE, "community"), Set.of(), Set.of(), Set.of());

    private final List<Figure> figures;
    private final Counted counted;
    private final List<PublishedRow> well;
    private final List<PublishedRow> rows = new ArrayList<>();

    Careless(List<Figure> figures) {
        this.figures = figures;
        this.counted = new Counted(PERIOD, figures);
        this.well = protect(figures, List.of());
    }

    List<Figure> figures() {
        return figures;
    }

    /** What the rules let out. */
    List<PublishedRow> well() {
        return well;
    }

    static List<PublishedRow> protect(List<Figure> figures, List<LedgerEntry> ledger) {
        return Protection.publish(new Request("p", PERIOD, figures, List.of(), BY_QUARTER, ledger))
                .rows();
    }

    long exact(String table, String scope, String dimension, String category, String measure) {
        return counted.cells(new Counted.Column(table, scope, dimension, measure))
                .getOrDefault(category, 0L);
    }

    OptionalLong shown(String table, String scope, String dimension, String category, String measure) {
        return well.stream()
                .filter(row -> row.table().equals(table)
                        && row.serviceKind().equals(scope)
                        && row.dimension().equals(dimension)
                        && row.category().equals(category)
                        && row.measure().equals(measure))
                .filter(row -> row.cell() instanceof Cell.Shown)
                .mapToLong(row -> ((Cell.Shown) row.cell()).value())
                .findFirst();
    }

    boolean shows(Variable variable, String scope) {
        return well.stream()
                .anyMatch(row -> row.table().equals(variable.table())
                        && row.serviceKind().equals(scope)
                        && row.dimension().equals(variable.dimension())
                        && row.measure().equals(variable.measure())
                        && !row.level().isEmpty()
                        && !row.level().equals(Figure.TOTAL));
    }

    Candidate candidate(Variable variable, String scope) {
        return Candidate.of(variable, counted, scope, LadderDraft.counting(variable, false))
                .orElseThrow();
    }

    /** Says a figure that was counted. */
    Careless say(String table, String scope, String dimension, String level, String category, String measure) {
        return say(
                table, scope, dimension, level, category, measure, exact(table, scope, dimension, category, measure));
    }

    Careless say(
            String table, String scope, String dimension, String level, String category, String measure, long value) {
        rows.add(new PublishedRow(
                PERIOD, table, scope, dimension, level, category, measure, "individual", new Cell.Shown(value)));
        return this;
    }

    /** Says how many people were first counted in a kind. */
    Careless people(String kind, long people) {
        return say("R4", kind, "person_category", Figure.TOTAL, Figure.TOTAL, "first_in_year", people);
    }

    /** Says how many people a total of R4 counts. */
    Careless flow(String measure, long people) {
        return say("R4", SAFE, "person_category", Figure.TOTAL, Figure.TOTAL, measure, people);
    }

    /** Says a line of a level. */
    Careless say(Candidate candidate, Ladder.Level level, Ladder.Category category) {
        Variable variable = candidate.variable();
        return say(
                variable.table(),
                candidate.scope(),
                variable.dimension(),
                level.name(),
                category.name(),
                variable.measure(),
                candidate.cell(category));
    }

    /** Says how many answered yes, whatever the measure by which that was counted. */
    Careless say(Item item, String scope) {
        long yes = figures.stream()
                .filter(figure -> figure.table().equals(item.table())
                        && figure.serviceKind().equals(scope)
                        && figure.dimension().equals(item.dimension())
                        && figure.category().equals(item.category())
                        && figure.measure().replace(Counted.FIRST_COUNTED, "").equals(item.measure()))
                .mapToLong(Figure::value)
                .findFirst()
                .orElseThrow();
        return say(item.table(), scope, item.dimension(), "", item.category(), item.measure(), yes);
    }

    List<PublishedRow> added() {
        return rows;
    }

    /** What an attacker makes of it; empty where nothing was added. */
    Optional<AuditReport> audit() {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Audit.findings(List.of(
                        release(Stream.concat(well.stream(), rows.stream()).toList()))));
    }

    static Release release(List<PublishedRow> rows) {
        return new Release("careless", "p", PERIOD, Terms.first(5), rows);
    }
}
