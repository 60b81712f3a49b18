package org.rowan.caseload;

import jakarta.persistence.Entity;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.OutsideCases;

/** How many cases a worker should have in a year at most. A store holds one, or none: then it is {@link #USUAL}. */
@Entity
@OutsideCases("how many cases a worker should have")
public class CaseloadLimit extends StoredRecord {
    /** What is recommended for an IDVA. */
    public static final int USUAL = 100;

    public static final int LEAST = 1;
    public static final int MOST = 500;

    public int yearlyCases = USUAL;
}
