package org.rowan.retention;

import java.util.Optional;
import org.rowan.erasure.ErasureRequest;
import org.rowan.store.sight.CasePart;

/**
 * A case that was kept for as long as it may be.
 *
 * @param part on which it is asked to be erased: a person, or a referral of nobody
 * @param name of the first of the household; empty where none is recorded
 * @param others how many people more
 * @param asked the erasure that waits, if somebody has asked for it
 * @param held whether it is not to be erased for now
 */
public record DueCase(
        CasePart part, long id, String name, int others, KeptUntil kept, Optional<ErasureRequest> asked, boolean held) {
    /** Whether it can be asked for now. */
    public boolean isToAsk() {
        return asked.isEmpty() && !held;
    }

    /** The address of its page. */
    public String address() {
        return (part == CasePart.PERSON ? "person " : "decide ") + id;
    }

    @Override
    public String toString() {
        return "due case of " + part + " " + id;
    }
}
