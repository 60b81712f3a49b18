package org.rowan.bedboard;

import jakarta.persistence.Entity;
import org.rowan.store.OwnKey;

/** What a hold said before it was changed: kept for ever, {@code createdAt} is when it was replaced. */
@Entity
@OwnKey
public class FormerHold extends HoldTerms {
    public long holdId;
    /** Who had said it. */
    public String saidBy;
}
