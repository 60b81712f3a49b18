package org.rowan.disclosure;

import java.util.List;

/**
 * What leaves: the rows that the council sees, and the rules under which they were let out.
 *
 * @param k the smallest group that may be shown
 * @param rules the version of the rules
 * @param withheld tables that were counted and of which nothing is shown
 * @param decisions what was made coarser and why: for the provider, never part of a package
 * @param base what the figures about people were rounded to; 1 where they are as counted
 */
public record Published(
        int k, String rules, List<PublishedRow> rows, List<String> withheld, List<Decision> decisions, int base) {

    /** Figures as they were counted. */
    public Published(int k, String rules, List<PublishedRow> rows, List<String> withheld, List<Decision> decisions) {
        this(k, rules, rows, withheld, decisions, 1);
    }
}
