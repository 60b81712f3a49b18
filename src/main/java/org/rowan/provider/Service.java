package org.rowan.provider;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import org.rowan.kernel.Codes;
import org.rowan.store.ReferencedRecord;
import org.rowan.store.Sealed;
import org.rowan.store.sight.OutsideCases;

/** A service that the provider runs: a refuge, an outreach team, a helpline. {@code kind} is of list service_kind. */
@Entity
@OutsideCases("what is offered to everybody")
public class Service extends ReferencedRecord {
    @Sealed
    public String name;

    public String kind;
    public boolean commissioned;
    public LocalDate opened;
    public LocalDate closed;

    /** Open from the first to the last day, both included. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opened) && (closed == null || !day.isAfter(closed));
    }

    /** Whether people live in this service's units. */
    public boolean hasUnits() {
        return !kind.equals("sanctuary")
                && List.of("safe_accommodation", "other_accommodation")
                        .contains(Codes.standard().list("service_kind").group(kind));
    }
}
