package org.rowan.community;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.OwnKey;
import org.rowan.store.ReferencedRecord;
import org.rowan.store.Sealed;
import org.rowan.store.sight.OutsideCases;

/**
 * Somebody on a programme for perpetrators. Kept apart from people: a participant has no name here, is no person of the store
 * and is linked to none. {@code source} is of list referral_source, {@code ending} of list programme_end.
 */
@Entity
@OwnKey
@OutsideCases("kept apart from every case, and linked to none")
public class Participant extends ReferencedRecord {
    public long serviceId;
    public LocalDate referred;
    public String source;
    public String sex;

    @Sealed
    public LocalDate dateOfBirth;

    public LocalDate assessed;
    public LocalDate started;
    public LocalDate ended;
    public String ending;
}
