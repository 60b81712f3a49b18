package org.rowan.sheets;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rowan.sheets.read.Cell;

/**
 * How the days of one column are read, to be looked at before they are believed.
 *
 * @param ambiguous how many could be read either way
 * @param telling how many can be read one way only, and so tell how the others are written
 * @param looksTurned whether a program may have turned day and month round
 * @param examples those that cannot be read first, then one of each way of writing
 */
public record DayColumn(
        Heading heading, DayOrder order, int ambiguous, int telling, boolean looksTurned, List<Example> examples) {
    private static final int MOST = 8;
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIMED = DateTimeFormatter.ofPattern("EEE d MMMM uuuu, HH:mm", Locale.UK);

    /** What stands there, and how it is read. */
    public record Example(String written, String read) {
        @Override
        public String toString() {
            return "Example";
        }
    }

    /** Every column of days of a table. */
    public static List<DayColumn> of(Reading reading) {
        Plan plan = reading.plan();
        List<DayColumn> columns = new ArrayList<>();
        for (Heading heading : plan.table().headings()) {
            Field field = plan.target(heading).field();
            if (field.kind() == Field.Kind.DAY) {
                List<Cell> cells = Mapper.cells(plan.table(), heading);
                Days days = new Days(plan.order(heading.place()), field == Field.BORN, reading.today());
                columns.add(new DayColumn(
                        heading,
                        days.order(),
                        Days.ambiguous(cells),
                        Days.telling(cells),
                        Days.looksTurned(cells),
                        examples(cells, days)));
            }
        }
        return columns;
    }

    /** The ways in which it can be read: only where a program may have turned days round is that offered. */
    public List<DayOrder> orders() {
        return looksTurned || order == DayOrder.TURNED
                ? List.of(DayOrder.values())
                : List.of(DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST);
    }

    /** Days that are none, which somebody has to look at, and one of each other form, told by what it is made of. */
    private static List<Example> examples(List<Cell> cells, Days days) {
        Map<String, Example> byForm = new LinkedHashMap<>();
        Map<String, Example> none = new LinkedHashMap<>();
        for (Cell cell : cells) {
            String form = (cell.day() == null ? "" : "day ")
                    + cell.text().replaceAll("\\d", "0").replaceAll("\\p{L}+", "a");
            Optional<LocalDateTime> read = days.read(cell);
            (read.isPresent() ? byForm : none)
                    .putIfAbsent(read.isPresent() ? form : cell.text(), new Example(cell.text(), words(read)));
        }
        return Stream.concat(
                        none.values().stream().limit(MOST),
                        byForm.values().stream().limit(MOST))
                .toList();
    }

    private static String words(Optional<LocalDateTime> day) {
        return day.map(read ->
                        read.equals(LocalDate.from(read).atStartOfDay()) ? WORDS.format(read) : TIMED.format(read))
                .orElse("no day that can be read");
    }
}
