package org.rowan.returns.attack;

/** What the people of a generated provider are like. */
enum Mix {
    /** A mix with long tails, and some who were not asked. */
    USUAL,
    /** All adults are women but one, who comes some time in the year. */
    ONE_MAN,
    /** All adults have recourse to public funds but one. */
    ONE_WITHOUT_RECOURSE,
    /** Everybody gives the same answer to every question. */
    ALL_ALIKE,
    /** Nobody was asked anything. */
    NONE_ASKED
}
