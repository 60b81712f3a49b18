package org.rowan.returns.tables;

import java.util.List;
import org.rowan.disclosure.Figure;

/** A table of the return. Its class is its definition: scopes, dimensions with their categories, and measures. */
public sealed interface ReturnTable
        permits R1Spaces,
                R1vVoids,
                R2Referrals,
                R3NotPlaced,
                R4People,
                R5Households,
                R7Equality,
                R8WhereFrom,
                R9Needs,
                R11Ended {

    /** The tables of the return, in its order. */
    List<ReturnTable> ALL = List.of(
            new R1Spaces(),
            new R1vVoids(),
            new R2Referrals(),
            new R3NotPlaced(),
            new R4People(),
            new R5Households(),
            new R7Equality(),
            new R8WhereFrom(),
            new R9Needs(),
            new R11Ended());

    /** The short name in column {@code table}: {@code R1v}. */
    String name();

    /** Every cell that the provider's services allow, zeros included. */
    List<Figure> count(Counting counting);
}
