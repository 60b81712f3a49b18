package org.rowan.sheets;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rowan.bedboard.Unit;

/** What a spreadsheet may call a unit: "Room 4", "Rm 4", "Flat 4", "4" or "04", where one unit alone bears the number. */
final class UnitWords {
    private static final Pattern NUMBER = Pattern.compile("0*(\\d+)");
    private static final List<String> KINDS =
            List.of("", "room ", "rm ", "r", "flat ", "unit ", "no ", "bed ", "apt ", "f", "u");

    private UnitWords() {}

    static void learn(Lexicon lexicon, List<Unit> units) {
        Map<String, List<Unit>> byNumber =
                units.stream().filter(unit -> number(unit) != null).collect(Collectors.groupingBy(UnitWords::number));
        byNumber.forEach((number, of) -> {
            if (of.size() == 1) {
                KINDS.forEach(kind -> {
                    lexicon.learn("unit", kind + number, of.getFirst().reference);
                    lexicon.learn("unit", kind + "0" + number, of.getFirst().reference);
                });
            }
        });
        units.forEach(unit -> lexicon.learn("unit", unit.name, unit.reference));
    }

    /** Null where there is none, or more than one. */
    private static String number(Unit unit) {
        Matcher found = NUMBER.matcher(unit.name);
        String number = found.find() ? found.group(1) : null;
        return found.find() ? null : number;
    }
}
