package org.rowan.returns.facts;

import java.util.List;

/** The units, when they could not be used, and when somebody lived in them. */
public record SpaceFacts(List<Unit> units, List<VoidPeriod> voids, List<Stay> stays) {
    public static final SpaceFacts NONE = new SpaceFacts(List.of(), List.of(), List.of());

    /** A unit of a service, for the time it is open. */
    public record Unit(long id, long service, Span open) {}

    /**
     * Nights on which a unit could not be let.
     *
     * @param reason a code of list {@code void_reason}
     */
    public record VoidPeriod(long unit, Span span, String reason) {}

    /** Nights on which a household lived in a unit; which household does not matter to the count. */
    public record Stay(long unit, Span span) {}

    @Override
    public String toString() {
        return "SpaceFacts[" + units.size() + " units]";
    }
}
