package org.rowan.returns.release;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.OutsideCases;

/** How many pages the ledger has and how the last one ends; a store has one cover at most. */
@Entity
@OutsideCases("what was published")
public class LedgerCover extends StoredRecord {
    /** What was published before there was this ledger. */
    public enum Earlier {
        /** Nothing about people. */
        NOTHING,
        /** Something, and all of it stands in the ledger by now. */
        ENTERED
    }

    public int pages;
    public String endHash;
    /** The day on which somebody said what was published before; null until then: no figure about people leaves. */
    public LocalDate begun;

    @Enumerated(EnumType.STRING)
    public Earlier earlier;

    /** The number in the audit of the last restore of which somebody said what had left since the backup; 0 before any. */
    public long restoreAnswered;

    /** By which profile {@code rounded} draws, in hex; nobody outside may know it. */
    @Sealed
    public String secret;
}
