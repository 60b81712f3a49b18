package org.rowan.returns.words;

import java.util.List;

/**
 * What a table of the return counts, as the files say it to whoever reads them.
 *
 * @param table its short name: {@code R1v}
 * @param counts what it counts, and of whom
 * @param measures its measures in the order of the return
 */
public record Explained(String table, String counts, List<Term> measures) {
    /** A measure by its name in the return, and what it counts. */
    public record Term(String name, String words) {}
}
