package org.rowan.bedboard;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The holds of one unit, as they are known at a moment.
 *
 * @param told what may be told of them, by hold; nothing of one for somebody who is hidden
 * @param forThem whether it is held for the referral that asks; that hold is none of these
 * @param now in London
 */
record UnitHolds(List<Hold> holds, Map<Long, Holding> told, boolean forThem, LocalDateTime now) {
    /** None. */
    static final UnitHolds NONE = new UnitHolds(List.of(), Map.of(), false, LocalDateTime.MIN);

    Optional<Hold> on(LocalDate night) {
        return holds.stream().filter(hold -> hold.holdsNight(night, now)).findFirst();
    }

    Optional<Holding> told(Hold hold) {
        return Optional.ofNullable(told.get(hold.id));
    }
}
