package org.rowan.disclosure.ladder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rowan.disclosure.Ladder;
import org.rowan.disclosure.Part;
import org.rowan.disclosure.RuleName;
import org.rowan.disclosure.Variable;

/** What one period would show in one scope, before it is written down: variables and items with their verdicts. */
final class Draft {
    /** A variable and how it is shown. */
    record Verdict(Candidate candidate, Shown shown) {}

    /** Where a verdict stands: the kinds of a roll-up are drafted with it. */
    private record At(String scope, String table, String dimension) {}

    private final Map<At, Verdict> variables = new LinkedHashMap<>();
    private final Map<String, Answered> items = new LinkedHashMap<>();

    void add(Candidate candidate, Shown shown) {
        Variable variable = candidate.variable();
        variables.put(new At(candidate.scope(), variable.table(), variable.dimension()), new Verdict(candidate, shown));
    }

    void add(Map<String, Answered> answered) {
        items.putAll(answered);
    }

    Iterable<Verdict> variables() {
        return variables.values();
    }

    Iterable<Answered> items() {
        return items.values();
    }

    /**
     * Lets fall what would leave a small rest: where a shown group lies inside another shown group, the rest is a group
     * too.
     */
    void leaveRoomForParts(int k) {
        for (Part part : Part.ALL) {
            Optional<Long> whole = known(part.whole(), true);
            Optional<Long> inside = known(part.part(), false);
            if (whole.isPresent() && inside.isPresent() && whole.get() - inside.get() < k) {
                boolean people = part.whole().question().equals("person_category");
                fall(
                        people ? part.part().question() : part.whole().question(),
                        new Objection(
                                RuleName.TWO_ANSWERS,
                                "Fewer than %d are left of %s without %s, which is part of it."
                                        .formatted(
                                                k,
                                                part.whole().question(),
                                                part.part().question())));
            }
        }
    }

    /** How many are in a group by what is shown; of a part also what is known of some of it. */
    private Optional<Long> known(Part.Side side, boolean whole) {
        if (items.containsKey(side.question())) {
            Answered answered = items.get(side.question());
            return answered.isShown() ? Optional.of(answered.yes()) : Optional.empty();
        }
        return variables.values().stream()
                .filter(verdict -> verdict.candidate().variable().question().equals(side.question()))
                .filter(verdict -> verdict.shown() instanceof Shown.At)
                .findFirst()
                .flatMap(verdict -> known(verdict, side.codes(), whole));
    }

    private static Optional<Long> known(Verdict verdict, Set<String> codes, boolean whole) {
        Set<Ladder.Category> within = ((Shown.At) verdict.shown())
                .level().categories().stream()
                        .filter(category -> codes.containsAll(category.codes()))
                        .collect(Collectors.toSet());
        int covered =
                within.stream().mapToInt(category -> category.codes().size()).sum();
        if (within.isEmpty() || (whole && covered < codes.size())) {
            return Optional.empty();
        }
        return Optional.of(within.stream()
                .mapToLong(category -> verdict.candidate().cell(category))
                .sum());
    }

    private void fall(String question, Objection why) {
        items.computeIfPresent(question, (key, answered) -> answered.withheld(why));
        variables.replaceAll(
                (key, verdict) -> verdict.candidate().variable().question().equals(question)
                        ? new Verdict(verdict.candidate(), new Shown.Total(Optional.of(why)))
                        : verdict);
    }
}
