package org.rowan.returns.tables;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rowan.returns.facts.SupportFacts.SupportPeriod;

/** The people and the households supported in one scope and period, each counted once. */
record Caseload(List<Individual> individuals, List<Household> households, Map<Long, Individual> byId) {
    static Caseload of(Counting counting, Scope scope) {
        ReturnPeriod period = counting.period();
        Map<Long, Individual> individuals = new HashMap<>();
        Map<Long, Household> households = new HashMap<>();
        for (SupportPeriod support : counting.supports()) {
            if (scope.kinds().contains(counting.kindOf(support.service()))) {
                Member adult = counting.firstAdult(support);
                households
                        .computeIfAbsent(householdId(adult, support), id -> new Household(adult))
                        .add(support, period);
            }
        }
        for (Member member : counting.members()) {
            SupportPeriod support = member.support();
            if (scope.kinds().contains(counting.kindOf(support.service()))) {
                long person = member.person().key().id();
                individuals
                        .computeIfAbsent(person, id -> new Individual(member.person()))
                        .add(member, period);
                if (member.child() && member.span().touches(period.from(), period.to())) {
                    households
                            .get(householdId(counting.firstAdult(support), support))
                            .addChild(person);
                }
            }
        }
        individuals.values().removeIf(person -> !person.flow().supported());
        return new Caseload(
                List.copyOf(individuals.values()), supported(households.values(), Household::flow), individuals);
    }

    /** Somebody supported here in whose support something is recorded, or null: a record counts where its membership does. */
    Individual individual(long person, long support) {
        Individual found = byId.get(person);
        return found != null && found.isIn(support) ? found : null;
    }

    /** Only those who are first counted in the year here. */
    Caseload firstCounted() {
        List<Individual> first = individuals.stream()
                .filter(person -> person.flow().firstInYear())
                .toList();
        return new Caseload(
                first, households, first.stream().collect(Collectors.toMap(Individual::id, Function.identity())));
    }

    List<Individual> adults() {
        return individuals.stream().filter(Individual::isAdult).toList();
    }

    List<Individual> children() {
        return individuals.stream().filter(Individual::isChild).toList();
    }

    /** A person's id, or below zero the id of a support period without an adult. */
    static long householdId(Member adult, SupportPeriod support) {
        return adult == null ? -support.key().id() : adult.person().key().id();
    }

    private static <T> List<T> supported(Collection<T> all, Function<T, Flow> flow) {
        return all.stream().filter(each -> flow.apply(each).supported()).toList();
    }
}
