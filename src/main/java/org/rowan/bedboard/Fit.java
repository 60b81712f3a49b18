package org.rowan.bedboard;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether a household can live in a unit.
 *
 * @param unit the unit on the night that was asked for
 * @param freeFrom the first night on which it is free, null where nothing says when
 * @param takenFrom the day after {@code freeFrom} on which another household moves in or the unit closes, so that a stay without
 *     an end can't begin before; null where nothing is planned
 * @param against why not, in words for the desk; empty where nothing speaks against it but the day
 * @param inFavour what fits, in the same words
 */
public record Fit(
        UnitTonight unit, LocalDate freeFrom, LocalDate takenFrom, List<String> against, List<String> inFavour) {
    public Fit {
        against = List.copyOf(against);
        inFavour = List.copyOf(inFavour);
    }

    /** Free on the night asked for and from then on, and nothing against it. */
    public boolean fitsNow() {
        return unit.isFree() && canBeTaken() && against.isEmpty();
    }

    /** Whether a household whose leaving is not known can move in, be it later than was asked. */
    public boolean canBeTaken() {
        return freeFrom != null && takenFrom == null;
    }
}
