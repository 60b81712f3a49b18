package org.rowan.demand;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rowan.bedboard.Household;
import org.rowan.bedboard.PastBoards;
import org.rowan.bedboard.UnitTonight;
import org.rowan.bedboard.UnitTonight.State;

/**
 * The board of an evening as one household met it.
 *
 * @param units the open units of the service by what they were
 * @param fitting those of them that take such a household
 */
public record Evening(Map<State, Integer> units, Map<State, Integer> fitting) {
    public Evening {
        units = Map.copyOf(units);
        fitting = Map.copyOf(fitting);
    }

    static Evening of(List<UnitTonight> board, Household household) {
        Map<State, Integer> units = new EnumMap<>(State.class);
        Map<State, Integer> fitting = new EnumMap<>(State.class);
        for (UnitTonight unit : board) {
            units.merge(unit.state(), 1, Integer::sum);
            if (PastBoards.takes(unit, household)) {
                fitting.merge(unit.state(), 1, Integer::sum);
            }
        }
        return new Evening(units, fitting);
    }

    /** How many units were open. */
    public int open() {
        return units.values().stream().mapToInt(Integer::intValue).sum();
    }

    public Explanation explanation() {
        if (units.isEmpty()) {
            return Explanation.NO_BEDS;
        }
        if (fitting.containsKey(State.FREE)) {
            return Explanation.FREE;
        }
        if (fitting.containsKey(State.VOID)) {
            return Explanation.SHUT;
        }
        if (fitting.containsKey(State.HELD)) {
            return Explanation.HELD;
        }
        return fitting.isEmpty() ? Explanation.NONE_TAKES_THEM : Explanation.TAKEN;
    }
}
