package org.rowan.disclosure.ladder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Disclosure;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Ladders;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.audit.Audit;
import org.rowan.disclosure.audit.AuditReport;
import org.rowan.disclosure.audit.Finding;
import org.rowan.disclosure.audit.Place;
import org.rowan.disclosure.ledger.Chain;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.kernel.Problem;

/**
 * Decides what of a return leaves: drafts it by the rules, audits the draft together with everything released before,
 * lets fall what fails, and audits again until the guarantee holds (rule 12).
 */
public final class Protection {
    /** The version of these rules, printed in every return. */
    public static final String RULES = "ladder 1.1";

    private static final int MOST_ROUNDS = 500;

    private final Request request;
    private final List<Release> before;
    private final Falls falls = new Falls();

    private Protection(Request request) {
        this.request = request;
        this.before = request.released().stream()
                .map(LedgerEntry::release)
                .filter(release -> release.provider().equals(request.provider()))
                .toList();
    }

    /**
     * What may leave. A quarter that the ledger has was released, and is given as it was.
     *
     * @throws Problem of kind REFUSED if the ledger is broken or contradicts itself
     */
    public static Published publish(Request request) {
        if (Chain.broken(request.released()).isPresent()) {
            throw Problem.of(
                    Problem.Kind.REFUSED,
                    "The ledger of released figures is damaged, so no return was written. Restore the store from a"
                            + " backup and try again.");
        }
        Protection protection = new Protection(request);
        return protection.frozen().orElseGet(protection::decide);
    }

    private Optional<Published> frozen() {
        List<Figure> counted = counted();
        return request.released().stream()
                .filter(entry -> entry.kind() == LedgerEntry.Kind.RETURN)
                .map(LedgerEntry::release)
                .filter(release -> release.provider().equals(request.provider())
                        && release.period().equals(request.period()))
                .reduce((first, last) -> last)
                .map(release -> new Published(
                        release.k(), rules(), release.rows(), withheld(counted, release.rows()), List.of()));
    }

    private Published decide() {
        Declaration declaration = request.declaration();
        List<Figure> quarter = MergedKinds.apply(request.quarter(), declaration.mergedKinds());
        List<Figure> year = MergedKinds.apply(request.year(), declaration.mergedKinds());
        List<PublishedRow> service =
                new ArrayList<>(new Disclosure(declaration.k()).publish(quarter).rows());
        service.addAll(Adjustments.of(request.period(), service, before));
        Counted countedQuarter = new Counted(request.period(), quarter);
        Counted countedYear = new Counted(year.isEmpty() ? "" : year.getFirst().period(), year);
        Supplier<LadderDraft> drafts =
                () -> new LadderDraft(new Limits(declaration, falls), service, countedQuarter, countedYear);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            LadderDraft draft = drafts.get();
            AuditReport report = audit(draft.rows());
            if (report.holds() || !letFall(report, draft.open(), drafts)) {
                requireConsistent(report);
                return new Published(
                        declaration.k(), rules(), draft.rows(), withheld(counted(), draft.rows()), draft.decisions());
            }
        }
        throw new IllegalStateException("the audit did not come to an end");
    }

    private AuditReport audit(List<PublishedRow> rows) {
        Release draft = new Release(
                "draft",
                request.provider(),
                request.period(),
                request.declaration().k(),
                rows);
        return Audit.of(Stream.concat(before.stream(), Stream.of(draft)).toList());
    }

    /** Whether anything could be made coarser for what was found. */
    private boolean letFall(AuditReport report, List<LadderDraft.Open> open, Supplier<LadderDraft> drafts) {
        if (!report.contradictory().isEmpty()) {
            return giveUpWhatContradicts(open, drafts);
        }
        Set<LadderDraft.Open> fallen = new LinkedHashSet<>();
        for (Finding finding : report.findings()) {
            finding.about().stream()
                    .map(Protection::open)
                    .filter(open::contains)
                    .findFirst()
                    .ifPresent(fallen::add);
        }
        fallen.forEach(one -> falls.fall(one.period(), one.scope(), one.question()));
        return !fallen.isEmpty();
    }

    /** Takes away the one variable that contradicts what was released, or all if it is not one. */
    private boolean giveUpWhatContradicts(List<LadderDraft.Open> open, Supplier<LadderDraft> drafts) {
        for (LadderDraft.Open one : open) {
            int before = falls.of(one.period(), one.scope(), one.question());
            falls.away(one.period(), one.scope(), one.question());
            if (audit(drafts.get().rows()).contradictory().isEmpty()) {
                return true;
            }
            falls.back(one.period(), one.scope(), one.question(), before);
        }
        open.forEach(one -> falls.away(one.period(), one.scope(), one.question()));
        return !open.isEmpty();
    }

    private static LadderDraft.Open open(Place place) {
        return new LadderDraft.Open(place.period(), place.scope(), place.question());
    }

    private static void requireConsistent(AuditReport report) {
        if (!report.contradictory().isEmpty()) {
            throw Problem.of(
                    Problem.Kind.REFUSED,
                    "The figures released before contradict each other, so no return was written. Check the figures"
                            + " from outside in the ledger.");
        }
    }

    private List<Figure> counted() {
        return Stream.concat(request.quarter().stream(), request.year().stream())
                .toList();
    }

    private static List<String> withheld(List<Figure> counted, List<PublishedRow> rows) {
        Set<String> tables = new LinkedHashSet<>();
        counted.forEach(figure -> tables.add(figure.table()));
        rows.forEach(row -> tables.remove(row.table()));
        return List.copyOf(tables);
    }

    private static String rules() {
        return RULES + ", ladders " + Ladders.standard().version();
    }
}
