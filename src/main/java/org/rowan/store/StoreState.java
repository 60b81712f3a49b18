package org.rowan.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The one row by which a database says whose it is and how many changes it holds. */
@Entity
public class StoreState {
    static final int ONLY = 1;

    @Id
    public int id = ONLY;

    public UUID store;
    public long changes;
    /** Of the key file, when it was last seen or changed: an older one is noticed. */
    public long keyGeneration;

    /** The key of the audit's chain, sealed under the store key. */
    public byte[] chainKey;
    /** The seal of the last entry of the audit, so that a cut end is noticed. */
    public byte[] auditEnd;
    /** How many entries the audit has, which is the number of its last one. */
    public long auditEntries;

    /** The generation that the key file has once a change of it that is begun is made; null where none is begun. */
    public Long begunGeneration;
    /** What the audit is to be told of it then: who may come in and what for, as the key file shows it too. */
    public String begunAction;

    public String begunDetail;
    public String begunBy;

    @Override
    public String toString() {
        return "state of store " + store;
    }
}
