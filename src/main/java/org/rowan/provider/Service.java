package org.rowan.provider;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.ReferencedRecord;

/** A service that the provider runs: a refuge, an outreach team, a helpline. {@code kind} is of list service_kind. */
@Entity
public class Service extends ReferencedRecord {
    public String name;
    public String kind;
    public boolean commissioned;
    public LocalDate opened;
    public LocalDate closed;
}
