package org.rowan.returns.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rowan.disclosure.Decision;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.Variable;
import org.rowan.returns.words.ReturnWords;

/**
 * What of a table was made coarser or kept inside, and why, in words. For the provider's eyes: a reason may tell more than
 * what is shown.
 *
 * @param what what became of which questions: "Kept inside: alcohol, drugs"
 * @param reason in a sentence
 */
record Coarser(String what, String reason) {
    private static final Pattern LINE = Pattern.compile("At level (\\d+) the line (\\S+) has");
    private static final Pattern LEVEL = Pattern.compile("At level (\\d+)");
    private static final String FINEST = "1";

    private record Same(String fate, String reason) {}

    /** Those that share a fate and a reason together. */
    static List<Coarser> of(Published published, String table, String scope) {
        SequencedMap<Same, List<String>> names = new LinkedHashMap<>();
        for (Decision decision : published.decisions()) {
            boolean here = decision.table().equals(table) && decision.scope().equals(scope);
            if (here && !decision.shown().equals(FINEST) && !decision.shown().equals(Decision.YES)) {
                names.computeIfAbsent(new Same(fate(decision), reason(decision)), absent -> new ArrayList<>())
                        .add(name(decision));
            }
        }
        return names.entrySet().stream()
                .map(entry -> new Coarser(
                        entry.getKey().fate() + ": "
                                + String.join(
                                        "; ",
                                        entry.getValue().stream().distinct().toList()),
                        entry.getKey().reason()))
                .toList();
    }

    private static String fate(Decision decision) {
        String fate = switch (decision.shown()) {
            case Decision.WITHHELD -> "Kept inside";
            case Figure.TOTAL -> "Only the total";
            default -> "Coarser";
        };
        return decision.period().contains("/") ? fate : fate + ", over the year";
    }

    private static String name(Decision decision) {
        if (!decision.category().equals(Figure.TOTAL)) {
            return ReturnWords.category(decision.dimension(), decision.category());
        }
        boolean variable = Variable.of(decision.table(), decision.dimension())
                .filter(asked -> decision.measure().startsWith(asked.measure()))
                .isPresent();
        return variable ? ReturnWords.dimension(decision.dimension()) : ReturnWords.measure(decision.measure());
    }

    private static String reason(Decision decision) {
        Matcher line = LINE.matcher(decision.reason());
        String reason = line.find()
                ? line.replaceFirst(Matcher.quoteReplacement(level(line.group(1)) + " \u201c"
                        + ReturnWords.category(decision.dimension(), line.group(2)) + "\u201d has"))
                : decision.reason();
        Matcher level = LEVEL.matcher(reason);
        return level.find() ? level.replaceFirst(level(level.group(1))) : reason;
    }

    private static String level(String number) {
        return number.equals(FINEST) ? "In full detail" : "A step coarser, too,";
    }
}
