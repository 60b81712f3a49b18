package org.rowan.bedboard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rowan.kernel.CodesField;

/** What a night looks like, in one line: how many units are free and for whom, how many are held or cannot be used. */
public final class TonightLine {
    private TonightLine() {}

    /** Such as "3 free: 1 for one adult, 2 for adult and 2 children; 1 step-free. 1 held, 2 void." */
    public static String of(Collection<UnitTonight> units) {
        List<Unit> free = units.stream()
                .filter(UnitTonight::isFree)
                .map(UnitTonight::unit)
                .toList();
        return free(free) + rest(units);
    }

    private static String free(List<Unit> free) {
        if (free.isEmpty()) {
            return "No unit is free.";
        }
        Map<Integer, Long> bySize = free.stream()
                .collect(Collectors.groupingBy(unit -> unit.children, TreeMap::new, Collectors.counting()));
        String sizes = bySize.entrySet().stream()
                .map(entry -> entry.getValue() + " for " + people(entry.getKey()))
                .collect(Collectors.joining(", "));
        long stepFree = free.stream()
                .filter(unit -> CodesField.has(unit.access, "step_free"))
                .count();
        return "%d free: %s%s.".formatted(free.size(), sizes, stepFree == 0 ? "" : "; " + stepFree + " step-free");
    }

    private static String people(int children) {
        return switch (children) {
            case 0 -> "one adult";
            case 1 -> "adult and child";
            default -> "adult and " + children + " children";
        };
    }

    private static String rest(Collection<UnitTonight> units) {
        StringJoiner rest = new StringJoiner(", ", " ", ".").setEmptyValue("");
        count(rest, units, UnitTonight.State.HELD, "held");
        count(rest, units, UnitTonight.State.VOID, "void");
        return rest.toString();
    }

    private static void count(StringJoiner words, Collection<UnitTonight> units, UnitTonight.State state, String word) {
        long count = units.stream().filter(unit -> unit.state() == state).count();
        if (count > 0) {
            words.add(count + " " + word);
        }
    }
}
