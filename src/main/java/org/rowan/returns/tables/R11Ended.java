package org.rowan.returns.tables;

import java.util.List;
import java.util.function.Function;
import org.rowan.kernel.Codes;
import org.rowan.returns.facts.SupportFacts.SupportPeriod;

/** R11: see {@link #definition}. */
final class R11Ended implements ReturnTable {
    private static final String LIST = "destination";
    private static final String NOT_KNOWN = "999";
    private static final Measure ENDED = Measure.households("ended");
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
    public Definition definition() {
        return Definition.of(
                        "Support that ended",
                        "Where households went when their support ended, and how long it had lasted. Each support period that"
                                + " ended in the period counts.",
                        "each safe kind but sanctuary, and temporary accommodation; all safe kinds but sanctuary together")
                .dimension(
                        "destination", "where they went; not recorded is 999, not known or lost contact", DESTINATIONS)
                .dimension("destination_group", "the group of the destination", GROUPS)
                .dimension("planned", "whether the move was planned", PLANNED)
                .dimension(
                        "destination_area", "whether they stayed in the provider's own council area", Areas.IN_OR_OUT)
                .dimension(
                        "stay_length",
                        "the days from the day support started to the day it ended",
                        StayLengths.CATEGORIES)
                .measure("ended", "support periods that ended in the period");
    }

    @Override
    public void count(Counting counting, Cells cells) {
        List<Dimension> dimensions = dimensions(counting.areas());
        for (Scope scope : counting.scopes().ofMovesOn()) {
            List<SupportPeriod> ended = ended(counting, scope);
            for (Dimension dimension : dimensions) {
                Grid grid = cells.additive(scope, dimension.name(), dimension.categories(), List.of(ENDED));
                for (SupportPeriod support : ended) {
                    String code = dimension.code().apply(support);
                    grid.add(
                            dimension.categories().of(code),
                            ENDED.name(),
                            support.key().id());
                }
            }
        }
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
