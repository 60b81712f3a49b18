package org.rowan.users;

import jakarta.persistence.Entity;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.OutsideCases;

/** After how long the window of a store locks when nobody touches it. A store holds one, or none: then it is {@link #USUAL}. */
@Entity
@OutsideCases("how the window locks")
public class LockRule extends StoredRecord {
    /** In minutes. */
    public static final int USUAL = 5;

    public static final int LEAST = 1;
    public static final int MOST = 30;

    /** From {@link #LEAST} to {@link #MOST}. */
    public int minutes = USUAL;
}
