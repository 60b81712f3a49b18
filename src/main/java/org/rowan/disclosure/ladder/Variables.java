package org.rowan.disclosure.ladder;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.rowan.disclosure.Ladder;
import org.rowan.disclosure.Profile;
import org.rowan.disclosure.RuleName;
import org.rowan.disclosure.Variable;
import org.rowan.disclosure.Whose;

/** Decides at which level a variable is shown. */
final class Variables {
    private final Limits limits;
    private final Population population;
    private final Counted counted;

    Variables(Limits limits, Population population, Counted counted) {
        this.limits = limits;
        this.population = population;
        this.counted = counted;
    }

    Shown decide(Candidate candidate) {
        Optional<Objection> table = table(candidate);
        if (table.isPresent()) {
            return new Shown.Withheld(table);
        }
        int falls = limits.falls()
                .of(candidate.period(), candidate.scope(), candidate.variable().question());
        if (falls > 0) {
            return falls > 1 ? new Shown.Withheld(Limits.FELL) : new Shown.Total(Limits.FELL);
        }
        Optional<Objection> first = Optional.empty();
        for (Ladder.Level level : candidate.variable().levels().levels()) {
            Optional<Objection> objection = objection(candidate, level);
            if (objection.isEmpty()) {
                return new Shown.At(level, first);
            }
            first = first.or(() -> objection);
        }
        return new Shown.Total(first);
    }

    /**
     * The same with every branch as fine as it can be, by profile {@code branches}.
     *
     * @param all of whom each finer line has to have enough: the variable itself, and the kinds that are shown with it
     */
    Shown finer(Shown shown, List<Candidate> all) {
        Variable variable = all.getFirst().variable();
        boolean chain =
                variable.whose() == Whose.HOUSEHOLDS && variable.question().equals("children");
        if (limits.declaration().profile() == Profile.BRANCHES
                && !chain
                && shown instanceof Shown.At(Ladder.Level level, Optional<Objection> because)) {
            return new Shown.At(
                    variable.levels()
                            .branches(level, branch -> all.stream().allMatch(candidate -> isEnough(candidate, branch))),
                    because);
        }
        return shown;
    }

    private boolean isEnough(Candidate candidate, Ladder.Category branch) {
        return candidate.cell(branch) >= limits.k();
    }

    /** Why a level may not be shown. */
    Optional<Objection> objection(Candidate candidate, Ladder.Level level) {
        List<LevelRule> rules = List.of(
                new LevelRule.EveryCell(limits.k()), new LevelRule.RoomForChildren(population.size(Whose.CHILDREN)));
        return rules.stream()
                .flatMap(rule -> rule.objection(candidate, level).stream())
                .findFirst();
    }

    /** Why nothing of the table may be shown, not even its total. */
    private Optional<Objection> table(Candidate candidate) {
        if (candidate.variable().whose().isOfPeople()) {
            OptionalLong size = population.size(candidate.variable().whose());
            if (size.isEmpty()) {
                return Optional.of(new Objection(
                        RuleName.HOW_MANY_PEOPLE, "How many people it is about is not shown by R4 in this period."));
            }
            return size.getAsLong() == candidate.total()
                    ? Optional.empty()
                    : Optional.of(new Objection(RuleName.ONE_POPULATION, "It is not about the people of R4."));
        }
        if (candidate.total() < limits.k()) {
            return Optional.of(new Objection(
                    RuleName.SMALLEST_NUMBER,
                    "It is about fewer than %d, so nothing is shown inside.".formatted(limits.k())));
        }
        return waiting(candidate);
    }

    /** M8: as many wait as do not, at least k of each. */
    private Optional<Objection> waiting(Candidate candidate) {
        if (!candidate.variable().table().equals("R13")) {
            return Optional.empty();
        }
        OptionalLong all = counted.total("R5", candidate.scope(), "children", "open_end");
        return all.isPresent() && all.getAsLong() - candidate.total() >= limits.k()
                ? Optional.empty()
                : Optional.of(new Objection(
                        RuleName.TWO_ANSWERS, "Fewer than %d households do not wait.".formatted(limits.k())));
    }
}
