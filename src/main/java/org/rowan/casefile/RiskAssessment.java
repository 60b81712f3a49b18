package org.rowan.casefile;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/**
 * An assessment of the risk to a person on a day. {@code tool} is the questionnaire in free words, {@code score} its yes
 * answers (0 to 24), {@code level} of list risk_level, {@code basis} of list risk_basis.
 */
@Entity
public class RiskAssessment extends StoredRecord {
    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    @CaseOf(CasePart.PERSON)
    public long personId;

    public LocalDate assessed;

    @Sealed
    public String tool;

    public Integer score;
    public String level;
    public String basis;

    /** The day on which it is to be looked at again; null where none was set. Kept by Rowan alone. */
    public LocalDate review;
}
