package org.rowan.disclosure.ladder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rowan.disclosure.Decision;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Disclosure;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Ladders;
import org.rowan.disclosure.Profile;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Terms;
import org.rowan.disclosure.audit.Audit;
import org.rowan.disclosure.audit.AuditReport;
import org.rowan.disclosure.audit.Finding;
import org.rowan.disclosure.audit.Place;
import org.rowan.disclosure.ledger.Chain;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.disclosure.profile.Blocks;
import org.rowan.disclosure.profile.Rounded;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;

/**
 * Decides what of a return leaves: drafts it by the rules, audits the draft together with everything released before,
 * lets fall what fails, and audits again until the guarantee holds (rule 12).
 */
public final class Protection {
    /** The version of these rules, printed in every return. */
    public static final String RULES = "ladder 1.1";

    private static final String BRANCHES = "branches 1.0";

    private static final int MOST_ROUNDS = 500;

    private final Request request;
    private final List<Release> before;
    private final Falls falls = new Falls();
    private final List<PublishedRow> service = new ArrayList<>();
    private final Supplier<ReturnDraft> drafts;

    private Protection(Request request) {
        this.request = request;
        this.before = request.released().stream()
                .map(LedgerEntry::release)
                .filter(release -> release.provider().equals(request.provider()) && isOfThisYear(release))
                .toList();
        this.drafts = drafts();
    }

    /**
     * What may leave. A quarter that the ledger has in this version or a later one was released, and is given as it was.
     *
     * @throws Problem of kind REFUSED if the ledger is broken or contradicts itself, or if what a later version would
     *     change is too little to be told
     */
    public static Published publish(Request request) {
        Chain.requireWhole(request.released());
        Protection protection = new Protection(request);
        return protection.frozen().orElseGet(protection::decide);
    }

    /**
     * Nothing that was counted in one year says anything of who is first counted in another, but whoever was there at its
     * end is there at the start of the next.
     */
    private boolean isOfThisYear(Release release) {
        FinancialQuarter quarter = FinancialQuarter.parse(request.period());
        FinancialQuarter last = new FinancialQuarter(quarter.startYear(), 1).previous();
        Set<String> before = Set.of(last.toString(), last.year());
        return release.rows().stream()
                .anyMatch(row -> row.period().startsWith(quarter.year()) || before.contains(row.period()));
    }

    private Optional<Published> frozen() {
        return lastVersion()
                .filter(release ->
                        release.terms().version() >= request.edition().version())
                .map(release -> published(release.terms().base(), release.rows(), List.of()));
    }

    private Optional<Release> lastVersion() {
        return request.released().stream()
                .filter(entry -> entry.kind() == LedgerEntry.Kind.RETURN)
                .map(LedgerEntry::release)
                .filter(release -> release.provider().equals(request.provider())
                        && release.period().equals(request.period()))
                .reduce((first, last) -> last);
    }

    private Supplier<ReturnDraft> drafts() {
        Declaration declaration = request.declaration();
        Request.Counts counts = request.counts();
        List<Figure> quarter = MergedKinds.apply(counts.quarter(), declaration.mergedKinds());
        List<Figure> year = MergedKinds.apply(counts.year(), declaration.mergedKinds());
        service.addAll(new Disclosure(declaration.k()).publish(quarter).rows());
        service.addAll(adjustments(List.copyOf(service)));
        Counted countedQuarter = new Counted(request.period(), quarter);
        Counted countedYear = new Counted(year.isEmpty() ? "" : year.getFirst().period(), year);
        Limits limits = new Limits(declaration, falls);
        return declaration.profile() == Profile.ROUNDED
                ? () -> new RoundedDraft(limits, request.edition().secret(), service, countedQuarter, countedYear)
                : () -> new LadderDraft(limits, service, countedQuarter, countedYear);
    }

    /** Late and corrected records, where the total to which they belong is shown (rule 11). */
    private List<PublishedRow> adjustments(List<PublishedRow> service) {
        return MergedKinds.apply(
                        request.counts().adjustments(), request.declaration().mergedKinds())
                .stream()
                .filter(late -> service.stream()
                        .anyMatch(row -> row.table().equals(late.table())
                                && row.serviceKind().equals(late.serviceKind())
                                && row.dimension().equals(late.dimension())))
                .map(late -> PublishedRow.of(late, Figure.TOTAL))
                .toList();
    }

    private Published decide() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            ReturnDraft draft = drafts.get();
            AuditReport report = audit(draft.rows());
            if (report.holds()) {
                return given(published(base(), draft.rows(), draft.decisions()), report);
            }
            if (!letFall(report, draft.open())) {
                return atLast(draft, report);
            }
        }
        throw new IllegalStateException("the audit did not come to an end");
    }

    private Published given(Published published, AuditReport report) {
        requireConsistent(report);
        lastVersion()
                .ifPresent(last ->
                        new Revision(last, request.edition().version()).requireEnough(published.rows(), report));
        return request.declaration().profile() == Profile.BLOCKS ? Blocks.of(published) : published;
    }

    /**
     * Nothing more can fall, and something is still told too much of. If that is so beside the service facts alone, which
     * always pass, others have told it and the draft adds nothing; or else these alone leave.
     */
    private Published atLast(ReturnDraft draft, AuditReport report) {
        requireConsistent(report);
        AuditReport least = audit(service, 1);
        return least.findings().containsAll(report.findings())
                ? given(published(base(), draft.rows(), draft.decisions()), report)
                : given(
                        new Published(
                                request.declaration().k(),
                                Disclosure.RULES,
                                service,
                                withheld(counted(), service),
                                draft.decisions()),
                        least);
    }

    private int base() {
        return request.declaration().profile() == Profile.ROUNDED ? Rounded.BASE : 1;
    }

    private Published published(int base, List<PublishedRow> rows, List<Decision> decisions) {
        return new Published(request.declaration().k(), rules(base), rows, withheld(counted(), rows), decisions, base);
    }

    private AuditReport audit(List<PublishedRow> rows) {
        return audit(rows, base());
    }

    private AuditReport audit(List<PublishedRow> rows, int base) {
        Release draft = new Release(
                "draft",
                request.provider(),
                request.period(),
                new Terms(request.declaration().k(), base, request.edition().version()),
                rows);
        return Audit.findings(Stream.concat(before.stream(), Stream.of(draft)).toList());
    }

    /** Whether anything could be made coarser for what was found. */
    private boolean letFall(AuditReport report, List<ReturnDraft.Open> open) {
        if (!report.contradictory().isEmpty()) {
            return giveUpWhatContradicts(open);
        }
        Set<ReturnDraft.Open> fallen = new LinkedHashSet<>();
        for (Finding finding : report.findings()) {
            List<ReturnDraft.Open> about = finding.about().stream()
                    .map(Protection::open)
                    .filter(open::contains)
                    .toList();
            // too much about who came and went is said by those totals, before it is by R4
            about.stream()
                    .filter(one -> isFlow(finding.place().question()) && isFlow(one.question()))
                    .findFirst()
                    .or(() -> about.stream().findFirst())
                    .ifPresent(fallen::add);
        }
        fallen.forEach(one -> falls.fall(one.period(), one.scope(), one.question()));
        return !fallen.isEmpty();
    }

    private static boolean isFlow(String question) {
        return question.startsWith(PeopleTotals.PEOPLE);
    }

    /** Takes away the one variable that contradicts what was released, or all if it is not one. */
    private boolean giveUpWhatContradicts(List<ReturnDraft.Open> open) {
        for (ReturnDraft.Open one : open) {
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

    private static ReturnDraft.Open open(Place place) {
        return new ReturnDraft.Open(place.period(), place.scope(), place.question());
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
        return Stream.concat(request.counts().quarter().stream(), request.counts().year().stream())
                .toList();
    }

    /** The tables that were counted and of which nothing is shown. */
    public static List<String> withheld(List<Figure> counted, List<PublishedRow> rows) {
        Set<String> tables = new LinkedHashSet<>();
        counted.forEach(figure -> tables.add(figure.table()));
        rows.forEach(row -> tables.remove(row.table()));
        return List.copyOf(tables);
    }

    private String rules(int base) {
        String form = request.declaration().profile() == Profile.BRANCHES ? BRANCHES : RULES;
        return (base > 1 ? "rounded to %d, 1.0".formatted(base) : form) + ", ladders "
                + Ladders.standard().version();
    }
}
