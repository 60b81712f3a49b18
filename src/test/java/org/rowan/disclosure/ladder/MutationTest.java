package org.rowan.disclosure.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Decision;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Ladder;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Variable;
import org.rowan.disclosure.audit.Audit;

/** A return that was made well, and one rule broken on purpose: the audit, which knows no rule, has to notice. */
class MutationTest {
    private static final String PERIOD = "2020-21/Q1";
    private static final Declaration QUARTERLY =
            new Declaration(5, Set.of("safe_accommodation", "community"), Set.of(), Set.of(), Set.of());

    private final List<Figure> figures = new Simulated(5, 120, 1).quarter(0, 1);
    private final Counted counted = new Counted(PERIOD, figures);
    private Published published;

    @BeforeEach
    void publish() {
        published = Protection.publish(new Request("p", PERIOD, figures, List.of(), QUARTERLY, List.of()));
        assertThat(holdsWith(List.of())).isTrue();
    }

    @Test
    void showing_the_finest_level_although_a_line_is_too_small_is_noticed_for_every_variable() {
        int broken = 0;
        for (Variable variable : Variable.ALL) {
            Candidate candidate = Candidate.of(variable, counted, "safe_accommodation", variable.measure())
                    .orElse(null);
            if (candidate != null && !variable.question().equals("children")) {
                Ladder.Level finest = variable.levels().levels().getFirst();
                boolean small = finest.categories().stream().anyMatch(category -> candidate.cell(category) < 5);
                if (small && candidate.stated() >= 5) {
                    broken++;
                    assertThat(holdsWith(level(candidate, finest)))
                            .as(variable.question())
                            .isFalse();
                }
            }
        }
        assertThat(broken).isGreaterThan(5);
    }

    @Test
    void taking_a_nought_for_harmless_is_noticed() {
        List<PublishedRow> noughts = new ArrayList<>();
        Candidate groups = Candidate.of(
                        Variable.of("R7", "ethnicity").orElseThrow(), counted, "community", "first_in_year")
                .orElseThrow();
        groups.variable().levels().levels().getFirst().categories().stream()
                .filter(category -> groups.cell(category) == 0)
                .forEach(category -> noughts.add(row(groups, "1", category.name(), 0)));
        assertThat(noughts).isNotEmpty();
        assertThat(holdsWith(noughts)).isFalse();
    }

    @Test
    void skipping_the_complement_of_an_item_is_noticed_for_every_item() {
        List<Decision> withheld = published.decisions().stream()
                .filter(decision ->
                        decision.isWithheld() && !decision.category().equals(Figure.TOTAL))
                .toList();
        assertThat(withheld).isNotEmpty();
        for (Decision decision : withheld) {
            Figure exact = figures.stream()
                    .filter(figure -> figure.table().equals(decision.table())
                            && figure.serviceKind().equals(decision.scope())
                            && figure.dimension().equals(decision.dimension())
                            && figure.category().equals(decision.category())
                            && figure.measure().startsWith(decision.measure()))
                    .findFirst()
                    .orElseThrow();
            PublishedRow leak = new PublishedRow(
                    PERIOD,
                    decision.table(),
                    decision.scope(),
                    decision.dimension(),
                    "",
                    decision.category(),
                    decision.measure(),
                    exact.unit(),
                    new Cell.Shown(exact.value()));
            boolean insideWithheld = decision.reason().startsWith("What it is part of");
            assertThat(holdsWith(List.of(leak)))
                    .as("%s: %s", decision.category(), decision.reason())
                    .isEqualTo(insideWithheld && exact.value() >= 5);
        }
    }

    @Test
    void agreeing_on_a_larger_number_after_the_fact_is_noticed() {
        Release release = new Release("r", "p", PERIOD, 20, published.rows());
        assertThat(Audit.of(List.of(release)).holds()).isFalse();
    }

    private boolean holdsWith(List<PublishedRow> more) {
        List<PublishedRow> rows =
                Stream.concat(published.rows().stream(), more.stream()).toList();
        return Audit.of(List.of(new Release("r", "p", PERIOD, 5, rows))).holds();
    }

    private static List<PublishedRow> level(Candidate candidate, Ladder.Level level) {
        return level.categories().stream()
                .map(category -> row(candidate, level.name(), category.name(), candidate.cell(category)))
                .toList();
    }

    private static PublishedRow row(Candidate candidate, String level, String category, long value) {
        return new PublishedRow(
                PERIOD,
                candidate.variable().table(),
                candidate.scope(),
                candidate.variable().dimension(),
                level,
                category,
                candidate.measure(),
                candidate.unit(),
                new Cell.Shown(value));
    }
}
