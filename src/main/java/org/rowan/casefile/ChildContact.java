package org.rowan.casefile;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.ErasedWhole;
import org.rowan.store.Sealed;

/** Whom a child sees or hears of the family outside, and how, from a day to a day, both included. */
@Entity
@ErasedWhole
public class ChildContact extends ChildRecord {
    /** With whom, in words. */
    @Sealed
    public String withWhom;

    /** Of {@link ChildLists#CONTACT}. */
    public String kind;

    /** Of {@link ChildLists#BASIS}; null where nobody says. */
    public String basis;

    public LocalDate starts;

    /** The last day; null while it goes on. */
    public LocalDate ends;

    /** Where and when, who brings and fetches, what to look out for, what the child wants. */
    @Sealed
    public String terms;

    @Override
    public LocalDate day() {
        return starts;
    }

    public boolean holdsOn(LocalDate day) {
        return !starts.isAfter(day) && (ends == null || !ends.isBefore(day));
    }
}
