package org.rowan.casefile;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.ErasedWhole;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/**
 * An order, a notice or conditions that protect a person from a day to a day, both included. Kept by Rowan alone; it is not part of
 * the exchange set.
 */
@Entity
@ErasedWhole(first = true)
public class CourtOrder extends StoredRecord {
    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    /** Whom it protects, or concerns. */
    @CaseOf(CasePart.PERSON)
    public long personId;

    /** The proceedings in which it was made; null where none are recorded. */
    public Long proceedingId;

    /** Of {@link OrderKinds}. */
    public String kind;

    /** What it forbids or allows, in words. */
    @Sealed
    public String terms;

    public LocalDate starts;

    /** The last day; null until a further order. */
    public LocalDate ends;

    /** The day on which he was given it; null while he was not: most orders can't be enforced until then. */
    public LocalDate served;

    /** Whether it covers the others of the household as well. */
    public boolean allOfThem;

    public boolean holdsOn(LocalDate day) {
        return !starts.isAfter(day) && (ends == null || !ends.isBefore(day));
    }
}
