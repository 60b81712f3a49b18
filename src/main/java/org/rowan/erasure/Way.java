package org.rowan.erasure;

import java.time.LocalDate;

/** What somebody can do about an erasure that waits. */
public sealed interface Way {
    /**
     * It can be done now.
     *
     * @param alone by the one who has asked for it, since there is no other manager
     */
    record Now(boolean alone) implements Way {}

    /** There is no other manager who sees the case: whoever has asked for it can do it from this day on. */
    record From(LocalDate day) implements Way {}

    /** Another manager has to do it. */
    record ByAnother() implements Way {}
}
