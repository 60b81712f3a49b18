package org.rowan.setup.ui;

import org.rowan.store.ReferencedRecord;

/** A record as it is typed anew, while the one that was read stays as it is until the change is stored. */
final class Changed {
    private Changed() {}

    /** Makes a fresh record the next version of a known one; null leaves it a new record. */
    static <R extends ReferencedRecord> R of(R known, R fresh) {
        if (known != null) {
            fresh.id = known.id;
            fresh.version = known.version;
            fresh.reference = known.reference;
            fresh.createdAt = known.createdAt;
            fresh.createdBy = known.createdBy;
        }
        return fresh;
    }
}
