package org.rowan.fx.form;

import java.time.Clock;
import java.time.LocalDateTime;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.TypedDates;
import org.rowan.kernel.London;

/** A day and a time of the wall clock, typed as it is said: {@code now}, {@code 14:05}, {@code yesterday 9:30}. */
public final class MomentField extends WordField<LocalDateTime> {
    /** When something was. */
    public MomentField(Clock clock) {
        this(clock, TypedDates.Side.PAST);
    }

    /** @param side whether it was or is to come */
    public MomentField(Clock clock, TypedDates.Side side) {
        super(
                words -> TypedDates.moment(words, London.now(clock), side),
                when -> SpokenDates.full(when.toLocalDate()) + ", " + SpokenDates.time(when),
                side == TypedDates.Side.PAST
                        ? "Rowan needs a time here. Try now, 14:05 or yesterday 9:30."
                        : "Rowan needs a time here. Try 17:00 or tomorrow 12:00.");
    }
}
