package org.rowan.returns.facts;

import java.util.Comparator;

/**
 * How a record is linked ({@code id}) and how ties between records are settled: by the smallest outside reference.
 *
 * @param id the store's own number, unique among records of one sort
 * @param reference the outside reference of the exchange set, compared as text
 */
public record Key(long id, String reference) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::reference).thenComparingLong(Key::id);

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return Long.toString(id);
    }
}
