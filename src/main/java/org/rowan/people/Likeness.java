package org.rowan.people;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/**
 * Two people who may be one. It is noticed where whoever recorded the one does not see the other, and could not be asked; a
 * manager answers. It belongs to the cases of both: who does not see one of them does not find it.
 */
@Entity
public class Likeness extends StoredRecord {
    public static final String ANOTHER = "another";
    /** Both records were joined. */
    public static final String SAME = "same";

    /** Who was recorded. */
    @CaseOf(CasePart.PERSON)
    public long personId;
    /** Whom she may be. */
    @CaseOf(CasePart.PERSON)
    public long likePersonId;
    /** What speaks for it, a name of {@link Alike}. */
    public String why;
    /** Null while nobody has answered. */
    public String answer;

    public Instant answeredAt;
    public String answeredBy;
}
