package org.rowan.sheets.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;
import org.rowan.sheets.Field;
import org.rowan.sheets.Lexicon;
import org.rowan.sheets.SheetIntake;
import org.rowan.sheets.Target;

/** What can be chosen for a column, and for a word in one. */
final class WordChoices {
    private static final Codes CODES = Codes.standard();

    private WordChoices() {}

    /** Where a column can go. */
    static List<Code> targets() {
        List<Code> targets = new ArrayList<>(Arrays.stream(Field.values())
                .filter(field -> field != Field.NEED)
                .map(Target::of)
                .map(WordChoices::target)
                .toList());
        CODES.list("need").codes().forEach(need -> targets.add(target(new Target(Field.NEED, need))));
        return targets;
    }

    private static Code target(Target target) {
        return new Code(target.written(), target.words(), "");
    }

    /** What a word can mean; at the end, that it is to be left out. */
    static List<Code> meanings(Field field, SheetIntake.Start start) {
        List<Code> meanings = new ArrayList<>(known(field, start));
        meanings.add(new Code(Lexicon.UNKNOWN, "Leave it out: nothing is known", ""));
        return meanings;
    }

    private static List<Code> known(Field field, SheetIntake.Start start) {
        return switch (field) {
            case SERVICE ->
                start.services().stream()
                        .map(row -> new Code(row.reference, row.name, ""))
                        .toList();
            case UNIT ->
                start.units().stream()
                        .map(row -> new Code(row.reference, row.name, ""))
                        .toList();
            case OUTCOME -> outcomes();
            default ->
                field.kind() == Field.Kind.YES_NO
                        ? List.of(new Code("yes", "Yes", ""), new Code("no", "No", ""))
                        : CODES.list(field.list()).all();
        };
    }

    private static List<Code> outcomes() {
        List<Code> outcomes = new ArrayList<>(CODES.list("decision").all());
        CODES.list("not_placed_reason")
                .all()
                .forEach(reason ->
                        outcomes.add(new Code("not_placed:" + reason.code(), "Not placed: " + reason.label(), "")));
        return outcomes;
    }
}
