package org.rowan.returns.export;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Item;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Terms;
import org.rowan.disclosure.Variable;
import org.rowan.kernel.Problem;

/**
 * A list of published facts, one a line: {@code release,provider,period,population,variable,categories,value}. By it
 * figures that were published elsewhere are laid beside returns, and tables of others are examined.
 *
 * <p>{@code population} is a service kind or a roll-up. {@code variable} is a variable of the return ({@code ethnicity}), an
 * item ({@code R9 housing identified}), a column ({@code R4 person_category supported}), or any other name, whose
 * categories are then those that occur. {@code categories} is one category or several with semicolons between, counted
 * together; {@code total} is everybody, {@code not_stated} who gave no answer. An empty {@code value} was withheld.
 */
public final class FactsCsv {
    /** The first line of the file. */
    public static final String HEADER = "release,provider,period,population,variable,categories,value";

    private static final String WITHHELD = "[c]";
    private static final String NOT_STATED = "not_stated";

    private record Source(String release, String provider) {}

    private FactsCsv() {}

    static boolean is(String text) {
        return text.startsWith(HEADER);
    }

    /**
     * What a list says, one release for each source and provider that it names.
     *
     * @param k the smallest number that was meant to be shown
     * @throws Problem of kind INPUT that names the line at fault
     */
    static List<Release> read(String csv, int k) throws IOException {
        Map<Source, List<PublishedRow>> rows = new LinkedHashMap<>();
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            for (CSVRecord line : parser) {
                if (!line.isConsistent()) {
                    throw fault(line, "has not seven fields");
                }
                rows.computeIfAbsent(new Source(line.get("release"), line.get("provider")), source -> new ArrayList<>())
                        .add(row(line));
            }
        }
        List<Release> releases = new ArrayList<>();
        rows.forEach((source, own) -> releases.add(
                new Release(source.release(), source.provider(), own.getFirst().period(), new Terms(k, 1, 0), own)));
        return releases;
    }

    private static PublishedRow row(CSVRecord line) {
        for (String field : List.of("release", "provider", "period", "population", "variable", "categories")) {
            if (line.get(field).isBlank()) {
                throw fault(line, "has nothing in " + field);
            }
        }
        String variable = line.get("variable");
        String categories = line.get("categories");
        Optional<Variable> known = Variable.asking(variable);
        if (known.isPresent()) {
            return ofVariable(line, known.get(), known.get().measure());
        }
        Optional<Item> item = Item.named(variable);
        if (item.isPresent()) {
            require(line, categories.equals("yes"), () -> "may only say how many answered yes to " + variable);
            return row(
                    line,
                    item.get().table(),
                    item.get().dimension(),
                    "",
                    item.get().category(),
                    item.get().measure());
        }
        String[] column = variable.split(" ", -1);
        Optional<Variable> ofColumn = column.length == 3 ? Variable.of(column[0], column[1]) : Optional.empty();
        return ofColumn.map(found -> ofVariable(line, found, column[2]))
                .orElseGet(() -> row(line, "", variable, "", categories, ""));
    }

    private static PublishedRow ofVariable(CSVRecord line, Variable variable, String measure) {
        String categories = line.get("categories");
        boolean total = categories.equals(Figure.TOTAL);
        if (!total && !categories.equals(NOT_STATED)) {
            for (String category : categories.split(";", -1)) {
                require(
                        line,
                        variable.levels().anywhere(category).isPresent(),
                        () -> "names a category that %s has not: %s".formatted(variable.question(), category));
            }
        }
        return row(line, variable.table(), variable.dimension(), total ? Figure.TOTAL : "", categories, measure);
    }

    private static PublishedRow row(
            CSVRecord line, String table, String dimension, String level, String category, String measure) {
        return new PublishedRow(
                line.get("period"), table, line.get("population"), dimension, level, category, measure, "", cell(line));
    }

    private static Cell cell(CSVRecord line) {
        String value = line.get("value");
        require(line, value.matches("\\d{0,9}"), () -> "has a value that is not a whole number from nought up");
        return value.isEmpty() ? new Cell.Marked(WITHHELD) : new Cell.Shown(Long.parseLong(value));
    }

    private static void require(CSVRecord line, boolean holds, Supplier<String> fault) {
        if (!holds) {
            throw fault(line, fault.get());
        }
    }

    private static Problem fault(CSVRecord line, String fault) {
        return Problem.of(
                Problem.Kind.INPUT,
                "Line %d of the list of facts %s. Nothing was read.".formatted(line.getRecordNumber() + 1, fault));
    }
}
