package org.rowan.returns.tables;

import java.util.List;

/**
 * The records under a figure, in the order of their ids. What they count together is the figure.
 *
 * @param sort what sort of record they are
 */
public record RecordsUnder(RecordSort sort, List<Entry> entries) {
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
        return entries.stream().mapToLong(Entry::count).sum();
    }
}
