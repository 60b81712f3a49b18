package org.rowan.erasure;

import org.rowan.kernel.Problem;
import org.rowan.store.Tx;
import org.rowan.store.sight.CasePart;

/** Works out anew whether a case was kept for as long as it may be. */
@FunctionalInterface
public interface KeptLongEnough {
    /** @throws Problem of kind INPUT if it was not, with the day from which it will be */
    void require(Tx tx, CasePart part, long id);
}
