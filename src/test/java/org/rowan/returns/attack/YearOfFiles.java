package org.rowan.returns.attack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.FinestRows;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Terms;
import org.rowan.disclosure.audit.Audit;
import org.rowan.disclosure.audit.AuditReport;
import org.rowan.disclosure.ladder.Protection;
import org.rowan.disclosure.ladder.Request;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.disclosure.ledger.LedgerInMemory;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.CountedReturn;
import org.rowan.returns.ReturnGuide;
import org.rowan.returns.export.DataPackages;
import org.rowan.returns.export.ReleasedFiles;
import org.rowan.returns.export.ReturnContents;
import org.rowan.returns.export.ReturnName;
import org.rowan.returns.export.Stand;
import org.rowan.returns.facts.Facts;
import org.rowan.returns.tables.ReturnPeriod;

/** The four packages of a provider's year, each protected beside those before it, written, and read back from the files. */
final class YearOfFiles {
    private static final int YEAR = 2020;
    private static final Stand FINAL =
            new Stand(Stand.Status.FINAL, 1, Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    private final Declaration declaration;
    private final LedgerInMemory ledger = new LedgerInMemory();
    private final List<Path> files = new ArrayList<>();
    private final FinestRows finest;

    private YearOfFiles(Declaration declaration) {
        this.declaration = declaration;
        this.finest = new FinestRows(declaration);
    }

    static YearOfFiles write(String provider, Facts facts, Declaration declaration, Path folder) {
        return write(provider, quarter -> facts, declaration, folder);
    }

    /** @param known the records as they are when the return of a quarter, 1 to 4, is made */
    static YearOfFiles write(String provider, IntFunction<Facts> known, Declaration declaration, Path folder) {
        YearOfFiles year = new YearOfFiles(declaration);
        Optional<Release> before = Optional.empty();
        for (int number = 1; number <= 4; number++) {
            FinancialQuarter quarter = new FinancialQuarter(YEAR, number);
            Published published = year.publish(provider, known.apply(number), quarter);
            ReturnName name = new ReturnName(provider, quarter);
            Release release = new Release(
                    name.id(1),
                    provider,
                    quarter.toString(),
                    new Terms(published.k(), published.base(), 1),
                    published.rows());
            year.ledger.append(LedgerEntry.Kind.RETURN, release);
            year.files.add(DataPackages.write(
                    folder, new ReturnContents(name, published, before, ReturnGuide.explained(), FINAL)));
            before = Optional.of(release);
        }
        return year;
    }

    private Published publish(String provider, Facts facts, FinancialQuarter quarter) {
        List<Figure> counted = CountedReturn.of(facts, ReturnPeriod.of(quarter)).forPublication();
        List<Figure> year = quarter.quarter() == 4
                ? CountedReturn.of(facts, ReturnPeriod.yearOf(quarter)).figures()
                : List.of();
        finest.read(counted, false);
        finest.read(year, true);
        return Protection.publish(
                new Request(provider, quarter.toString(), counted, year, declaration, ledger.entries()));
    }

    List<Path> files() {
        return files;
    }

    /** What the files say, to whoever has nothing else. */
    List<Release> read() {
        return files.stream()
                .flatMap(file -> ReleasedFiles.read(file, Declaration.DEFAULT_K).stream())
                .toList();
    }

    /** What was released, as the provider remembers it. */
    List<List<PublishedRow>> remembered() {
        return ledger.entries().stream().map(entry -> entry.release().rows()).toList();
    }

    /** What is too much of what can be said from all files laid side by side, by the auditor of {@code audit-return}. */
    AuditReport attack() {
        return Audit.findings(read());
    }

    /** By table, and {@code all} for all together, how many of the finest rows there are, are large enough, and are shown. */
    Map<String, long[]> shares() {
        Map<String, long[]> shares = new LinkedHashMap<>();
        var shown = finest.shown(
                read().stream().flatMap(release -> release.rows().stream()).toList());
        finest.counts().forEach((row, count) -> {
            for (String table : List.of(row.split(" ", -1)[1], "all")) {
                long[] share = shares.computeIfAbsent(table, key -> new long[3]);
                share[0]++;
                share[1] += count >= declaration.k() ? 1 : 0;
                share[2] += shown.contains(row) ? 1 : 0;
            }
        });
        return shares;
    }
}
