package org.rowan.bedboard;

import java.util.List;

/**
 * What became of a unit.
 *
 * @param formers the units of which it was made, on the day on which it opened
 * @param laters the units that were made of it, on the day on which it closed
 * @param cots the cots that stood in it or stand there now, in order
 */
public record UnitPast(List<Unit> formers, List<Unit> laters, List<Cot> cots) {
    public UnitPast {
        formers = List.copyOf(formers);
        laters = List.copyOf(laters);
        cots = List.copyOf(cots);
    }
}
