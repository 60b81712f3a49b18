package org.rowan.returns.tables;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rowan.kernel.Codes;
import org.rowan.returns.facts.Characteristic;

/** R7: see {@link #definition}. */
final class R7Equality implements ReturnTable {
    private static final Categories YES_NO = Categories.withMissing(List.of("yes", "no"));
    private static final Categories RECOURSE = Categories.codes("recourse", Categories.NOT_KNOWN);
    private static final Categories ETHNIC_GROUPS =
            Categories.withMissing(Codes.standard().list("ethnicity").groups());

    private static final String EVERYBODY = "everybody";

    /** Who is counted in a dimension, in words and in code, and in which category. */
    private record Dimension(
            String name,
            String words,
            Predicate<Individual> covers,
            Categories categories,
            Function<Individual, String> code) {}

    @Override
    public String name() {
        return "R7";
    }

    @Override
    public Definition definition() {
        Definition definition = Definition.of(
                "Equality",
                "Who the people are, one characteristic at a time. An answer that is not recorded is not known; not asked, and"
                        + " preferring not to say, stay apart from it.",
                "all safe kinds together; all community kinds together");
        for (Dimension dimension : dimensions(Map.of())) {
            definition = definition.dimension(dimension.name(), dimension.words(), dimension.categories());
        }
        return definition.measures(Measures.SUPPORTED, Measures.FIRST_IN_YEAR);
    }

    @Override
    public void count(Counting counting, Cells cells) {
        List<Dimension> dimensions = dimensions(LatestRecourse.of(counting));
        for (Scope scope : counting.scopes().rollUps()) {
            for (Dimension dimension : dimensions) {
                Grid grid = cells.additive(scope, dimension.name(), dimension.categories(), Measures.twoOfPeople());
                for (Individual person : counting.caseload(scope).individuals()) {
                    if (dimension.covers().test(person)) {
                        String code = dimension.code().apply(person);
                        grid.add(dimension.categories().of(code), person.id(), person.flow());
                    }
                }
            }
        }
    }

    private static List<Dimension> dimensions(Map<Long, String> recourse) {
        return List.of(
                new Dimension(
                        "adult_age",
                        "adults by their age on the day of joining; under 16 is not known",
                        Individual::isAdult,
                        AgeBands.OF_ADULTS,
                        person -> AgeBands.ofAdult(person.person().born(), person.joined())),
                new Dimension(
                        "child_age",
                        "children by their age on the day of joining; over 17 is not known",
                        Individual::isChild,
                        AgeBands.OF_CHILDREN,
                        person -> AgeBands.ofChild(person.person().born(), person.joined())),
                answer(Characteristic.SEX, EVERYBODY, person -> true),
                answer(
                        Characteristic.GENDER_SAME,
                        "everybody: whether the gender is that registered at birth",
                        person -> true),
                answer(Characteristic.ETHNICITY, EVERYBODY, person -> true),
                new Dimension(
                        "ethnic_group",
                        "everybody, by the groups of the list of ethnicities",
                        person -> true,
                        ETHNIC_GROUPS,
                        R7Equality::ethnicGroup),
                answer(Characteristic.RELIGION, EVERYBODY, person -> true),
                answer(Characteristic.ORIENTATION, "adults", Individual::isAdult),
                answer(Characteristic.DISABLED, EVERYBODY, person -> true),
                answer(Characteristic.PREGNANCY, "women", Individual::isWoman),
                new Dimension(
                        "language_need",
                        "everybody: whether an interpreter is needed",
                        person -> true,
                        YES_NO,
                        person -> person.answer(Characteristic.INTERPRETER)),
                new Dimension(
                        "recourse",
                        "adults: recourse to public funds as last recorded on or before the last day",
                        Individual::isAdult,
                        RECOURSE,
                        person -> recourse.get(person.id())));
    }

    private static Dimension answer(Characteristic asked, String words, Predicate<Individual> covers) {
        return new Dimension(
                asked.column(), words, covers, Categories.answers(asked.column()), person -> person.answer(asked));
    }

    /** The group of a recorded ethnicity; a missing answer stays the missing answer that it is. */
    private static String ethnicGroup(Individual person) {
        String ethnicity = person.answer(Characteristic.ETHNICITY);
        String group = Codes.standard().list("ethnicity").group(ethnicity);
        return group.isEmpty() ? ethnicity : group;
    }
}
