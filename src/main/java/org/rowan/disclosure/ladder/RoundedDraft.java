package org.rowan.disclosure.ladder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Decision;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Item;
import org.rowan.disclosure.Ladder;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.RollUps;
import org.rowan.disclosure.RuleName;
import org.rowan.disclosure.Variable;
import org.rowan.disclosure.Whose;
import org.rowan.disclosure.profile.Rounded;

/**
 * Profile {@code rounded}: every variable at its finest level and every item, to multiples of five; totals are sums of
 * these. Service facts stay exact where they are no such total.
 */
final class RoundedDraft implements ReturnDraft {
    private static final String NOT_STATED = "not_stated";
    private static final String FINEST = "1";

    private final Limits limits;
    private final Rounded rounded;
    private final List<PublishedRow> serviceFacts;
    private final List<PublishedRow> rows = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    RoundedDraft(Limits limits, String secret, List<PublishedRow> serviceFacts, Counted quarter, Counted year) {
        this.limits = limits;
        this.rounded = new Rounded(secret);
        this.serviceFacts = serviceFacts;
        serviceFacts.stream()
                .filter(row -> !row.category().equals(Figure.TOTAL)
                        || Variable.of(row.table(), row.dimension())
                                .filter(variable -> variable.measure().equals(row.measure()))
                                .isEmpty())
                .forEach(rows::add);
        period(quarter, false);
        if (!year.isEmpty()) {
            period(year, true);
        }
    }

    @Override
    public List<PublishedRow> rows() {
        return rows;
    }

    @Override
    public List<Decision> decisions() {
        return decisions;
    }

    @Override
    public List<Open> open() {
        return open;
    }

    private void period(Counted counted, boolean isYear) {
        Set<String> scopes = new LinkedHashSet<>();
        counted.columns().forEach(column -> scopes.add(column.scope()));
        for (String scope : scopes) {
            for (Variable variable : Variable.ALL) {
                if (limits.declaration().isAnnual(variable.table(), scope) == isYear && isAsked(variable, scope)) {
                    String measure = LadderDraft.counting(variable, isYear);
                    Candidate.of(variable, counted, scope, measure)
                            .ifPresent(candidate -> variable(candidate, counted, measure));
                }
            }
            if (RollUps.is(scope)) {
                counted.columns().stream()
                        .filter(column -> column.scope().equals(scope)
                                && limits.declaration().isAnnual(column.table(), scope) == isYear)
                        .forEach(column -> items(column, counted, isYear));
            }
        }
    }

    private boolean isAsked(Variable variable, String scope) {
        boolean adultsOnly = limits.declaration().adultsOnly().contains(scope);
        if (RollUps.is(scope) || RollUps.of(scope).isEmpty()) {
            return !(adultsOnly && variable.whose() == Whose.CHILDREN);
        }
        boolean shown = serviceFacts.stream()
                .anyMatch(row -> row.table().equals(variable.table())
                        && row.serviceKind().equals(scope));
        return (variable.whose().addsUpOverKinds() && shown) || variable.table().equals("R12");
    }

    private void variable(Candidate candidate, Counted counted, String measure) {
        if (fallen(candidate.period(), candidate.scope(), candidate.variable().question())) {
            decide(candidate, Decision.WITHHELD);
            return;
        }
        boolean adultsOnly = candidate.variable().whose() == Whose.PEOPLE
                && limits.declaration().adultsOnly().contains(candidate.scope());
        long sum = capacity(candidate);
        for (Ladder.Category finest :
                candidate.variable().levels().levels().getFirst().categories()) {
            if (!adultsOnly || !finest.codes().equals(Set.of("children"))) {
                long value = of(candidate, finest, counted, measure);
                sum += value;
                row(candidate, FINEST, finest.name(), value);
            }
        }
        if (!candidate.variable().question().equals("children")) {
            long value = rounded.round(figure(candidate, candidate.scope(), NOT_STATED, candidate.notStated()));
            sum += value;
            row(candidate, "", NOT_STATED, value);
        }
        row(candidate, Figure.TOTAL, Figure.TOTAL, sum);
        decide(candidate, FINEST);
        open.add(new Open(
                candidate.period(), candidate.scope(), candidate.variable().question()));
    }

    /** A roll-up of kinds that add up and are shown is the sum of them; anything else is rounded itself. */
    private long of(Candidate candidate, Ladder.Category finest, Counted counted, String measure) {
        Variable variable = candidate.variable();
        List<Candidate> kinds =
                RollUps.is(candidate.scope()) && variable.whose().addsUpOverKinds()
                        ? counted.scopes(variable.table()).stream()
                                .filter(kind -> RollUps.of(kind).equals(candidate.scope()) && isAsked(variable, kind))
                                .flatMap(kind -> Candidate.of(variable, counted, kind, measure).stream())
                                .toList()
                        : List.of();
        Candidate rest = candidate;
        long sum = 0;
        for (Candidate kind : kinds) {
            rest = rest.without(kind);
            sum += rounded.round(figure(kind, kind.scope(), finest.name(), kind.cell(finest)));
        }
        return sum + rounded.round(figure(rest, candidate.scope(), finest.name(), rest.cell(finest)));
    }

    /** How many were refused for lack of capacity is a service fact and stands beside the rounded reasons. */
    private long capacity(Candidate candidate) {
        return candidate.variable().whose() != Whose.REFUSALS
                ? 0
                : serviceFacts.stream()
                        .filter(row -> row.table().equals("R3")
                                && row.serviceKind().equals(candidate.scope())
                                && row.dimension().equals("reason_group"))
                        .mapToLong(row -> row.cell() instanceof Cell.Shown(long value) ? value : 0)
                        .sum();
    }

    private void items(Counted.Column column, Counted counted, boolean isYear) {
        counted.asked(column, isYear).forEach((item, yes) -> {
            if (!fallen(counted.period(), column.scope(), item.question())) {
                item(item, column, counted, yes);
            }
        });
    }

    private void item(Item item, Counted.Column column, Counted counted, long yes) {
        Figure figure = new Figure(
                counted.period(),
                item.table(),
                column.scope(),
                item.dimension(),
                item.category(),
                item.measure(),
                counted.unit(column),
                yes);
        rows.add(new PublishedRow(
                figure.period(),
                figure.table(),
                figure.serviceKind(),
                figure.dimension(),
                "",
                figure.category(),
                figure.measure(),
                figure.unit(),
                new Cell.Shown(rounded.round(figure))));
        open.add(new Open(counted.period(), column.scope(), item.question()));
    }

    private boolean fallen(String period, String scope, String question) {
        return limits.falls().of(period, scope, question) > 0;
    }

    private static Figure figure(Candidate candidate, String scope, String category, long value) {
        return new Figure(
                candidate.period(),
                candidate.variable().table(),
                scope,
                candidate.variable().dimension(),
                category,
                candidate.measure(),
                candidate.unit(),
                value);
    }

    private void row(Candidate candidate, String level, String category, long value) {
        rows.add(new PublishedRow(
                candidate.period(),
                candidate.variable().table(),
                candidate.scope(),
                candidate.variable().dimension(),
                level,
                category,
                candidate.measure(),
                candidate.unit(),
                new Cell.Shown(value)));
    }

    private void decide(Candidate candidate, String shown) {
        boolean inside = shown.equals(Decision.WITHHELD);
        decisions.add(new Decision(
                candidate.period(),
                candidate.variable().table(),
                candidate.scope(),
                candidate.variable().dimension(),
                Figure.TOTAL,
                candidate.measure(),
                shown,
                inside ? RuleName.LEDGER : RuleName.LADDER,
                inside
                        ? Limits.FELL.map(Objection::reason).orElseThrow()
                        : "Every line is rounded to a multiple of five."));
    }
}
