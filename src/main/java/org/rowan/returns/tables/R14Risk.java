package org.rowan.returns.tables;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rowan.returns.facts.CaseFacts.Abuse;
import org.rowan.returns.facts.CaseFacts.Hearing;

/** R14: see {@link #definition}. */
final class R14Risk implements ReturnTable {
    private static final Categories LEVELS = Categories.codes("risk_level", Categories.NOT_KNOWN);
    private static final Categories MARAC = Categories.of("heard", List.of("heard", "repeat"));
    private static final Categories ABUSE = Categories.codes("abuse");
    private static final List<Measure> ADULTS = List.of(Measure.individuals("adults"));
    private static final List<Measure> HEARINGS = List.of(new Measure("hearings", "session", RecordSort.HEARING));

    /** One person counts once for a type of abuse. */
    private record Once(long person, String type) {}

    @Override
    public String name() {
        return "R14";
    }

    @Override
    public Definition definition() {
        return Definition.of(
                        "Risk",
                        "How high the risk to the adults supported was assessed, which of them a MARAC heard, and what abuse"
                                + " they had suffered.",
                        "all safe kinds together; all community kinds together")
                .dimension(
                        "level_first",
                        "each adult's first assessment on or before the last day; never assessed is not known",
                        LEVELS)
                .dimension("level_latest", "each adult's latest assessment on or before the last day", LEVELS)
                .dimension(
                        "marac",
                        "`heard`: all hearings in the period; `repeat`: of these, hearings of somebody who had been heard in"
                                + " the 12 months before, anywhere in the records",
                        MARAC)
                .dimension("abuse", "each adult once for each type suffered, so without a total", ABUSE)
                .measure("adults", "adults supported")
                .measure("hearings", "hearings at a MARAC");
    }

    @Override
    public void count(Counting counting, Cells cells) {
        for (Scope scope : counting.scopes().rollUps()) {
            RiskLevels levels = RiskLevels.of(counting, scope);
            Grid first = cells.additive(scope, "level_first", LEVELS, ADULTS);
            Grid latest = cells.additive(scope, "level_latest", LEVELS, ADULTS);
            for (Individual adult : counting.caseload(scope).adults()) {
                first.add(LEVELS.of(RiskLevels.level(levels.first(), adult.id())), "adults", adult.id());
                latest.add(LEVELS.of(RiskLevels.level(levels.latest(), adult.id())), "adults", adult.id());
            }
            hearings(counting, scope, cells.overlapping(scope, "marac", MARAC, HEARINGS));
            abuse(counting, scope, cells.overlapping(scope, "abuse", ABUSE, ADULTS));
        }
    }

    private static void hearings(Counting counting, Scope scope, Grid grid) {
        Map<Long, List<Hearing>> byPerson =
                counting.cases().hearings().stream().collect(Collectors.groupingBy(Hearing::person));
        Caseload caseload = counting.caseload(scope);
        for (Hearing hearing : counting.cases().hearings()) {
            Individual person = caseload.individual(hearing.person(), hearing.support());
            if (person != null && person.isAdult() && counting.period().has(hearing.heard())) {
                grid.add("heard", "hearings", hearing.id());
                LocalDate yearBefore = hearing.heard().minusMonths(12);
                boolean repeat = byPerson.get(hearing.person()).stream()
                        .map(Hearing::heard)
                        .anyMatch(day -> day.isBefore(hearing.heard()) && !day.isBefore(yearBefore));
                grid.add("repeat", "hearings", hearing.id(), repeat ? 1 : 0);
            }
        }
    }

    private static void abuse(Counting counting, Scope scope, Grid grid) {
        Set<Once> counted = new HashSet<>();
        Caseload caseload = counting.caseload(scope);
        for (Abuse abuse : counting.cases().abuse()) {
            Individual person = caseload.individual(abuse.person(), abuse.support());
            if (person != null && person.isAdult() && counted.add(new Once(abuse.person(), abuse.type()))) {
                grid.add(ABUSE.of(abuse.type()), "adults", abuse.person());
            }
        }
    }
}
