package org.rowan.community;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/**
 * Money given to a supported household for a purpose of list grant_kind; {@code amount} is in pounds with two decimals.
 */
@Entity
public class HouseholdGrant extends StoredRecord {
    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    public LocalDate givenOn;
    public String kind;
    public BigDecimal amount;
}
