package org.rowan.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rowan.exchange.Fault;
import org.rowan.exchange.Faults;
import org.rowan.exchange.FileSpec;

/** Everything that has to be mended in a table: what could not be read, and what the rules of the records refuse. */
final class MendList {
    /** Where a column of the exchange set comes from. */
    private static final Map<String, Field> COLUMNS = Map.ofEntries(
            Map.entry("received", Field.RECEIVED),
            Map.entry("decided", Field.DECIDED),
            Map.entry("reason", Field.REASON),
            Map.entry("other_reasons", Field.REASON),
            Map.entry("decision", Field.OUTCOME),
            Map.entry("date_of_birth", Field.BORN),
            Map.entry("started", Field.STARTED),
            Map.entry("ended", Field.ENDED),
            Map.entry("moved_in", Field.MOVED_IN),
            Map.entry("moved_out", Field.MOVED_OUT),
            Map.entry("unit_id", Field.UNIT),
            Map.entry("service_id", Field.SERVICE),
            Map.entry("adults", Field.ADULTS),
            Map.entry("children", Field.CHILDREN));

    private final Plan plan;
    private final List<Mend> mends;
    private final Set<Integer> rows = new HashSet<>();
    private final Map<String, Map<Integer, Integer>> lines = new HashMap<>();

    MendList(Reading reading) {
        plan = reading.plan();
        mends = new ArrayList<>(reading.mends());
        mends.forEach(mend -> rows.add(mend.row()));
    }

    boolean has(int row) {
        return rows.contains(row);
    }

    void add(RowRead row, Field field, String words) {
        add(row.row.number(), field, words);
    }

    private void add(int row, Field field, String words) {
        int place = field == null ? -1 : plan.column(field).map(Heading::place).orElse(-1);
        mends.add(new Mend(row, place, words));
        rows.add(row);
    }

    /** Remembers of which row of the table a row of the set was made. */
    void stands(FileSpec file, int line, int row) {
        lines.computeIfAbsent(file.fileName(), fresh -> new HashMap<>()).put(line, row);
    }

    void add(Faults faults) {
        for (Fault fault : faults.first()) {
            Integer row = fault.line() == null
                    ? null
                    : lines.getOrDefault(fault.file(), Map.of()).get(fault.line());
            add(row == null ? plan.table().headRow() : row, COLUMNS.get(fault.column()), words(fault));
        }
    }

    private static String words(Fault fault) {
        return switch (fault.kind()) {
            case DECIDED_BEFORE_RECEIVED -> "The decision is before the referral came in. Mend one of the two days.";
            case PENDING_WITH_DATE ->
                "A day of decision stands here, but no outcome. Write the outcome, or take the day away.";
            case REASON_WITHOUT_NOT_PLACED ->
                "A reason stands here, but she was not turned away. Mend the outcome, or take the reason away.";
            case END_BEFORE_START -> "This end is before its beginning. Mend one of the two days.";
            case BIRTH_DATE_OUT_OF_RANGE -> "Nobody can be born on this day. Mend it.";
            case TWO_HOUSEHOLDS_IN_ONE_UNIT ->
                "Somebody else is in this unit on some of these nights. Mend the days, or the unit.";
            case STAY_IN_CLOSED_UNIT ->
                "The unit was not open on these nights. Mend the days, or set the unit up earlier.";
            case STAY_OUTSIDE_SUPPORT, OPEN_STAY_IN_ENDED_SUPPORT ->
                "The stay is not within the support. Mend the days of one of the two.";
            default -> "This cannot be so. Rowan takes " + fault.accepted() + ".";
        };
    }

    /** By row, then by column. */
    List<Mend> all() {
        return mends.stream()
                .sorted(Comparator.comparingInt(Mend::row).thenComparingInt(Mend::place))
                .toList();
    }

    @Override
    public String toString() {
        return mends.size() + " to mend";
    }
}
