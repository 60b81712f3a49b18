package org.rowan.bedboard;

import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.rowan.kernel.CodesField;

/** What a night looks like, in one line: how many units are free and for whom, how many are held or cannot be used. */
public final class TonightLine {
    private static final int MANY_CHILDREN = 3;

    private TonightLine() {}

    /** Such as "3 free: 1 alone, 2 with 1-2 children, 1 step-free. 1 held, 2 void." */
    public static String of(Collection<UnitTonight> units) {
        List<Unit> free = units.stream()
                .filter(UnitTonight::isFree)
                .map(UnitTonight::unit)
                .toList();
        return (free.isEmpty() ? "No unit is free." : free.size() + " free: " + kinds(free) + ".") + rest(units);
    }

    /** How many there are for whom: "1 alone, 2 with 1-2 children, 1 step-free". */
    public static String kinds(Collection<Unit> units) {
        StringJoiner kinds = new StringJoiner(", ");
        add(kinds, units, "alone", unit -> unit.children == 0);
        add(kinds, units, "with 1-2 children", unit -> unit.children > 0 && unit.children < MANY_CHILDREN);
        add(kinds, units, "with 3 or more", unit -> unit.children >= MANY_CHILDREN);
        add(kinds, units, "step-free", unit -> CodesField.has(unit.access, "step_free"));
        return kinds.toString();
    }

    private static String rest(Collection<UnitTonight> units) {
        StringJoiner rest = new StringJoiner(", ", " ", ".").setEmptyValue("");
        add(rest, units, "held", unit -> unit.state() == UnitTonight.State.HELD);
        add(rest, units, "void", unit -> unit.state() == UnitTonight.State.VOID);
        return rest.toString();
    }

    private static <T> void add(StringJoiner words, Collection<T> things, String word, Predicate<T> which) {
        long count = things.stream().filter(which).count();
        if (count > 0) {
            words.add(count + " " + word);
        }
    }
}
