package org.rowan.returns.tables;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.disclosure.Figure;

/** R6: see {@link #definition}. */
final class R6Specialist implements ReturnTable {
    private static final String AT_LEAST_ONE = "at_least_one";
    private static final String NONE = "none";
    private static final Categories CATEGORIES = Categories.of(
            NONE,
            Stream.of(
                            Stream.of(Specialist.values()).map(R6Specialist::code),
                            Stream.of(AT_LEAST_ONE, NONE, Figure.TOTAL))
                    .flatMap(names -> names)
                    .toList());

    @Override
    public String name() {
        return "R6";
    }

    @Override
    public Definition definition() {
        return Definition.of(
                        "Specialist characteristics",
                        "How many people, adults and children, have a characteristic for which specialist support is"
                                + " commissioned, by what is recorded up to the end of the period. One person may have several.",
                        "all safe kinds together; all community kinds together")
                .dimension("characteristic", words(), CATEGORIES)
                .measures(Measures.SUPPORTED, Measures.FIRST_IN_YEAR);
    }

    @Override
    public void count(Counting counting, Cells cells) {
        for (Scope scope : counting.scopes().rollUps()) {
            Grid grid = cells.overlapping(scope, "characteristic", CATEGORIES, Measures.twoOfPeople());
            SpecialistFinder finder = new SpecialistFinder(counting, scope);
            for (Individual person : counting.caseload(scope).individuals()) {
                for (String category : categories(finder.of(person))) {
                    grid.add(category, person.id(), person.flow());
                }
            }
        }
    }

    private static List<String> categories(Collection<Specialist> found) {
        return Stream.of(
                        found.stream().map(R6Specialist::code),
                        Stream.of(found.isEmpty() ? NONE : AT_LEAST_ONE, Figure.TOTAL))
                .flatMap(names -> names)
                .toList();
    }

    private static String words() {
        return Arrays.stream(Specialist.values())
                .map(each -> "`" + code(each) + "`: " + each.words())
                .collect(Collectors.joining(
                        "; ",
                        "",
                        "; `at_least_one` and `none` of them; everybody as `total`. A need is one that R9 counts"));
    }

    private static String code(Specialist characteristic) {
        return characteristic.name().toLowerCase(Locale.ROOT);
    }
}
