package org.rowan.casefile;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Collection;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/**
 * A multi-agency risk assessment conference that heard the case of a person on a day.
 */
@Entity
public class MaracHearing extends StoredRecord {
    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    @CaseOf(CasePart.PERSON)
    public long personId;

    public LocalDate heard;

    /**
     * Whether the same person had been heard in the 12 months before, as the return counts a repeat.
     *
     * @param all her hearings, in whatever case
     */
    public boolean isRepeat(Collection<MaracHearing> all) {
        LocalDate yearBefore = heard.minusMonths(12);
        return all.stream()
                .anyMatch(other ->
                        other.personId == personId && other.heard.isBefore(heard) && !other.heard.isBefore(yearBefore));
    }
}
