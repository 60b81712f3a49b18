package org.rowan.returns.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.audit.Audit;
import org.rowan.disclosure.audit.AuditReport;
import org.rowan.disclosure.audit.Known;
import org.rowan.kernel.Problem;

/** Makes one return of the packages of several providers, and audits it together with them. */
public final class Merging {
    private final Submitted submitted;
    private final Map<String, Known> known = new HashMap<>();
    private final List<Adding> periods = new ArrayList<>();

    private Merging(Submitted submitted) {
        this.submitted = submitted;
        for (String provider : submitted.providers()) {
            Known own = Known.of(submitted.releases(provider));
            if (own.isContradictory()) {
                throw Problem.of(
                        Problem.Kind.REFUSED,
                        "The returns of %s contradict each other, so nothing was added. Ask the provider which holds."
                                .formatted(provider));
            }
            known.put(provider, own);
        }
        submitted.quarters().forEach(quarter -> periods.add(quarter(quarter)));
        year().ifPresent(periods::add);
    }

    /**
     * Adds the packages.
     *
     * @param moved how many moved from one of the providers to another
     * @throws Problem of kind REFUSED if too much could be worked out of the packages and their sum together, or if the
     *     figures of a provider contradict each other; of kind INPUT if those who moved cannot be
     */
    public static CityReturn of(Submitted submitted, List<MovedOver> moved) {
        Merging merging = new Merging(submitted);
        List<MergedRow> rows = new ArrayList<>();
        for (Adding period : merging.periods) {
            rows.addAll(period.rows());
        }
        CountedOnce once = new CountedOnce(moved, submitted.year(), submitted.k());
        List<MergedRow> all = once.of(rows);
        merging.requireSafe(rows, once.told());
        return new CityReturn(submitted, all);
    }

    private Adding quarter(int number) {
        String period = submitted.quarter(number).toString();
        Map<String, Optional<? extends Source>> sources = new LinkedHashMap<>();
        submitted.everybody().forEach(provider -> sources.put(provider, source(provider, number, period)));
        return new Adding(period, sources);
    }

    private Optional<QuarterSource> source(String provider, int quarter, String period) {
        return submitted.given(provider, quarter).map(given -> new QuarterSource(given, period, known.get(provider)));
    }

    /** The year, as far as somebody gave all that it takes; its own tables travel in the last quarter. */
    private Optional<Adding> year() {
        boolean annual = submitted.releases().stream()
                .flatMap(release -> release.rows().stream())
                .anyMatch(row -> row.period().equals(submitted.year()));
        if (!annual && !submitted.isWholeYear()) {
            return Optional.empty();
        }
        Map<String, Optional<? extends Source>> sources = new LinkedHashMap<>();
        for (String provider : submitted.everybody()) {
            List<Optional<QuarterSource>> quarters = IntStream.rangeClosed(1, Submitted.QUARTERS)
                    .mapToObj(number ->
                            source(provider, number, submitted.quarter(number).toString()))
                    .toList();
            boolean any = quarters.stream().anyMatch(Optional::isPresent);
            sources.put(
                    provider,
                    any
                            ? Optional.of(
                                    new YearSource(source(provider, Submitted.QUARTERS, submitted.year()), quarters))
                            : Optional.empty());
        }
        return Optional.of(new Adding(submitted.year(), sources));
    }

    /** @param told what is said of those who moved over */
    private void requireSafe(List<MergedRow> rows, List<PublishedRow> told) {
        List<PublishedRow> exact = new ArrayList<>(told);
        rows.stream()
                .filter(row -> row.amount().isExact())
                .map(Merging::published)
                .forEach(exact::add);
        Release whole = new Release(CityReturn.EVERYBODY, CityReturn.EVERYBODY, submitted.year(), submitted.k(), exact);
        AuditReport report = Audit.ofMerge(submitted.releases(), whole, added(rows));
        if (!report.holds()) {
            throw Problem.of(
                    Problem.Kind.REFUSED,
                    "Too much could be worked out of these returns laid side by side (%d groups), so no file was written. See rowan audit-return, and ask the providers for the returns that hold."
                            .formatted(Math.max(1, report.findings().size())));
        }
    }

    private static PublishedRow published(MergedRow row) {
        MergedRow.Where where = row.where();
        return new PublishedRow(
                where.period(),
                where.table(),
                where.serviceKind(),
                where.dimension(),
                where.level(),
                where.category(),
                where.measure(),
                where.unit(),
                new Cell.Shown(row.amount().least()));
    }

    /** Whose figures each period and scope of the sum is made of; nothing is said where somebody is missing. */
    private Map<Audit.Added, Set<String>> added(List<MergedRow> rows) {
        Map<Audit.Added, Set<String>> added = new HashMap<>();
        for (Adding period : periods) {
            if (!period.isSomebodyMissing()) {
                rows.stream()
                        .filter(row -> row.where().period().equals(period.period()))
                        .map(row -> row.where().serviceKind())
                        .distinct()
                        .forEach(scope -> added.put(new Audit.Added(period.period(), scope), period.running(scope)));
            }
        }
        return added;
    }
}
