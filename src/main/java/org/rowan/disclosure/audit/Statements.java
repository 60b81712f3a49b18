package org.rowan.disclosure.audit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Item;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Variable;
import org.rowan.kernel.Problem;

/** Turns published rows into what they say of the unknowns. */
final class Statements {
    /** What R6 may repeat of other tables, as answers to the question asked there. */
    private static final Map<String, Answer> REPEATED = Map.of(
            "younger", new Answer("adult_age", Set.of("16_17", "18_19", "20_24")),
            "older", new Answer("adult_age", Set.of("65_74", "75_plus")),
            "male_adult", new Answer(Questions.PEOPLE, Set.of("men")),
            "language", new Answer("language_need", Set.of("yes")),
            "gypsy_roma_traveller", new Answer("ethnicity", Set.of("W3", "W4")),
            "nrpf", new Answer("recourse", Set.of("no", "concession")));

    /** Several quarters in one figure, as a year to date is. */
    private static final Pattern TO_DATE = Pattern.compile("(.*/Q)([1-4])-Q([1-4])");

    private record Answer(String question, Set<String> answers) {}

    private final Blocks blocks;

    Statements(Blocks blocks) {
        this.blocks = blocks;
    }

    /** What a row says is so many; empty if it says nothing of people or of what people did. */
    Optional<Set<Integer>> of(String provider, PublishedRow row) {
        Matcher toDate = TO_DATE.matcher(row.period());
        if (!toDate.matches()) {
            return ofPeriod(provider, row);
        }
        Set<Integer> all = new TreeSet<>();
        for (int quarter = Integer.parseInt(toDate.group(2)); quarter <= Integer.parseInt(toDate.group(3)); quarter++) {
            ofPeriod(provider, row.in(toDate.group(1) + quarter)).ifPresent(all::addAll);
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private Optional<Set<Integer>> ofPeriod(String provider, PublishedRow row) {
        Place place = new Place(provider, row.period(), row.serviceKind(), "");
        if (Told.is(row)) {
            return ofTold(place.asking(row.dimension()), row.category());
        }
        if (row.table().equals("R7") && row.dimension().equals(Questions.PREGNANCY)) {
            return isMain(row, Flows.FIRST)
                    ? Optional.of(ofVariable(place.asking(Questions.PREGNANCY), row))
                    : Optional.empty();
        }
        if (row.table().equals("R3")
                && row.dimension().equals("reason_group")
                && row.category().equals("capacity")) {
            return isMain(row, "not_placed")
                    ? Optional.of(blocks.cells(place.asking(Questions.REASON), Questions.CAPACITY))
                    : Optional.empty();
        }
        if (row.table().equals("R6") && REPEATED.containsKey(row.category()) && isMain(row, Flows.FIRST)) {
            Answer answer = REPEATED.get(row.category());
            return Optional.of(blocks.cells(place.asking(answer.question()), answer.answers()));
        }
        Optional<Item> item = Item.of(row.table(), row.dimension(), row.category(), row.measure());
        if (item.isPresent()) {
            return Optional.of(blocks.cells(place.asking(item.get().question()), Set.of(Questions.YES)));
        }
        return Variable.of(row.table(), row.dimension()).flatMap(variable -> ofVariable(variable, place, row));
    }

    private Optional<Set<Integer>> ofVariable(Variable variable, Place place, PublishedRow row) {
        if (row.measure().equals(variable.measure())) {
            return Optional.of(ofVariable(place.asking(variable.question()), row));
        }
        boolean total = row.category().equals(Figure.TOTAL);
        if (total && variable.table().equals("R4")) {
            return Optional.of(Flows.of(blocks, place, row.measure()));
        }
        if (total && variable.whose().isOfPeople() && row.measure().equals(Flows.SUPPORTED)) {
            return Optional.of(Flows.supported(blocks, place, variable.whose()));
        }
        return Optional.empty();
    }

    /** The unknowns of a category of a variable, of what was not stated, or of everybody. */
    private Set<Integer> ofVariable(Place place, PublishedRow row) {
        Variable variable = Questions.variable(place.question());
        if (row.category().equals(Figure.TOTAL)) {
            return blocks.whole(place);
        }
        if (row.category().equals(Questions.NOT_STATED)) {
            return blocks.cells(place, Set.of(Questions.NOT_STATED));
        }
        if (place.question().equals(Questions.REASON) && Questions.CAPACITY.contains(row.category())) {
            return blocks.cells(place, Set.of(row.category()));
        }
        return blocks.cells(
                place,
                variable.levels()
                        .codes(row.level(), row.category())
                        .orElseGet(() -> ofSeveral(variable, row.category())));
    }

    /** Figures from outside, and the sum of withheld lines, name several categories of any level together. */
    private static Set<String> ofSeveral(Variable variable, String categories) {
        Set<String> codes = new TreeSet<>();
        for (String category : Told.codes(categories)) {
            codes.addAll(variable.levels()
                    .anywhere(category)
                    .orElseThrow(() -> Problem.of(
                            Problem.Kind.INPUT,
                            "The figures have a category %s, which %s has not."
                                    .formatted(category, variable.question()))));
        }
        return codes;
    }

    private Optional<Set<Integer>> ofTold(Place place, String category) {
        return Optional.of(
                category.equals(Figure.TOTAL) ? blocks.whole(place) : blocks.cells(place, Told.codes(category)));
    }

    private static boolean isMain(PublishedRow row, String measure) {
        return row.measure().equals(measure);
    }
}
