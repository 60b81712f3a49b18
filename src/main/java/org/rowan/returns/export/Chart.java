package org.rowan.returns.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.rowan.disclosure.Ladder;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Variable;
import org.rowan.returns.words.ReturnWords;

/**
 * Bars of one scale, each with its number beside it, made of published figures alone.
 *
 * @param sentence the same in words, for whoever sees no bars
 */
public record Chart(String title, String sentence, List<Bar> bars) {
    /** More than these and none is found any more: then a coarser level is drawn. */
    private static final int MOST_BARS = 6;

    private static final String NOT_STATED = "not_stated";

    /** A bar, as long as its number, with the number as it is printed. */
    public record Bar(String label, long number, String printed) {}

    /** The charts of a service or roll-up that the published rows of a period allow: those of the two pages. */
    public static List<Chart> of(List<PublishedRow> rows, String period, String scope) {
        return of(new Figures(period, rows.stream().map(Entry::of).toList()), scope);
    }

    /** The charts of a service or roll-up that its figures allow. */
    static List<Chart> of(Figures figures, String scope) {
        List<Chart> charts = new ArrayList<>();
        decided(figures, scope).ifPresent(charts::add);
        nights(figures, scope).ifPresent(charts::add);
        breakdown(figures, scope, Variable.of("R2", "source").orElseThrow(), "Where referrals came from")
                .ifPresent(charts::add);
        breakdown(figures, scope, Variable.of("R3", "reason").orElseThrow(), "Why not placed, capacity aside")
                .ifPresent(charts::add);
        return charts;
    }

    private static Optional<Chart> decided(Figures figures, String scope) {
        OptionalLong placed = Figures.number(figures.total("R2", scope, "source", "placed"));
        OptionalLong notPlaced = Figures.number(figures.total("R2", scope, "source", "not_placed"));
        OptionalLong withdrawn = Figures.number(figures.total("R2", scope, "source", "withdrawn"));
        OptionalLong capacity = Figures.number(figures.line("R3", scope, "reason_group", "capacity", "not_placed"));
        SequencedMap<String, Long> bars = new LinkedHashMap<>();
        if (placed.isPresent() && notPlaced.isPresent() && withdrawn.isPresent() && capacity.isPresent()) {
            bars.put("Placed", placed.getAsLong());
            bars.put("Not placed: no capacity", capacity.getAsLong());
            bars.put("Not placed: other reasons", notPlaced.getAsLong() - capacity.getAsLong());
            bars.put("Withdrawn", withdrawn.getAsLong());
        }
        return chart("What was decided on referrals", "referrals decided", bars);
    }

    private static Optional<Chart> nights(Figures figures, String scope) {
        OptionalLong available = Figures.number(figures.total("R1", scope, "commissioned", "nights_available"));
        OptionalLong occupied = Figures.number(figures.total("R1", scope, "commissioned", "nights_occupied"));
        OptionalLong empty = Figures.number(figures.total("R1", scope, "commissioned", "nights_void"));
        SequencedMap<String, Long> bars = new LinkedHashMap<>();
        if (available.isPresent() && occupied.isPresent() && empty.isPresent()) {
            bars.put("Occupied", occupied.getAsLong());
            bars.put("Free", available.getAsLong() - occupied.getAsLong());
            bars.put("Void", empty.getAsLong());
        }
        return chart("What became of the nights that units were open", "nights", bars);
    }

    /** A variable at the finest level that is shown and has few enough categories. */
    private static Optional<Chart> breakdown(Figures figures, String scope, Variable variable, String title) {
        List<Entry> lines = figures.breakdown(variable.table(), scope, variable.dimension(), variable.measure());
        SequencedMap<String, Long> bars = new LinkedHashMap<>();
        for (Ladder.Level level : variable.levels().levels()) {
            for (Ladder.Level shown : variable.levels().levels()) {
                if (bars.isEmpty() && level.categories().size() < MOST_BARS) {
                    bars.putAll(at(level, ofLevel(lines, shown), variable));
                }
            }
            if (bars.isEmpty() && level.categories().size() < MOST_BARS) {
                bars.putAll(at(level, lines, variable));
            }
        }
        if (!bars.isEmpty()) {
            Figures.number(figures.line(variable.table(), scope, variable.dimension(), NOT_STATED, variable.measure()))
                    .ifPresent(
                            notStated -> bars.put(ReturnWords.category(variable.dimension(), NOT_STATED), notStated));
        }
        return chart(title, "referrals", bars);
    }

    private static List<Entry> ofLevel(List<Entry> lines, Ladder.Level level) {
        return lines.stream()
                .filter(line -> line.line().level().equals(level.name()))
                .toList();
    }

    /** The categories of a level as sums of the lines shown; empty if these are coarser. */
    private static SequencedMap<String, Long> at(Ladder.Level level, List<Entry> lines, Variable variable) {
        SequencedMap<String, Long> bars = new LinkedHashMap<>();
        for (Ladder.Category category : level.categories()) {
            long sum = 0;
            int codes = 0;
            for (Entry line : lines) {
                Optional<Set<String>> own =
                        variable.levels().codes(line.line().level(), line.line().category());
                OptionalLong number = Figures.number(Optional.of(line.content()));
                if (own.isPresent() && category.codes().containsAll(own.get()) && number.isPresent()) {
                    sum += number.getAsLong();
                    codes += own.get().size();
                }
            }
            if (codes != category.codes().size()) {
                return new LinkedHashMap<>();
            }
            bars.put(ReturnWords.category(variable.dimension(), category.name()), sum);
        }
        return bars;
    }

    private static Optional<Chart> chart(String title, String unit, SequencedMap<String, Long> numbers) {
        long all = numbers.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0 || numbers.values().stream().anyMatch(number -> number < 0)) {
            return Optional.empty();
        }
        List<Bar> bars = new ArrayList<>();
        numbers.forEach((label, number) ->
                bars.add(new Bar(label, number, "%,d%s".formatted(number, Percent.of(number, all)))));
        String sentence = "Bar chart of %,d %s. %s."
                .formatted(
                        all,
                        unit,
                        bars.stream()
                                .map(bar -> bar.label() + " " + bar.printed())
                                .collect(Collectors.joining("; ")));
        return Optional.of(new Chart(title, sentence, List.copyOf(bars)));
    }

    /** The longest bar's number. */
    public long longest() {
        return bars.stream().mapToLong(Bar::number).max().orElse(0);
    }
}
