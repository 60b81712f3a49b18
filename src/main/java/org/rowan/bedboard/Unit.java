package org.rowan.bedboard;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.ReferencedRecord;

/**
 * A room or home in which one household lives. {@code children} is the most children beside one adult, 0 for a woman
 * alone; {@code oldestBoy} the highest age in years of a boy who may live here, null where that is not limited.
 */
@Entity
public class Unit extends ReferencedRecord {
    public long serviceId;
    public String name;
    public int children;
    public String access;
    public Boolean takesMen;
    public Integer oldestBoy;
    public LocalDate opened;
    public LocalDate closed;
}
