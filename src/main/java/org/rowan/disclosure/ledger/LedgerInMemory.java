package org.rowan.disclosure.ledger;

import java.util.ArrayList;
import java.util.List;
import org.rowan.disclosure.Release;

/** A ledger that lasts as long as the program: for trying out what a return would be, and for tests. */
public final class LedgerInMemory implements Ledger {
    private final List<LedgerEntry> entries = new ArrayList<>();

    public LedgerInMemory() {}

    /** Begins with entries that were kept elsewhere. */
    public LedgerInMemory(List<LedgerEntry> entries) {
        this.entries.addAll(entries);
    }

    @Override
    public List<LedgerEntry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public LedgerEntry append(LedgerEntry.Kind kind, Release release) {
        LedgerEntry entry = Chain.next(entries, kind, release);
        entries.add(entry);
        return entry;
    }
}
