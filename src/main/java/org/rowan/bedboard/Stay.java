package org.rowan.bedboard;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/** A household in a unit: the nights from {@code movedIn} until the one before {@code movedOut}; still there while that is null. */
@Entity
public class Stay extends StoredRecord {
    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    public long unitId;
    public LocalDate movedIn;
    public LocalDate movedOut;

    /** Whether the night that begins on this day is one of its nights. */
    public boolean coversNight(LocalDate night) {
        return !night.isBefore(movedIn) && (movedOut == null || night.isBefore(movedOut));
    }
}
