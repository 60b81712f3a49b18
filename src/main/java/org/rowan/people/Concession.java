package org.rowan.people;

import java.time.LocalDate;

/**
 * The migrant victims of domestic abuse concession (Home Office): leave with recourse to public funds for three months, in which
 * leave to remain is applied for.
 */
public final class Concession {
    /** As the code of list recourse. */
    public static final String CODE = "concession";

    /** So many days before its end it is called out: an application takes weeks. */
    public static final int TOLD_DAYS = 28;

    private static final int MONTHS = 3;

    private Concession() {}

    /** The first day without it. */
    public static LocalDate ends(LocalDate since) {
        return since.plusMonths(MONTHS);
    }
}
