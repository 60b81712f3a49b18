package org.rowan.returns.release;

import jakarta.persistence.Entity;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.OutsideCases;

/** Why a published figure of a quarter differs much from the same one of an earlier period. */
@Entity
@OutsideCases("why published figures differ")
public class ExplainedChange extends StoredRecord {
    public String period;
    public String against;
    /** Table, service kind, dimension, level, category and measure with bars between. */
    public String place;

    /** A code of list change_reason. */
    public String reason;
}
