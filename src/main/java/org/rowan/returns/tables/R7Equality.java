package org.rowan.returns.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rowan.disclosure.Figure;
import org.rowan.kernel.Codes;
import org.rowan.returns.facts.Characteristic;

/**
 * R7 equality, for the roll-ups: {@code supported} and {@code first_in_year} of individuals by each characteristic.
 *
 * <p>{@code adult_age} and {@code child_age}: see {@link AgeBands}. {@code ethnic_group}: the groups of the list of
 * ethnicities. {@code orientation} and {@code recourse}: adults; the latest status on or before the last day.
 * {@code pregnancy}: women. {@code language_need}: whether an interpreter is needed. Everything else: everybody.
 */
final class R7Equality implements ReturnTable {
    private static final Categories YES_NO = Categories.withMissing(List.of("yes", "no"));
    private static final Categories RECOURSE = Categories.codes("recourse", Categories.NOT_KNOWN);
    private static final Categories ETHNIC_GROUPS =
            Categories.withMissing(Codes.standard().list("ethnicity").groups());

    /** Who is counted in a dimension, and in which category. */
    private record Dimension(
            String name, Predicate<Individual> covers, Categories categories, Function<Individual, String> code) {}

    @Override
    public String name() {
        return "R7";
    }

    @Override
    public List<Figure> count(Counting counting) {
        List<Dimension> dimensions = dimensions(LatestRecourse.of(counting));
        List<Figure> figures = new ArrayList<>();
        for (Scope scope : counting.scopes().rollUps()) {
            for (Dimension dimension : dimensions) {
                Grid grid = Grid.additive(dimension.categories(), Measures.two(Measure.INDIVIDUAL));
                for (Individual person : counting.caseload(scope).individuals()) {
                    if (dimension.covers().test(person)) {
                        String code = dimension.code().apply(person);
                        grid.add(dimension.categories().of(code), person.flow());
                    }
                }
                figures.addAll(grid.figures(counting.period(), name(), scope, dimension.name()));
            }
        }
        return figures;
    }

    private static List<Dimension> dimensions(Map<Long, String> recourse) {
        return List.of(
                new Dimension(
                        "adult_age",
                        Individual::isAdult,
                        AgeBands.OF_ADULTS,
                        person -> AgeBands.ofAdult(person.person().born(), person.joined())),
                new Dimension(
                        "child_age",
                        Individual::isChild,
                        AgeBands.OF_CHILDREN,
                        person -> AgeBands.ofChild(person.person().born(), person.joined())),
                answer(Characteristic.SEX, person -> true),
                answer(Characteristic.GENDER_SAME, person -> true),
                answer(Characteristic.ETHNICITY, person -> true),
                new Dimension("ethnic_group", person -> true, ETHNIC_GROUPS, R7Equality::ethnicGroup),
                answer(Characteristic.RELIGION, person -> true),
                answer(Characteristic.ORIENTATION, Individual::isAdult),
                answer(Characteristic.DISABLED, person -> true),
                answer(Characteristic.PREGNANCY, Individual::isWoman),
                new Dimension(
                        "language_need", person -> true, YES_NO, person -> person.answer(Characteristic.INTERPRETER)),
                new Dimension("recourse", Individual::isAdult, RECOURSE, person -> recourse.get(person.id())));
    }

    private static Dimension answer(Characteristic asked, Predicate<Individual> covers) {
        return new Dimension(
                asked.column(), covers, Categories.answers(asked.column()), person -> person.answer(asked));
    }

    /** The group of a recorded ethnicity; a missing answer stays the missing answer that it is. */
    private static String ethnicGroup(Individual person) {
        String ethnicity = person.answer(Characteristic.ETHNICITY);
        String group = Codes.standard().list("ethnicity").group(ethnicity);
        return group.isEmpty() ? ethnicity : group;
    }
}
