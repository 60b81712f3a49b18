package org.rowan.users;

import jakarta.persistence.Entity;
import org.rowan.store.StoredRecord;

/** After how long the window of a store locks when nobody touches it. A store holds one, or none: then it is {@link #USUAL}. */
@Entity
public class LockRule extends StoredRecord {
    /** In minutes. */
    public static final int USUAL = 5;

    public static final int LEAST = 1;
    public static final int MOST = 30;

    /** From {@link #LEAST} to {@link #MOST}. */
    public int minutes = USUAL;
}
