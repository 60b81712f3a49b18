package org.rowan.disclosure.ladder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rowan.disclosure.Decision;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.RollUps;
import org.rowan.disclosure.RuleName;
import org.rowan.disclosure.Variable;

/** What a return would show by rules 1 to 11, before it is audited beside what was released. */
final class LadderDraft implements ReturnDraft {
    private static final List<String> TABLES = List.of(
            "R0", "R1", "R1v", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "R15",
            "R16");
    /** Tables of items; R14 and R15 have variables as well. */
    private static final List<String> WITH_ITEMS = List.of("R3", "R6", "R9", "R10", "R14", "R15");

    private final Limits limits;
    private final List<PublishedRow> serviceFacts;
    private final Rows rows;
    private final List<Open> open = new ArrayList<>();
    private final Set<String> scopes = new LinkedHashSet<>();

    LadderDraft(Limits limits, List<PublishedRow> serviceFacts, Counted quarter, Counted year) {
        this.limits = limits;
        this.serviceFacts = serviceFacts;
        this.rows = new Rows(limits.k());
        serviceFacts.forEach(rows::add);
        TABLES.forEach(table -> scopes.addAll(quarter.scopes(table)));
        Beside beside = new Beside(quarter, limits.k(), rows);
        beside.notRecorded();
        beside.grants();
        period(quarter, false);
        if (!year.isEmpty()) {
            period(year, true);
        }
    }

    @Override
    public List<PublishedRow> rows() {
        List<String> scopeOrder = List.copyOf(scopes);
        return rows.rows().stream()
                .sorted(Comparator.comparingInt((PublishedRow row) -> TABLES.indexOf(row.table()))
                        .thenComparing(PublishedRow::period, Comparator.reverseOrder())
                        .thenComparingInt(row -> scopeOrder.indexOf(row.serviceKind())))
                .toList();
    }

    @Override
    public List<Decision> decisions() {
        return rows.decisions();
    }

    @Override
    public List<Open> open() {
        return open;
    }

    private void period(Counted counted, boolean isYear) {
        for (String scope : scopes) {
            boolean people = RollUps.is(scope) && limits.declaration().isAnnual("R4", scope) == isYear;
            Population population = people
                    ? Population.of(counted, scope, limits)
                    : new Population(Optional.empty(), new Shown.Withheld(Optional.empty()), false);
            Variables variables = new Variables(limits, population, counted);
            Draft draft = new Draft();
            for (Variable variable : Variable.ALL) {
                variable(variable, scope, counted, isYear, variables, population, draft);
            }
            Items items = new Items(limits, population, counted);
            for (String table : WITH_ITEMS) {
                if (RollUps.is(scope) && limits.declaration().isAnnual(table, scope) == isYear) {
                    draft.add(items.of(table, scope, isYear));
                }
            }
            draft.leaveRoomForParts(limits.k());
            write(draft, population, counted, scope);
            if (people) {
                open.addAll(new PeopleTotals(counted, scope, limits.k()).add(population, limits, rows));
            }
        }
    }

    /** Which measure is counted for a variable: by quarter only of people first counted in it, since others overlap. */
    static String counting(Variable variable, boolean isYear) {
        boolean everybody = isYear
                || variable.measure().equals("first_in_year")
                || !variable.whose().isOfPeople();
        return everybody ? variable.measure() : variable.measure() + Counted.FIRST_COUNTED;
    }

    private void variable(
            Variable variable,
            String scope,
            Counted counted,
            boolean isYear,
            Variables variables,
            Population population,
            Draft draft) {
        boolean kind = !RollUps.is(scope)
                && variable.whose().addsUpOverKinds()
                && !RollUps.of(scope).isEmpty();
        boolean own = variable.question().equals("person_category")
                || variable.question().equals("children");
        if (kind || (own && !RollUps.is(scope))) {
            return;
        }
        boolean annual = limits.declaration().isAnnual(variable.table(), scope);
        if (annual != isYear) {
            if (annual) {
                inside(
                        variable,
                        counted,
                        scope,
                        RuleName.WHEN,
                        "It is given once, over the whole year, in the last quarter.");
            }
            return;
        }
        String measure = counting(variable, isYear);
        Optional<Candidate> found = Candidate.of(variable, counted, scope, measure);
        if (found.isEmpty()) {
            inside(
                    variable,
                    counted,
                    scope,
                    RuleName.ONE_POPULATION,
                    "It was counted of everybody supported, and quarters of those overlap.");
        }
        found.ifPresent(candidate -> {
            if (variable.table().equals("R4")) {
                draft.add(candidate, population.shown());
            } else if (variable.whose().addsUpOverKinds() && RollUps.is(scope)) {
                kinds(candidate, variables.decide(candidate), counted, measure, variables, draft);
            } else {
                draft.add(candidate, variables.finer(variables.decide(candidate), List.of(candidate)));
            }
        });
    }

    private void kinds(
            Candidate rollUp, Shown shown, Counted counted, String measure, Variables variables, Draft draft) {
        String table = rollUp.variable().table();
        List<Candidate> kinds = counted.scopes(table).stream()
                .filter(kind -> !RollUps.is(kind) && RollUps.of(kind).equals(rollUp.scope()))
                .filter(kind -> isShown(table, kind))
                .flatMap(kind -> Candidate.of(rollUp.variable(), counted, kind, measure).stream())
                .toList();
        boolean fallen = kinds.stream()
                .anyMatch(kind -> limits.falls()
                                .of(kind.period(), kind.scope(), kind.variable().question())
                        > 0);
        Kindred kindred = new Kindred(variables, limits.k());
        Shown together = kindred.decide(rollUp, shown, kinds, fallen);
        boolean alike = together instanceof Shown.At;
        List<Candidate> all = alike ? kindred.all(rollUp, kinds) : List.of(rollUp);
        draft.add(rollUp, variables.finer(shown, all));
        for (Candidate kind : kinds) {
            boolean small = kind.total() < limits.k();
            draft.add(kind, small ? new Shown.Withheld(together.because()) : variables.finer(together, all));
        }
    }

    /** Whether the totals of a kind are shown, as service facts. */
    private boolean isShown(String table, String scope) {
        return serviceFacts.stream()
                .anyMatch(row -> row.table().equals(table) && row.serviceKind().equals(scope));
    }

    private void write(Draft draft, Population population, Counted counted, String scope) {
        for (Draft.Verdict verdict : draft.variables()) {
            rows.add(verdict, population.adultsOnly());
            Candidate candidate = verdict.candidate();
            boolean serviceFact = candidate.variable().whose().addsUpOverKinds()
                    || candidate.variable().table().equals("R5");
            if (verdict.shown() instanceof Shown.At || (verdict.shown() instanceof Shown.Total && !serviceFact)) {
                open.add(new Open(
                        candidate.period(),
                        candidate.scope(),
                        candidate.variable().question()));
            }
        }
        for (Answered answered : draft.items()) {
            rows.add(answered);
            if (answered.isShown()) {
                open.add(new Open(
                        answered.period(), answered.scope(), answered.item().question()));
            }
        }
        new Beside(counted, limits.k(), rows).wards(draft, scope);
    }

    /** Says why a variable that was counted stays inside altogether. */
    private void inside(Variable variable, Counted counted, String scope, RuleName rule, String reason) {
        Counted.Column column = new Counted.Column(variable.table(), scope, variable.dimension(), variable.measure());
        if (!counted.cells(column).isEmpty()) {
            rows.add(new Decision(
                    counted.period(),
                    variable.table(),
                    scope,
                    variable.dimension(),
                    Figure.TOTAL,
                    variable.measure(),
                    Decision.WITHHELD,
                    rule,
                    reason));
        }
    }
}
