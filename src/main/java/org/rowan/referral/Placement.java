package org.rowan.referral;

import org.rowan.kernel.Problem;
import org.rowan.store.Tx;

/** What follows from placing a household: support begins, and a unit is taken. Part of the transaction that decides. */
public interface Placement {
    /** @throws Problem of kind INPUT if the unit can't be taken, with the reason; nothing is then decided */
    void place(Tx tx, Referral referral, Decision.Place place);

    /**
     * Hears that a placed referral was amended, and carries over to its support what concerns it: above all the name of
     * somebody who was only counted before.
     *
     * @throws Problem of kind INPUT that names the field that can't change any more; nothing is then amended
     */
    void amended(Tx tx, Referral before, Referral after);

    /**
     * Takes back what placing made.
     *
     * @throws Problem of kind INPUT if records hang on it already, so that it is no mere slip any more
     */
    void undo(Tx tx, Referral referral);
}
