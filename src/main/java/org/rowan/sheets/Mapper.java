package org.rowan.sheets;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rowan.sheets.read.Cell;

/** Guesses from its head where each column goes. */
public final class Mapper {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    private static final Pattern ANSWERS = Pattern.compile(" (y n|yes no|dd mm (yy|yyyy)|yes or no)$");
    private static final double MOST = 0.6;

    private final Lexicon lexicon;

    public Mapper(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static Optional<Target> target(Lexicon lexicon, String head) {
        if (Plain.of(head).isEmpty()) {
            return Optional.empty();
        }
        String bare = BRACKETS.matcher(head).replaceAll(" ");
        String shorter = ANSWERS.matcher(Plain.of(bare)).replaceFirst("");
        return lexicon.code(Lexicon.HEADING, head)
                .or(() -> lexicon.code(Lexicon.HEADING, bare))
                .or(() -> lexicon.code(Lexicon.HEADING, shorter))
                .map(Target::read);
    }

    /** What says more goes first: "date of referral" before "date". */
    public Plan propose(Table table, String service) {
        Map<Integer, Target> targets = new HashMap<>();
        Map<Integer, DayOrder> orders = new HashMap<>();
        Set<Target> taken = new HashSet<>();
        List<Heading> wordy = table.headings().stream()
                .sorted(Comparator.comparingInt(
                        (Heading head) -> -Plain.of(head.words()).split(" ", -1).length))
                .toList();
        for (Heading heading : wordy) {
            Target target = target(lexicon, heading.words())
                    .filter(found -> found.field().severalTimes() || !taken.contains(found))
                    .filter(found -> found.field() != Field.NEED || answersYesOrNo(table, heading))
                    .orElse(Target.LEFT_OUT);
            taken.add(target);
            targets.put(heading.place(), target);
            orders.put(heading.place(), Days.order(cells(table, heading)));
        }
        return new Plan(table, targets, orders, service);
    }

    static List<Cell> cells(Table table, Heading heading) {
        return table.rows().stream()
                .map(row -> row.at(heading.place()))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** A column that is headed "Housing" can tell anything. */
    private boolean answersYesOrNo(Table table, Heading heading) {
        List<Cell> cells = cells(table, heading);
        long answers = cells.stream()
                .filter(cell -> Answers.yesNo(lexicon, cell.text()).isPresent())
                .count();
        return answers >= cells.size() * MOST;
    }
}
