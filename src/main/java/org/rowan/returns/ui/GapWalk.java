package org.rowan.returns.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.rowan.fx.Desk;
import org.rowan.fx.Notice;
import org.rowan.fx.Place;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.release.QuarterlyReturn;
import org.rowan.returns.tables.Gap;

/**
 * Works off the gaps of a return: opens the right form of one record after the other, and goes on when it is saved. What is
 * still missing is counted anew each time, since one form may close several gaps.
 */
final class GapWalk {
    private record Stop(String gap, long record) {}

    private final QuarterlyReturn returns;
    private final ReturnRecords.Filling filling;
    private final Desk desk;
    private final Runnable over;
    private final Set<Stop> visited = new HashSet<>();
    private final BooleanProperty looking = new SimpleBooleanProperty(this, "looking");
    private FinancialQuarter quarter;
    private String first;
    private boolean passing;

    /** @param over is told when no gap is left */
    GapWalk(QuarterlyReturn returns, ReturnRecords.Filling filling, Desk desk, Runnable over) {
        this.returns = returns;
        this.filling = filling;
        this.desk = desk;
        this.over = over;
    }

    /** Begins with a gap and goes round all of them. */
    void begin(FinancialQuarter asked, Gap gap) {
        quarter = asked;
        first = gap.what();
        visited.clear();
        next();
    }

    /** Whether anything can be filled in at this desk. */
    boolean canFill(Gap gap) {
        return filling.has(gap) && !gap.records().isEmpty();
    }

    private void next() {
        passing = true;
        desk.navigator().go(Place.RETURN);
        passing = false;
        FinancialQuarter asked = quarter;
        desk.tasks()
                .of(() -> returns.count(asked).gaps())
                .busy(looking)
                .then(this::goOn)
                .start();
    }

    private void goOn(List<Gap> gaps) {
        for (Gap gap : fromTheFirst(gaps)) {
            for (long record : canFill(gap) ? gap.records() : List.<Long>of()) {
                if (visited.add(new Stop(gap.what(), record))) {
                    Notice open = Notice.note(gap.sentence() + ": " + gap.missing() + " open.")
                            .with("Next gap", this::next);
                    filling.open(gap, record, () -> desk.notices().tell(open), this::next);
                    return;
                }
            }
        }
        desk.notices().tell(Notice.good("That was the last gap. What you left open is still in the list."));
        over.run();
    }

    private List<Gap> fromTheFirst(List<Gap> gaps) {
        List<Gap> round = new ArrayList<>(gaps);
        gaps.stream().filter(gap -> gap.what().equals(first)).findFirst().ifPresent(gap -> {
            round.addAll(gaps.subList(0, gaps.indexOf(gap)));
            round.subList(0, gaps.indexOf(gap)).clear();
        });
        return round;
    }

    /** Whether the page of the return is only passed through on the way to the next record. */
    boolean isPassing() {
        return passing;
    }

    BooleanProperty looking() {
        return looking;
    }
}
