package org.rowan.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rowan.sheets.read.Cell;
import org.rowan.sheets.read.SheetRow;

/** Reads the rows of a table by a plan: every cell is understood, or stands in {@link #mends}. */
public final class Reading {
    private final Plan plan;
    private final Lexicon lexicon;
    private final LocalDate today;
    private final List<RowRead> rows = new ArrayList<>();
    private final List<Mend> mends = new ArrayList<>();
    private final Map<Integer, Boolean> crossIsNo = new HashMap<>();
    private final Map<List<String>, OpenWord> open = new LinkedHashMap<>();
    private int cells;
    private int understood;

    private Reading(Plan plan, Lexicon lexicon, LocalDate today) {
        this.plan = plan;
        this.lexicon = lexicon;
        this.today = today;
    }

    public static Reading of(Plan plan, Lexicon lexicon, LocalDate today) {
        Reading reading = new Reading(plan, lexicon, today);
        plan.table().rows().forEach(reading::read);
        return reading;
    }

    private void read(SheetRow row) {
        RowRead read = new RowRead(row);
        for (Heading heading : plan.table().headings()) {
            Cell cell = row.at(heading.place());
            if (!cell.isEmpty()) {
                cells++;
                Target target = plan.target(heading);
                boolean known = target.field() != Field.LEFT_OUT && take(read, heading, target, cell);
                understood += known ? 1 : 0;
            }
        }
        rows.add(read);
    }

    private boolean take(RowRead read, Heading heading, Target target, Cell cell) {
        Field field = target.field();
        return switch (field.kind()) {
            case WORDS -> takeWords(read, heading, field, cell.text());
            case DAY -> takeDay(read, heading, field, cell);
            case NUMBER -> takeNumber(read, heading, field, cell.text());
            case CODE -> takeCode(read, heading, field, cell.text());
            case CODES -> takeCodes(read, heading, cell.text());
            case YES_NO -> takeYesNo(read, heading, target, cell.text());
            case NOTHING -> true;
        };
    }

    private boolean takeWords(RowRead read, Heading heading, Field field, String words) {
        if (field == Field.NOTE) {
            boolean named = Plain.of(heading.words()).startsWith("note")
                    || Plain.of(heading.words()).startsWith("comment");
            read.notes.add(named || heading.words().isEmpty() ? words : heading.words() + ": " + words);
        } else {
            read.words.put(field, words);
        }
        return true;
    }

    private boolean takeDay(RowRead read, Heading heading, Field field, Cell cell) {
        if (isUnknown(cell.text())) {
            return true;
        }
        return new Days(plan.order(heading.place()), field == Field.BORN, today)
                .read(cell)
                .map(day -> read.days.put(field, day) == null)
                .orElseGet(() -> mend(read, heading, "This is no day that can be read. Write it as 14/3/2024."));
    }

    private boolean isUnknown(String words) {
        return lexicon.code(Lexicon.UNKNOWN, words).isPresent();
    }

    private boolean takeNumber(RowRead read, Heading heading, Field field, String words) {
        if (isUnknown(words)) {
            return true;
        }
        if (field == Field.HOUSEHOLD || field == Field.ADULTS) {
            Optional<Figures.Household> both = Figures.household(words);
            if (field == Field.HOUSEHOLD && both.isPresent()) {
                read.numbers.put(Field.ADULTS, both.get().adults());
                read.numbers.put(Field.CHILDREN, both.get().children());
                return true;
            }
        }
        Optional<Integer> number = Figures.read(words).filter(count -> field == Field.AGE ? count < 120 : count < 40);
        number.ifPresent(count -> read.numbers.put(field, count));
        return number.isPresent() || mend(read, heading, "This is not understood as a number. Write one figure.");
    }

    private boolean takeCode(RowRead read, Heading heading, Field field, String words) {
        // "Accepted - did not arrive" is no placing, "Room 4 (moved to 6)" not room 4
        boolean whole = field == Field.OUTCOME || field == Field.UNIT;
        Optional<String> code = whole ? lexicon.code(field.list(), words) : Answers.code(lexicon, field.list(), words);
        code.ifPresent(found -> read.words.put(field, found.equals(Lexicon.UNKNOWN) ? unknown(field) : found));
        return code.isPresent() || ask(read, heading, field, words);
    }

    /** How the list itself says that nothing is known. */
    private static String unknown(Field field) {
        return switch (field) {
            case SERVICE, UNIT, OUTCOME -> "";
            case DESTINATION -> "999";
            default -> "not_known";
        };
    }

    private boolean takeCodes(RowRead read, Heading heading, String words) {
        var codes = Answers.codes(lexicon, Field.NEEDS.list(), words);
        boolean none = Figures.read(words).filter(count -> count == 0).isPresent();
        codes.ifPresent(all ->
                all.stream().filter(code -> !code.equals(Lexicon.UNKNOWN)).forEach(read.needs::add));
        return none || codes.isPresent() || ask(read, heading, Field.NEEDS, words);
    }

    private boolean takeYesNo(RowRead read, Heading heading, Target target, String words) {
        Optional<Boolean> answer = yesNo(heading, target.field(), words);
        if (answer.isEmpty()) {
            return isUnknown(words) || ask(read, heading, target.field(), words);
        }
        if (target.field() != Field.NEED) {
            read.truths.put(target.field(), answer.get());
        } else if (answer.get()) {
            read.needs.add(target.need());
        }
        return true;
    }

    private Optional<Boolean> yesNo(Heading heading, Field field, String words) {
        if (field == Field.SAFE_TO_RING) {
            return Answers.safe(lexicon, words);
        }
        return Plain.of(words).equals("x") && crossIsNo(heading) ? Optional.of(false) : Answers.yesNo(lexicon, words);
    }

    /** In a column with ticks a cross says no; in one with nothing but crosses it says yes. */
    private boolean crossIsNo(Heading heading) {
        return crossIsNo.computeIfAbsent(
                heading.place(),
                place -> Mapper.cells(plan.table(), heading).stream()
                        .map(cell -> Plain.of(cell.text()))
                        .anyMatch(words -> !words.equals("x")
                                && lexicon.code(Lexicon.YES_NO, words)
                                        .filter("yes"::equals)
                                        .isPresent()));
    }

    private boolean ask(RowRead read, Heading heading, Field field, String words) {
        String list = listOf(field);
        open.merge(
                List.of(list, Plain.of(words)),
                new OpenWord(field, words, 1, Answers.guess(lexicon, list, words)),
                (before, one) -> new OpenWord(field, before.words(), before.times() + 1, before.guess()));
        return mend(
                read, heading, "Rowan does not know what this means as \"" + field.words() + "\". Say it under Words.");
    }

    /** The list under which the words of a column are known. */
    public static String listOf(Field field) {
        return field.kind() == Field.Kind.YES_NO ? Lexicon.YES_NO : field.list();
    }

    private boolean mend(RowRead read, Heading heading, String words) {
        mends.add(new Mend(read.row.number(), heading.place(), words));
        return false;
    }

    List<RowRead> rows() {
        return rows;
    }

    public List<Mend> mends() {
        return List.copyOf(mends);
    }

    /** What is not understood yet, the most frequent first. */
    public List<OpenWord> openWords() {
        return open.values().stream()
                .sorted((one, other) -> Integer.compare(other.times(), one.times()))
                .toList();
    }

    /** How many cells of the rows hold something. */
    public int cells() {
        return cells;
    }

    /** How many of these cells are understood and come in. */
    public int understood() {
        return understood;
    }

    LocalDate today() {
        return today;
    }

    Plan plan() {
        return plan;
    }

    @Override
    public String toString() {
        return "reading of " + plan.table();
    }
}
