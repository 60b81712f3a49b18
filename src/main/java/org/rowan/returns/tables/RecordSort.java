package org.rowan.returns.tables;

/** What sort of record lies under a figure. */
public enum RecordSort {
    PERSON,
    /** A support period; for figures of households the one by which the household counts. */
    SUPPORT,
    REFERRAL,
    UNIT,
    /** An occasion of support. */
    GIVEN,
    /** A hearing at a MARAC. */
    HEARING,
    CONTACT,
    SESSION,
    PROPERTY,
    GRANT,
    /** Somebody on a programme for perpetrators. */
    PARTICIPANT
}
