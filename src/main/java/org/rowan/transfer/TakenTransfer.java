package org.rowan.transfer;

import jakarta.persistence.Entity;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.OutsideCases;

/** A file that was taken in, by its random number: it is not taken in again, also not after its case was erased. */
@Entity
@OutsideCases("which files were taken in")
public class TakenTransfer extends StoredRecord {
    public String transfer;
}
