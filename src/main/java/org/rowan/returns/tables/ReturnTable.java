package org.rowan.returns.tables;

import java.util.List;

/** A table of the return: what it counts in words, and in code. */
public sealed interface ReturnTable
        permits R0Recorded,
                R1Spaces,
                R1vVoids,
                R2Referrals,
                R3NotPlaced,
                R4People,
                R5Households,
                R6Specialist,
                R7Equality,
                R8WhereFrom,
                R9Needs,
                R10Given,
                R11Ended,
                R12SanctuaryEnded,
                R13Waiting,
                R14Risk,
                R15Children,
                R16Community {

    /** The tables of the return, in its order. */
    List<ReturnTable> ALL = List.of(
            new R0Recorded(),
            new R1Spaces(),
            new R1vVoids(),
            new R2Referrals(),
            new R3NotPlaced(),
            new R4People(),
            new R5Households(),
            new R6Specialist(),
            new R7Equality(),
            new R8WhereFrom(),
            new R9Needs(),
            new R10Given(),
            new R11Ended(),
            new R12SanctuaryEnded(),
            new R13Waiting(),
            new R14Risk(),
            new R15Children(),
            new R16Community());

    /** The short name in column {@code table}: {@code R1v}. */
    String name();

    /** What the table counts, for somebody who reads figures and no code. */
    Definition definition();

    /** Counts into the cells, in the order of the return, every category that the provider's services allow. */
    void count(Counting counting, Cells cells);
}
