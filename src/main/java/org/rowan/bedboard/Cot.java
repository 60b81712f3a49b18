package org.rowan.bedboard;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.OutsideCases;

/** A cot in a unit, a place for one child more: from the night of {@code starts} until the one before {@code ends}. */
@Entity
@OutsideCases("a cot names nobody")
public class Cot extends StoredRecord {
    public long unitId;
    public LocalDate starts;
    public LocalDate ends;

    /** Whether it is there on the night that begins on this day. */
    public boolean coversNight(LocalDate night) {
        return !night.isBefore(starts) && (ends == null || night.isBefore(ends));
    }
}
