package org.rowan.disclosure.ladder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Item;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Variable;
import org.rowan.disclosure.audit.AuditReport;
import org.rowan.disclosure.audit.Finding;
import org.rowan.kernel.Problem;

/**
 * A later version of a quarter that was released. It is made only if what it changes about people, taken as a period of its
 * own, could have been published itself, and if it says no less than the version before (rule 11).
 */
record Revision(Release last, int version) {
    /** Something that was asked of somebody, and of which the return shows an answer. */
    private record Asked(String period, String table, String scope, String question) {
        static Optional<Asked> of(PublishedRow row) {
            if (!(row.cell() instanceof Cell.Shown)) {
                return Optional.empty();
            }
            return Item.of(row.table(), row.dimension(), row.category(), row.measure())
                    .map(Item::question)
                    .or(() -> Variable.of(row.table(), row.dimension())
                            .filter(variable -> variable.measure().equals(row.measure()))
                            .map(Variable::question))
                    .map(question -> new Asked(row.period(), row.table(), row.serviceKind(), question));
        }
    }

    /** @throws Problem of kind REFUSED if the later version may not be made */
    void requireEnough(List<PublishedRow> rows, AuditReport report) {
        boolean tells = report.findings().stream().anyMatch(this::isOfTheDifference);
        boolean roundedAnew = last.terms().isRounded() && !people(last.rows()).equals(people(rows));
        if (tells || roundedAnew || !asked(rows).containsAll(asked(last.rows()))) {
            throw Problem.of(
                    Problem.Kind.REFUSED,
                    "Too few records have changed since this return was signed: a new version beside the old one would"
                            + " tell who they are. They show in the next return as an adjustment.");
        }
    }

    private boolean isOfTheDifference(Finding finding) {
        return finding.place().question().contains(" in version " + version + ":");
    }

    private static Set<Asked> asked(List<PublishedRow> rows) {
        return rows.stream().flatMap(row -> Asked.of(row).stream()).collect(Collectors.toSet());
    }

    private static List<PublishedRow> people(List<PublishedRow> rows) {
        return rows.stream().filter(row -> Asked.of(row).isPresent()).toList();
    }
}
