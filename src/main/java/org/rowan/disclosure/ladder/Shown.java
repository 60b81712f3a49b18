package org.rowan.disclosure.ladder;

import java.util.Optional;
import org.rowan.disclosure.Ladder;

/** How a variable is shown: at a level, as its total only, or not at all; and what kept a finer level inside. */
sealed interface Shown {
    /** The first objection that was met on the way down, if there was one. */
    Optional<Objection> because();

    record At(Ladder.Level level, Optional<Objection> because) implements Shown {}

    record Total(Optional<Objection> because) implements Shown {}

    record Withheld(Optional<Objection> because) implements Shown {
        static Withheld by(Objection objection) {
            return new Withheld(Optional.of(objection));
        }
    }
}
