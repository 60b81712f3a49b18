package org.rowan.support;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.InCase;
import org.rowan.store.StoredRecord;

/** A person in a support period; null days stand for the first and last day of the period. {@code role} is adult or child. */
@Entity
public class Membership extends StoredRecord {
    public static final String ADULT = "adult";
    public static final String CHILD = "child";

    @InCase
    public long supportId;

    public long personId;
    public String role;
    public LocalDate joined;
    public LocalDate departed;

    public boolean isChild() {
        return role.equals(CHILD);
    }
}
