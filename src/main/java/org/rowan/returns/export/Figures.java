package org.rowan.returns.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.rowan.disclosure.Figure;

/** The figures of one period, looked up by where they stand. What is not shown is not there. */
final class Figures {
    private final String period;
    private final SequencedMap<Entry.Line, Map<String, Content>> lines = new LinkedHashMap<>();

    Figures(String period, List<Entry> entries) {
        this.period = period;
        entries.stream()
                .filter(entry -> entry.line().period().equals(period))
                .forEach(entry -> lines.computeIfAbsent(entry.line(), line -> new LinkedHashMap<>())
                        .put(entry.measure(), entry.content()));
    }

    String period() {
        return period;
    }

    /** Whether anything of a service or roll-up is shown. */
    boolean has(String scope) {
        return lines.keySet().stream().anyMatch(line -> line.scope().equals(scope));
    }

    boolean hasTable(String table) {
        return lines.keySet().stream().anyMatch(line -> line.table().equals(table));
    }

    Optional<Content> total(String table, String scope, String dimension, String measure) {
        return line(table, scope, dimension, Figure.TOTAL, measure);
    }

    /** A line of any level. */
    Optional<Content> line(String table, String scope, String dimension, String category, String measure) {
        return lines.entrySet().stream()
                .filter(each -> each.getKey().table().equals(table)
                        && each.getKey().scope().equals(scope)
                        && each.getKey().dimension().equals(dimension)
                        && each.getKey().category().equals(category))
                .flatMap(each -> Optional.ofNullable(each.getValue().get(measure)).stream())
                .findFirst();
    }

    /** The lines of a breakdown but its total, in their order. */
    List<Entry> breakdown(String table, String scope, String dimension, String measure) {
        return lines.entrySet().stream()
                .filter(each -> each.getKey().table().equals(table)
                        && each.getKey().scope().equals(scope)
                        && each.getKey().dimension().equals(dimension)
                        && !each.getKey().isTotal()
                        && each.getValue().containsKey(measure))
                .map(each -> new Entry(each.getKey(), measure, each.getValue().get(measure)))
                .toList();
    }

    /** The number, where it is one. */
    static OptionalLong number(Optional<Content> content) {
        return content.isPresent() && content.get() instanceof Content.Amount(var value)
                ? OptionalLong.of(value.longValueExact())
                : OptionalLong.empty();
    }
}
