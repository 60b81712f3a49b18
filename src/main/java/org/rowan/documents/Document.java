package org.rowan.documents;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.rowan.store.ErasedWhole;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/** A file that belongs to a case, without what is in it. Kept by Rowan alone; it is not part of the exchange set. */
@Entity
@ErasedWhole
public class Document extends StoredRecord {
    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    /** Of {@link DocumentKinds}. */
    public String kind;

    /** What Rowan can do with it: the name of a {@link Format}. */
    public String format;

    /** What the file was called; null once its case was erased. */
    @Sealed
    public String name;

    /** What it is, in words; null where nothing is said. */
    @Sealed
    public String about;

    /** The day that stands on it, or on which it came. */
    public LocalDate dated;

    /** Rounded up: the exact length could tell which file it is. */
    public int kilobytes;

    /** When it was taken out; what was in it goes soon afterwards. Null while it is kept. */
    public Instant takenOut;

    public Format format() {
        return Format.valueOf(format);
    }
}
