package org.rowan.disclosure.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Decision;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Ladder;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.RuleName;
import org.rowan.disclosure.Whose;

/** Writes verdicts down as published rows and as decisions with their reasons. */
final class Rows {
    static final String NOT_STATED = "not_stated";
    private static final String WITHHELD = "[c]";

    private final int k;
    private final List<PublishedRow> rows = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    Rows(int k) {
        this.k = k;
    }

    List<PublishedRow> rows() {
        return rows;
    }

    List<Decision> decisions() {
        return decisions;
    }

    void add(Draft.Verdict verdict, boolean adultsOnly) {
        Candidate candidate = verdict.candidate();
        switch (verdict.shown()) {
            case Shown.At(Ladder.Level level, Optional<Objection> because) -> {
                Ladder ladder = candidate.variable().levels();
                level.categories()
                        .forEach(category -> row(
                                candidate, ladder.levelOf(level, category), category.name(), candidate.cell(category)));
                ending(candidate, adultsOnly);
                decide(candidate, level.name(), because, "Every line has enough.");
            }
            case Shown.Total(Optional<Objection> because) -> {
                ending(candidate, adultsOnly);
                decide(candidate, Figure.TOTAL, because, "");
            }
            case Shown.Withheld(Optional<Objection> because) -> decide(candidate, Decision.WITHHELD, because, "");
        }
    }

    /** What was not stated, and the total where it is not already there as a service fact. */
    private void ending(Candidate candidate, boolean adultsOnly) {
        boolean serviceFact = candidate.variable().whose().addsUpOverKinds()
                || candidate.variable().table().equals("R5");
        boolean asked = !candidate.variable().question().equals("children");
        if (asked && (serviceFact || candidate.stated() >= k)) {
            row(candidate, "", NOT_STATED, candidate.notStated());
        }
        boolean r4 = candidate.variable().whose() == Whose.PEOPLE;
        if (!serviceFact && !(r4 && adultsOnly)) {
            row(candidate, Figure.TOTAL, Figure.TOTAL, candidate.total());
        }
    }

    private void row(Candidate candidate, String level, String category, long value) {
        rows.add(new PublishedRow(
                candidate.period(),
                candidate.variable().table(),
                candidate.scope(),
                candidate.variable().dimension(),
                level,
                category,
                candidate.measure(),
                candidate.unit(),
                new Cell.Shown(value)));
    }

    private void decide(Candidate candidate, String shown, Optional<Objection> because, String otherwise) {
        decisions.add(new Decision(
                candidate.period(),
                candidate.variable().table(),
                candidate.scope(),
                candidate.variable().dimension(),
                Figure.TOTAL,
                candidate.measure(),
                shown,
                because.map(Objection::rule).orElse(RuleName.EVERY_CELL),
                because.map(Objection::reason).orElse(otherwise)));
    }

    /** A row that rests on no verdict of a variable. */
    void add(PublishedRow row) {
        rows.add(row);
    }

    void add(Decision decision) {
        decisions.add(decision);
    }

    void add(Answered answered) {
        rows.add(new PublishedRow(
                answered.period(),
                answered.item().table(),
                answered.scope(),
                answered.item().dimension(),
                "",
                answered.item().category(),
                answered.item().measure(),
                answered.unit(),
                answered.isShown() ? new Cell.Shown(answered.yes()) : new Cell.Marked(WITHHELD)));
        decisions.add(new Decision(
                answered.period(),
                answered.item().table(),
                answered.scope(),
                answered.item().dimension(),
                answered.item().category(),
                answered.item().measure(),
                answered.isShown() ? Decision.YES : Decision.WITHHELD,
                answered.objection().map(Objection::rule).orElse(RuleName.TWO_ANSWERS),
                answered.objection().map(Objection::reason).orElse("Enough answered yes, and enough did not.")));
    }
}
