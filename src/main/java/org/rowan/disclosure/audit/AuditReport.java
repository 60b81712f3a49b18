package org.rowan.disclosure.audit;

import java.util.List;

/**
 * What an audit found.
 *
 * @param findings groups of which too much can be said
 * @param statements what can be said of every group
 * @param contradictory providers whose figures no numbers could have given
 */
public record AuditReport(List<Finding> findings, List<Statement> statements, List<String> contradictory) {
    /** Whether the guarantee holds for every group. */
    public boolean holds() {
        return findings.isEmpty() && contradictory.isEmpty();
    }
}
