package org.rowan.returns.tables;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rowan.returns.facts.Characteristic;

/**
 * Something that is asked of people, of whom, and whether it is recorded. See {@link Recorded}.
 *
 * @param name the name in the return
 */
record Field(String name, Predicate<Individual> asked, Predicate<Individual> recorded) {
    /** What table R0 looks at, in its order. */
    static List<Field> of(Counting counting, Scope scope) {
        Map<Long, String> recourse = LatestRecourse.of(counting);
        RiskLevels risk = RiskLevels.of(counting, scope);
        Predicate<Individual> everybody = person -> true;
        return List.of(
                new Field("date_of_birth", everybody, person -> person.person().born() != null),
                answer(Characteristic.SEX),
                answer(Characteristic.GENDER_SAME),
                answer(Characteristic.ETHNICITY),
                answer(Characteristic.RELIGION),
                answer(Characteristic.ORIENTATION),
                answer(Characteristic.DISABLED),
                answer(Characteristic.LANGUAGE),
                new Field(
                        "home_authority",
                        everybody,
                        person -> Recorded.is(person.home().authority())),
                new Field(
                        "home_ward",
                        person -> counting.areas().of(person.home().authority()).equals(Areas.IN_AREA),
                        person -> Recorded.is(person.home().ward())),
                new Field("recourse", Individual::isAdult, person -> Recorded.is(recourse.get(person.id()))),
                new Field(
                        "risk",
                        Individual::isAdult,
                        person -> Recorded.is(RiskLevels.level(risk.latest(), person.id()))));
    }

    /** The answer to a question, asked of everybody. */
    static Field answer(Characteristic asked) {
        return new Field(asked.column(), person -> true, person -> Recorded.is(person.answer(asked)));
    }

    /** The same, and closed by something else as well. */
    Field orElse(Predicate<Individual> closed) {
        return new Field(name, asked, recorded.or(closed));
    }

    /** The same, asked of fewer. */
    Field only(Predicate<Individual> who) {
        return new Field(name, who, recorded);
    }
}
