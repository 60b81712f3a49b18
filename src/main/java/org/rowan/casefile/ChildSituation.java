package org.rowan.casefile;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.ErasedWhole;
import org.rowan.store.Sealed;

/** Where a child learns and whether social care works with the child, from a day until the next record of it. */
@Entity
@ErasedWhole
public class ChildSituation extends ChildRecord {
    /** The first day on which it is so. */
    public LocalDate since;

    /** Of {@link ChildLists#SCHOOLING}; null where it was not asked. */
    public String schooling;

    /** The nursery, school or college, and who there knows, in words. */
    @Sealed
    public String school;

    /** Of {@link ChildLists#SOCIAL_CARE}; null where it was not asked. */
    public String socialCare;

    /** The social worker and how to reach her, in words. */
    @Sealed
    public String socialWorker;

    @Override
    public LocalDate day() {
        return since;
    }

    /** What holds on, for the next record of the same child: mostly one thing of it changes. */
    public ChildSituation goOn() {
        ChildSituation next = new ChildSituation();
        next.schooling = schooling;
        next.school = school;
        next.socialCare = socialCare;
        next.socialWorker = socialWorker;
        return next;
    }
}
