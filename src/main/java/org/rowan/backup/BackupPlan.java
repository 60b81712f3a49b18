package org.rowan.backup;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.OutsideCases;

/** Where backups go and whether one is made each day. A store has one of these, or none yet. */
@Entity
@OutsideCases("when and where backups are made")
public class BackupPlan extends StoredRecord {
    /** The path of the folder on this computer; null while none is chosen. */
    public String folder;

    public boolean daily;
    /** When a backup, to whatever folder, was last read back and found whole; null where none was. */
    public Instant lastGood;
}
