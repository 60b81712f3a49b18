package org.rowan.today.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.UnitTonight;
import org.rowan.kernel.CodesField;
import org.rowan.today.TodayView;

/** Tonight's free units in one line, as the strip at the top of the window says it. */
public final class TonightWords {
    private static final int MANY_CHILDREN = 3;

    private TonightWords() {}

    /** Such as "3 free: 1 alone, 2 with 1-2 children, 1 step-free". Empty while no unit can be lived in. */
    public static String of(TodayView today) {
        if (today.units() == 0) {
            return "";
        }
        List<Unit> free = today.free().stream()
                .flatMap(service -> service.units().stream())
                .map(UnitTonight::unit)
                .toList();
        String count = free.isEmpty() ? "none free" : free.size() + " free";
        String held = today.held() == 0 ? "" : ", " + today.held() + " held";
        String kinds = kinds(free);
        return count + held + (kinds.isEmpty() ? "" : ": " + kinds);
    }

    /** How many there are for whom: "1 alone, 2 with 1-2 children, 1 step-free". */
    static String kinds(List<Unit> units) {
        List<String> parts = new ArrayList<>();
        add(parts, units, "alone", unit -> unit.children == 0);
        add(parts, units, "with 1-2 children", unit -> unit.children > 0 && unit.children < MANY_CHILDREN);
        add(parts, units, "with 3 or more", unit -> unit.children >= MANY_CHILDREN);
        add(parts, units, "step-free", unit -> CodesField.has(unit.access, "step_free"));
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, List<Unit> units, String words, Predicate<Unit> which) {
        long count = units.stream().filter(which).count();
        if (count > 0) {
            parts.add(count + " " + words);
        }
    }
}
