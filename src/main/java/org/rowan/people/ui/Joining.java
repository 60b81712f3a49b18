package org.rowan.people.ui;

import org.rowan.people.PersonMerge;

/** Joins two records of one person and takes them apart; done where all that refers to people is known. Blocks. */
public interface Joining {
    /** @throws org.rowan.kernel.Problem of kind INPUT if they can't be one */
    PersonMerge join(long keptId, long mergedId);

    /** @throws org.rowan.kernel.Problem of kind INPUT if something else has to be taken apart first */
    void takeApart(long mergeId);
}
