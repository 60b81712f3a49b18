package org.rowan.demand.ui;

import java.util.List;
import java.util.Locale;
import org.rowan.demand.Comparison;
import org.rowan.demand.TurnedAway;
import org.rowan.demand.UnmetDemand;

/** What the page says of its figures. */
final class DemandWords {
    /** How the replay works and what it cannot know. */
    static final List<String> METHOD = List.of(
            "Every household that lived in these units comes again on the day on which it moved in, and goes into its own unit;"
                    + " if that is taken by then, into the smallest free one that takes it. Those who were turned away, and"
                    + " whom the board of that evening explains, come on the day of the decision, after those who moved in,"
                    + " and go into the smallest free unit that takes them by the rules of the bed board. Whoever finds"
                    + " none is turned away: nobody waits in the replay.",
            "How long those would have stayed whom nobody housed is not known. It is drawn by chance from how long households"
                    + " stay here, those who live here still included with what is known of them; 200 draws, always the same"
                    + " ones, so that the same question has the same answer. The figures are their mean.",
            "Less waiting for move-on makes a stay shorter by the days that it is recorded as waiting, at most by those asked"
                    + " for. A stay that goes on at the period's end stays as it is.",
            "Those turned away although a unit that takes them was free stay turned away: beds do not explain them, so more beds"
                    + " would not help them. Where nothing was noted of a household, it counts as one adult.",
            "What it leaves out: an added unit is never void, so it helps a little more here than it would. Whoever heard"
                    + " that all is full and did not ring is in no record. A unit that was free in the evening may have been"
                    + " taken when the call came. One refuge alone: nobody is sent on to another.");

    private DemandWords() {}

    /** All of it in a few sentences. */
    static String summary(UnmetDemand demand) {
        String year = demand.period().words();
        int all = demand.all().size();
        if (all == 0) {
            return "Nobody is recorded as turned away for lack of capacity in " + year + ".";
        }
        StringBuilder words = new StringBuilder(households(all))
                .append(" turned away for lack of capacity in ")
                .append(year)
                .append(". ");
        words.append(
                demand.byBeds() == 0
                        ? "The boards of those evenings explain none of them"
                        : "The board of the evening explains " + demand.byBeds()
                                + ": no unit that takes them was free");
        words.append(". ");
        if (demand.notByBeds() > 0) {
            long workers =
                    demand.count(one -> one.isForWorkers() && !one.explanation().isByBeds());
            words.append(demand.notByBeds())
                    .append(
                            demand.notByBeds() == 1
                                    ? " is not explained by beds: a unit that takes them was free, or the service has none"
                                    : " are not explained by beds: a unit that takes them was free, or the service has none");
            words.append(
                    workers == 0
                            ? "."
                            : "; what was lacking was a worker for " + workers + ", by the reason recorded.");
        }
        return words.toString().strip();
    }

    private static String households(int count) {
        return count == 1 ? "1 household was" : count + " households were";
    }

    /** What a replay says, in a sentence. */
    static String summary(Comparison comparison) {
        if (comparison.changes().isNothing()) {
            return "Nothing is changed yet: both columns show the period as it was.";
        }
        double fewer = comparison.was().refused() - comparison.then().refused();
        String change = Math.abs(fewer) < 0.05
                ? "As many would have been turned away for want of a bed as were"
                : fewer > 0
                        ? number(fewer) + " fewer would have been turned away for want of a bed"
                        : number(-fewer) + " more would have been turned away for want of a bed";
        return change + "; " + percent(comparison.then().occupancy()) + " of the nights would have been lived in, not "
                + percent(comparison.was().occupancy()) + ".";
    }

    static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : String.format(Locale.UK, "%.1f", value);
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /** Between which numbers 90 of 100 runs lie. */
    static String range(Comparison.Result result) {
        return result.low() == result.high()
                ? number(result.low())
                : number(result.low()) + " to " + number(result.high());
    }

    static String waiting(Comparison.Result result) {
        if (result.hasWait()) {
            return number(result.waiting()) + (result.waiting() == 1 ? " day" : " days");
        }
        return result.refused() == 0 ? "nobody waits" : "not by the end";
    }

    static boolean byBeds(TurnedAway one) {
        return one.explanation().isByBeds();
    }
}
