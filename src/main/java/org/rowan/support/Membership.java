package org.rowan.support;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/** A person in a support period; null days stand for the first and last day of the period. {@code role} is adult or child. */
@Entity
public class Membership extends StoredRecord {
    public static final String ADULT = "adult";
    public static final String CHILD = "child";

    @CaseOf(value = CasePart.SUPPORT, joins = true)
    public long supportId;

    @CaseOf(value = CasePart.PERSON, joins = true)
    public long personId;

    public String role;
    public LocalDate joined;
    public LocalDate departed;

    /** Why support of this person ended, of list why_left; null while it goes on, or nobody says. Kept by Rowan alone. */
    public String whyLeft;

    public boolean isChild() {
        return role.equals(CHILD);
    }
}
