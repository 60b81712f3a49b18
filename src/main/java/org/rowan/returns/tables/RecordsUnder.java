package org.rowan.returns.tables;

import java.util.List;
import java.util.function.Predicate;

/**
 * The records under a figure, in the order of their ids. What they count together is the figure.
 *
 * @param sort what sort of record they are
 * @param entries those that are shown
 * @param notShown what the records count together that whoever looks does not see; 0 if all are shown
 */
public record RecordsUnder(RecordSort sort, List<Entry> entries, long notShown) {
    /**
     * A record.
     *
     * @param id the id in the store
     * @param count what it adds to the figure: 1, or its nights, days, heads or pence
     */
    public record Entry(long id, long count) {}

    public RecordsUnder {
        entries = List.copyOf(entries);
    }

    public List<Long> ids() {
        return entries.stream().map(Entry::id).toList();
    }

    /** What the records count together: the figure. */
    public long total() {
        return shown() + notShown;
    }

    private long shown() {
        return entries.stream().mapToLong(Entry::count).sum();
    }

    /** The same figure for somebody who sees only some of its records. */
    public RecordsUnder showing(Predicate<Long> seen) {
        List<Entry> some =
                entries.stream().filter(entry -> seen.test(entry.id())).toList();
        RecordsUnder without = new RecordsUnder(sort, some, 0);
        return new RecordsUnder(sort, some, total() - without.shown());
    }
}
