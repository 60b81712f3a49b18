package org.rowan.consent;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.ErasedWhole;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/** That somebody has agreed to something on a day, and perhaps took it back on a later one. It is never removed. */
@Entity
@ErasedWhole
public class Consent extends StoredRecord {
    public static final String SPOKEN = "spoken";
    public static final String WRITTEN = "written";

    @CaseOf(CasePart.PERSON)
    public long personId;

    /** The code of a {@link Purpose}. */
    public String purpose;

    /** The code of an {@link Agency} where something is to be shared; null otherwise. */
    public String agency;

    /** What it is limited to, in words; null where it is not. */
    @Sealed
    public String about;

    public LocalDate given;

    /** {@link #SPOKEN} or {@link #WRITTEN}. */
    public String givenHow;

    /** Who heard or read it. */
    @Sealed
    public String heardBy;

    /** Null while it stands. */
    public LocalDate withdrawn;

    public String withdrawnHow;

    @Sealed
    public String withdrawnTo;

    public boolean stands() {
        return withdrawn == null;
    }

    /** Whether it is about the same as another, of the same person. */
    boolean isLike(Consent other) {
        return personId == other.personId
                && purpose.equals(other.purpose)
                && java.util.Objects.equals(agency, other.agency);
    }
}
