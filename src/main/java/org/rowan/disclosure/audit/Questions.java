package org.rowan.disclosure.audit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rowan.disclosure.Ladder;
import org.rowan.disclosure.Ladders;
import org.rowan.disclosure.Variable;
import org.rowan.disclosure.Whose;

/** What can be answered to each question, and of whom it is asked. */
final class Questions {
    static final String NOT_STATED = "not_stated";
    static final String YES = "yes";
    static final String NO = "no";
    /** Everybody who gave an answer. */
    static final String ALL = "all who stated";

    static final String PEOPLE = "person_category";
    static final String CHILDREN = "children";
    static final String REASON = "reason";
    static final String PREGNANCY = "pregnancy";
    static final Set<String> ADULT_CODES = Set.of("women", "men", "trans_adults", NOT_STATED);
    static final Set<String> CAPACITY = Set.of("no_space", "no_right_size", "no_worker");

    private static final Map<String, Variable> VARIABLES = variables();

    private Questions() {}

    private static Map<String, Variable> variables() {
        Map<String, Variable> variables = new LinkedHashMap<>();
        Variable.ALL.forEach(variable -> variables.putIfAbsent(variable.question(), variable));
        variables.put(PREGNANCY, new Variable("R7", PREGNANCY, "first_in_year", PREGNANCY, PREGNANCY, Whose.WOMEN));
        return variables;
    }

    /** The variable that asks this, or null for a question of two answers or of a flow. */
    static Variable variable(String question) {
        return VARIABLES.get(question);
    }

    /** Whether the kinds of a roll-up add up to it. */
    static boolean addsUp(String question) {
        Variable variable = variable(question);
        return variable != null && variable.whose().addsUpOverKinds();
    }

    /** All answers, the one that nothing was stated included. */
    static Set<String> answers(String question) {
        Set<String> answers = new LinkedHashSet<>(stated(question));
        if (variable(question) != null) {
            answers.add(NOT_STATED);
        }
        if (question.equals(REASON)) {
            answers.addAll(CAPACITY);
        }
        return answers;
    }

    /** The answers about which the guarantee speaks. */
    static Set<String> stated(String question) {
        Variable variable = variable(question);
        if (variable == null) {
            return question.startsWith(Flows.PREFIX) ? Flows.ANSWERS : Set.of(YES, NO);
        }
        Set<String> codes = new LinkedHashSet<>();
        variable.levels().levels().getFirst().categories().forEach(category -> codes.addAll(category.codes()));
        return codes;
    }

    /** The groups of the guarantee by their names: every category of every level, and what is left without it. */
    static Map<String, Set<String>> groups(String question) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        Variable variable = variable(question);
        if (variable == null) {
            stated(question).forEach(answer -> groups.put(answer, Set.of(answer)));
            return groups;
        }
        Set<Set<String>> seen = new LinkedHashSet<>();
        Set<String> all = stated(question);
        List<Ladder.Level> levels = Ladders.standard().of(variable.ladder()).levels();
        for (Ladder.Level level : levels) {
            for (Ladder.Category category : level.categories()) {
                if (seen.add(category.codes())) {
                    groups.put(category.name(), category.codes());
                }
            }
        }
        Map.copyOf(groups).keySet().stream().sorted().forEach(name -> {
            Set<String> rest = new LinkedHashSet<>(all);
            rest.removeAll(groups.get(name));
            if (!rest.isEmpty() && seen.add(rest)) {
                groups.put("all but " + name, rest);
            }
        });
        groups.put(ALL, all);
        return groups;
    }
}
