package org.rowan.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.audit.Audit;
import org.rowan.disclosure.ladder.TwoYears;
import org.rowan.returns.ExampleReturns;
import org.rowan.returns.export.FilesOfAReturn;
import org.rowan.returns.export.ReturnContents;
import org.rowan.returns.export.ReturnPackage;
import org.rowan.returns.export.RowsText;

/** A return from its counts to its files: protected, audited beside two years of returns, written. */
@Tag("bench")
class ReturnBench {
    private static final int[] PEOPLE = {60, Integer.getInteger("bench.people", 200)};
    private static final int RUNS = 5;
    private static final double MEBIBYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void from_counts_to_files() throws Exception {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        for (int people : PEOPLE) {
            protecting(people);
        }
        writing(ExampleReturns.last("provider-a"));
        Stopwatch.say("most of the heap in use: %.0f MiB"
                .formatted(pools().stream()
                                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                .sum()
                        / MEBIBYTE));
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** The floor is reading the ledger's rows; protecting has to make at least one audit. */
    private static void protecting(int people) throws Exception {
        TwoYears years = new TwoYears(people);
        List<Release> releases = years.releases();
        List<String> texts =
                releases.stream().map(release -> RowsText.of(release.rows())).toList();
        double read =
                Stopwatch.median(RUNS, () -> texts.stream().map(RowsText::read).toList());
        double audit = Stopwatch.median(RUNS, () -> Audit.findings(releases));
        double everything = Stopwatch.median(RUNS, () -> Audit.of(releases));
        double protect = Stopwatch.median(RUNS, years::protectTheLast);
        String who = ", %d people a quarter".formatted(people);
        Stopwatch.print("read the rows of 8 quarters" + who, read);
        Stopwatch.print("audit 8 quarters, what is too much" + who, audit);
        Stopwatch.print("audit 8 quarters, every group" + who, everything);
        Stopwatch.print("protect the last of 8 quarters" + who, protect);
        Stopwatch.ratio("  audit beside reading", audit, read);
        Stopwatch.ratio("  protecting beside one audit", protect, audit);
    }

    private void writing(ReturnContents contents) throws Exception {
        double text = Stopwatch.median(RUNS, () -> FilesOfAReturn.plainText(contents));
        double csv = Stopwatch.median(RUNS, () -> FilesOfAReturn.csv(contents));
        double emptyWorkbook = Stopwatch.median(RUNS, FilesOfAReturn::emptyWorkbook);
        double workbook = Stopwatch.median(RUNS, () -> FilesOfAReturn.workbook(contents));
        double emptyPage = Stopwatch.median(RUNS, FilesOfAReturn::emptyPage);
        double pages = Stopwatch.median(RUNS, () -> FilesOfAReturn.pages(contents));
        byte[] bytes = ReturnPackage.bytes(contents);
        int[] written = new int[1];
        double plain =
                Stopwatch.median(RUNS, () -> Files.write(folder.resolve("plain" + written[0]++ + ".zip"), bytes));
        double whole = Stopwatch.median(
                RUNS, () -> ReturnPackage.writeSigned(folder, "return_" + written[0]++ + ".zip", bytes));
        Stopwatch.print("return.csv", csv);
        Stopwatch.ratio("  beside its rows run together", csv, text);
        Stopwatch.print("return.xlsx", workbook);
        Stopwatch.ratio("  beside an empty workbook", workbook, emptyWorkbook);
        Stopwatch.print("return.pdf", pages);
        Stopwatch.ratio("  beside an empty page", pages, emptyPage);
        Stopwatch.print("the package, forced onto the disk (%d KiB)".formatted(bytes.length / 1024), whole);
        Stopwatch.ratio("  beside writing the same bytes", whole, plain);
    }
}
