package org.rowan.disclosure;

import java.util.List;
import java.util.Optional;

/**
 * A variable of a table: something in which everybody of a population is in one category of a ladder.
 *
 * @param measure the one population of the table that carries detail (rule 4 of "What a return shows")
 * @param question what is asked; two tables that ask the same have the same
 * @param ladder the name of its ladder
 */
public record Variable(String table, String dimension, String measure, String question, String ladder, Whose whose) {
    static final String FIRST = "first_in_year";

    /** Every variable that may carry detail, in the order of the return. R7's pregnancy is asked in R6. */
    public static final List<Variable> ALL = List.of(
            of("R2", "source", "received", Whose.REFERRALS),
            of("R3", "reason", "not_placed", Whose.REFUSALS),
            of("R4", "person_category", FIRST, Whose.PEOPLE),
            of("R5", "children", FIRST, Whose.HOUSEHOLDS),
            of("R7", "adult_age", FIRST, Whose.ADULTS),
            of("R7", "child_age", FIRST, Whose.CHILDREN),
            of("R7", "sex", FIRST, Whose.PEOPLE),
            of("R7", "gender_same", FIRST, Whose.PEOPLE),
            of("R7", "ethnicity", FIRST, Whose.PEOPLE),
            of("R7", "religion", FIRST, Whose.PEOPLE),
            of("R7", "orientation", FIRST, Whose.ADULTS),
            of("R7", "disabled", FIRST, Whose.PEOPLE),
            of("R7", "language_need", FIRST, Whose.PEOPLE),
            of("R7", "recourse", FIRST, Whose.ADULTS),
            of("R8", "area", FIRST, Whose.HOUSEHOLDS),
            of("R9", "needs_count", "identified", Whose.ADULTS),
            of("R11", "destination", "ended", Whose.MOVES),
            of("R11", "planned", "ended", Whose.MOVES),
            of("R11", "destination_area", "ended", Whose.MOVES),
            of("R11", "stay_length", "ended", Whose.MOVES),
            of("R12", "sanctuary_end", "ended", Whose.SANCTUARY),
            of("R13", "waiting_reason", "waiting", Whose.WAITING),
            new Variable("R14", "level_first", "adults", "level_first", "risk_level", Whose.ADULTS),
            new Variable("R14", "level_latest", "adults", "level_latest", "risk_level", Whose.ADULTS),
            new Variable("R15", "age_band", FIRST, "child_age", "child_age", Whose.CHILDREN));

    private static Variable of(String table, String name, String measure, Whose whose) {
        return new Variable(table, name, measure, name, name, whose);
    }

    /** The variable of a dimension of a table. */
    public static Optional<Variable> of(String table, String dimension) {
        return ALL.stream()
                .filter(variable -> variable.table.equals(table) && variable.dimension.equals(dimension))
                .findFirst();
    }

    /** The variable that asks a question; of several tables that ask it, the first. */
    public static Optional<Variable> asking(String question) {
        return ALL.stream()
                .filter(variable -> variable.question.equals(question))
                .findFirst();
    }

    /** The levels at which it may be shown. */
    public Ladder levels() {
        return Ladders.standard().of(ladder);
    }
}
