package org.rowan.returns.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rowan.disclosure.Figure;
import org.rowan.kernel.Codes;
import org.rowan.returns.facts.SupportFacts.SupportPeriod;

/**
 * R11 support that ended in the period, for the safe kinds but sanctuary, temporary accommodation and the roll-up
 * without sanctuary: each support period by where the household went and how long it had been there. An empty
 * destination is code 999 (not known or lost contact).
 */
final class R11Ended implements ReturnTable {
    private static final String LIST = "destination";
    private static final String NOT_KNOWN = "999";
    private static final Measure ENDED = new Measure("ended", Measure.HOUSEHOLD);
    private static final Categories DESTINATIONS = Categories.codes(LIST, NOT_KNOWN);
    private static final Categories GROUPS = Categories.groups(LIST, Categories.NOT_KNOWN);
    private static final Categories PLANNED =
            Categories.of(Categories.NOT_KNOWN, List.of("yes", "no", Categories.NOT_KNOWN));

    private record Dimension(String name, Categories categories, Function<SupportPeriod, String> code) {}

    @Override
    public String name() {
        return "R11";
    }

    @Override
    public List<Figure> count(Counting counting) {
        List<Figure> figures = new ArrayList<>();
        List<Dimension> dimensions = dimensions(counting.areas());
        for (Scope scope : counting.scopes().ofMovesOn()) {
            List<SupportPeriod> ended = ended(counting, scope);
            for (Dimension dimension : dimensions) {
                Grid grid = Grid.additive(dimension.categories(), List.of(ENDED));
                for (SupportPeriod support : ended) {
                    grid.add(dimension.categories().of(dimension.code().apply(support)), ENDED.name());
                }
                figures.addAll(grid.figures(counting.period(), name(), scope, dimension.name()));
            }
        }
        return figures;
    }

    /** The support periods of a scope that ended in the period. */
    static List<SupportPeriod> ended(Counting counting, Scope scope) {
        return counting.supports().stream()
                .filter(support -> counting.period().has(support.span().last()))
                .filter(support -> scope.kinds().contains(counting.kindOf(support.service())))
                .toList();
    }

    /** Whether a destination, which may be null, says nothing about where the household went. */
    static boolean isLost(String destination) {
        return DESTINATIONS.of(destination).equals(NOT_KNOWN);
    }

    private static List<Dimension> dimensions(Areas areas) {
        return List.of(
                new Dimension(LIST, DESTINATIONS, support -> support.moveOn().destination()),
                new Dimension("destination_group", GROUPS, R11Ended::group),
                new Dimension(
                        "planned", PLANNED, support -> planned(support.moveOn().planned())),
                new Dimension(
                        "destination_area",
                        Areas.IN_OR_OUT,
                        support -> areas.inOrOut(support.moveOn().authority())),
                new Dimension("stay_length", StayLengths.CATEGORIES, support -> StayLengths.of(support.span())));
    }

    private static String group(SupportPeriod support) {
        String destination = DESTINATIONS.of(support.moveOn().destination());
        return Codes.standard().list(LIST).group(destination);
    }

    private static String planned(Boolean planned) {
        if (planned == null) {
            return Categories.NOT_KNOWN;
        }
        return planned ? "yes" : "no";
    }
}
