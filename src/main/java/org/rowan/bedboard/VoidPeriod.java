package org.rowan.bedboard;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.OutsideCases;

/** Nights on which a unit cannot be used: from {@code starts} until the night before {@code ends}; open while that is null. */
@Entity
@OutsideCases("a hold names nobody")
public class VoidPeriod extends StoredRecord {
    /** The reason under which sets and returns know the nights of a hold. */
    static final String HELD = "held";

    public long unitId;
    public LocalDate starts;
    public LocalDate ends;
    public String reason;

    /** Whether the unit is kept for somebody, who may move in. */
    public boolean isHold() {
        return reason.equals(HELD);
    }

    /** Whether the night that begins on this day is one of its nights. */
    public boolean coversNight(LocalDate night) {
        return !night.isBefore(starts) && (ends == null || night.isBefore(ends));
    }
}
