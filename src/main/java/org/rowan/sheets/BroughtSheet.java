package org.rowan.sheets;

import jakarta.persistence.Entity;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.OutsideCases;

/** That {@code createdBy} brought a spreadsheet in, and which records came of it: all those between two ids. */
@Entity
@OutsideCases("how many records came of a list")
public class BroughtSheet extends StoredRecord {
    public long firstId;
    public long lastId;
    public int records;
    public int referrals;
    public int supports;
}
