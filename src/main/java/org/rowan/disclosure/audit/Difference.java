package org.rowan.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Item;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Terms;
import org.rowan.disclosure.Variable;
import org.rowan.disclosure.Whose;

/**
 * What a version of a return has more, and apart from it what it has less, than the version before, in every question of
 * which both show something: each a small table of its own.
 */
final class Difference {
    private static final String YES = "yes";

    /**
     * Something that is asked of a population.
     *
     * @param category that of an item, {@code total} of a variable
     */
    private record Column(
            String period, String table, String scope, String dimension, String category, String measure) {
        Optional<Item> item() {
            return Item.of(table, dimension, category, measure);
        }
    }

    /** Columns about the same people change together. */
    private record Population(String period, String scope, Whose whose) {
        static Population of(Column column) {
            Whose whose = column.item()
                    .map(Item::whose)
                    .or(() -> Variable.of(column.table(), column.dimension()).map(Variable::whose))
                    .orElseThrow();
            Whose together = column.table().equals("R3") ? Whose.REFUSALS : whose.isOfPeople() ? Whose.PEOPLE : whose;
            return new Population(column.period(), column.scope(), together);
        }
    }

    private final Release before;
    private final Release after;

    Difference(Release before, Release after) {
        this.before = before;
        this.after = after;
    }

    Release release() {
        Map<Column, Map<Set<String>, Long>> changes = changes();
        Set<Population> touched = new LinkedHashSet<>();
        changes.forEach((column, cells) -> {
            if (detail(column, cells).anyMatch(change -> change != 0)) {
                touched.add(Population.of(column));
            }
        });
        List<PublishedRow> rows = new ArrayList<>();
        changes.forEach((column, cells) -> {
            if (touched.contains(Population.of(column))
                    && detail(column, cells).findAny().isPresent()) {
                rows.addAll(rows(column, cells, "added", 1));
                rows.addAll(rows(column, cells, "taken away", -1));
            }
        });
        String id = after.id() + " less " + before.id();
        return new Release(id, after.provider(), after.period(), new Terms(after.k(), 1, 0), rows);
    }

    /** The changes that tell of people: a total that is a service fact does not. */
    private static Stream<Long> detail(Column column, Map<Set<String>, Long> cells) {
        Whose whose = Population.of(column).whose();
        return cells.entrySet().stream()
                .filter(cell -> whose.isOfPeople() || !cell.getKey().equals(Set.of(Figure.TOTAL)))
                .filter(cell -> !cell.getKey().equals(Set.of(Questions.NOT_STATED)))
                .map(Map.Entry::getValue);
    }

    private List<PublishedRow> rows(Column column, Map<Set<String>, Long> cells, String which, long sign) {
        if (cells.values().stream().noneMatch(change -> change * sign > 0)
                && cells.values().stream().anyMatch(change -> change != 0)) {
            return List.of();
        }
        String asked = column.item().map(Item::question).orElse(column.table() + " " + column.dimension());
        String question = "%s in version %d: %s".formatted(which, after.terms().version(), asked);
        return cells.entrySet().stream()
                .filter(cell -> !cell.getKey().equals(Set.of(Figure.TOTAL)) || cells.size() == 1)
                .map(cell -> new PublishedRow(
                        column.period(),
                        "",
                        column.scope(),
                        question,
                        "",
                        String.join(Told.AND, new TreeSet<>(cell.getKey())),
                        "",
                        "",
                        new Cell.Shown(Math.max(0, cell.getValue() * sign))))
                .toList();
    }

    private Map<Column, Map<Set<String>, Long>> changes() {
        Map<Column, Map<Set<String>, Long>> old = read(before);
        Map<Column, Map<Set<String>, Long>> changes = new LinkedHashMap<>();
        read(after)
                .forEach((column, now) -> Optional.ofNullable(old.get(column))
                        .map(was -> change(was, now))
                        .filter(cells -> !cells.isEmpty())
                        .ifPresent(cells -> changes.put(column, cells)));
        addThoseWhoSaidNo(changes);
        return changes;
    }

    /** Of an item only yes is printed; the others are the rest of its population. */
    private static void addThoseWhoSaidNo(Map<Column, Map<Set<String>, Long>> changes) {
        Map<Column, Long> whole = new HashMap<>();
        changes.forEach((column, cells) -> {
            Long yes = cells.get(Set.of(YES));
            // a variable may have a category yes too, and prints its no
            if (yes != null && column.item().isPresent()) {
                population(column, changes).ifPresent(all -> whole.put(column, all - yes));
            }
        });
        whole.forEach((column, no) -> changes.get(column).put(Set.of(Questions.NO), no));
    }

    private static Optional<Long> population(Column column, Map<Column, Map<Set<String>, Long>> changes) {
        Map<Set<String>, Long> people = changes.getOrDefault(
                new Column(column.period(), "R4", column.scope(), Questions.PEOPLE, Figure.TOTAL, Flows.FIRST),
                Map.of());
        Map<Set<String>, Long> refusals = changes.getOrDefault(
                new Column(column.period(), "R3", column.scope(), Questions.REASON, Figure.TOTAL, "not_placed"),
                Map.of());
        Long all = people.get(Set.of(Figure.TOTAL));
        Long children = people.get(Set.of(Flows.CHILDREN));
        return Optional.ofNullable(
                switch (column.item().orElseThrow().whose()) {
                    case PEOPLE -> all;
                    case CHILDREN -> children;
                    case ADULTS -> all == null || children == null ? null : all - children;
                    case REFERRALS -> refusals.get(Set.of(Figure.TOTAL));
                    default -> null;
                });
    }

    /** By how much each group has changed that both show, or that is a sum of what the other shows. */
    private static Map<Set<String>, Long> change(Map<Set<String>, Long> was, Map<Set<String>, Long> now) {
        Map<Set<String>, Long> changes = new LinkedHashMap<>();
        was.forEach((group, value) -> sum(group, now).ifPresent(other -> changes.put(group, other - value)));
        now.forEach((group, value) -> sum(group, was).ifPresent(other -> changes.putIfAbsent(group, value - other)));
        return changes;
    }

    private static Optional<Long> sum(Set<String> group, Map<Set<String>, Long> cells) {
        Set<String> covered = new TreeSet<>();
        long sum = 0;
        for (Map.Entry<Set<String>, Long> cell : cells.entrySet()) {
            if (group.containsAll(cell.getKey())) {
                covered.addAll(cell.getKey());
                sum += cell.getValue();
            }
        }
        return covered.equals(group) ? Optional.of(sum) : Optional.empty();
    }

    /** The figures about people, by the codes of their category. */
    private static Map<Column, Map<Set<String>, Long>> read(Release release) {
        Map<Column, Map<Set<String>, Long>> columns = new LinkedHashMap<>();
        for (PublishedRow row : release.rows()) {
            if (row.cell() instanceof Cell.Shown(long value)) {
                Optional<Item> item = Item.of(row.table(), row.dimension(), row.category(), row.measure());
                Optional<Variable> variable = Variable.of(row.table(), row.dimension());
                if (item.isPresent()) {
                    put(columns, row, row.category(), Set.of(YES), value);
                } else if (variable.isPresent() && isAboutPeople(variable.get(), row)) {
                    put(columns, row, Figure.TOTAL, codes(variable.get(), row), value);
                }
            }
        }
        return columns;
    }

    private static void put(
            Map<Column, Map<Set<String>, Long>> columns,
            PublishedRow row,
            String category,
            Set<String> codes,
            long value) {
        Column column =
                new Column(row.period(), row.table(), row.serviceKind(), row.dimension(), category, row.measure());
        columns.computeIfAbsent(column, key -> new LinkedHashMap<>()).put(codes, value);
    }

    private static boolean isAboutPeople(Variable variable, PublishedRow row) {
        return row.measure().equals(variable.measure())
                || (variable.whose().isOfPeople() && row.category().equals(Figure.TOTAL));
    }

    private static Set<String> codes(Variable variable, PublishedRow row) {
        return variable.levels().codes(row.level(), row.category()).orElseGet(() -> Told.codes(row.category()));
    }
}
