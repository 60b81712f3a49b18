package org.rowan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.exchange.SetExport;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Progress;
import org.rowan.people.People;
import org.rowan.referral.ReferralDesk;
import org.rowan.returns.release.QuarterlyReturn;
import org.rowan.store.Store;
import org.rowan.support.GeneratedYear;
import org.rowan.support.OtherProcess;
import org.rowan.support.Placing;
import org.rowan.support.TestStores;

/** 100,000 referrals with their people, support, work and 300,000 notes: in, counted, searched, out. */
@Tag("bench")
class ImportBench {
    private static final int REFERRALS = Integer.getInteger("bench.referrals", 100_000);

    @TempDir
    Path folder;

    @Test
    void a_hundred_thousand_referrals() throws Exception {
        Path set = folder.resolve("set");
        new GeneratedYear(1, REFERRALS).writeTo(set);
        OtherProcess importing = OtherProcess.start(
                Files.createDirectories(folder.resolve("process")),
                ImportingProcess.class,
                List.of("-Xmx1g", "-XX:TieredStopAtLevel=4"),
                folder.resolve("store").toString(),
                set.toString());
        int exit = importing.process().waitFor();
        Stopwatch.say("import in a process with -Xmx1g, exit " + exit + ": " + importing.said());
        double imported = Double.parseDouble(importing.said().stream()
                .filter(line -> line.startsWith("seconds "))
                .findFirst()
                .orElseThrow()
                .substring("seconds ".length()));
        OtherProcess counting = OtherProcess.start(
                Files.createDirectories(folder.resolve("counting")),
                CountingProcess.class,
                List.of("-Xmx1g", "-XX:TieredStopAtLevel=4"),
                folder.resolve("store").toString());
        Stopwatch.say("count a quarter in a process with -Xmx1g, exit "
                + counting.process().waitFor() + ": " + counting.said());
        try (Store store =
                TestStores.stores().open(folder.resolve("store"), TestStores.USER, TestStores.passphrase())) {
            floors(store, imported);
            counts(store);
            searches(store);
            Stopwatch.print(
                    "export of the whole set",
                    Stopwatch.seconds(() -> new SetExport(store).write(folder.resolve("out"), Progress.SILENT)));
        }
        Stopwatch.say("database file: " + Files.size(folder.resolve("store/rowan.mv.db")) / 1_000_000 + " MB");
    }

    private void floors(Store store, double imported) throws Exception {
        PlainTables tables = PlainTables.of(store);
        Stopwatch.say(tables.count() + " rows");
        Stopwatch.print("import, checks and encryption included", imported);
        double plain = Stopwatch.seconds(() -> {
            tables.writeToH2(folder.resolve("plain"));
            return null;
        });
        Stopwatch.print("floor: plain JDBC batches into encrypted H2", plain);
        Stopwatch.ratio("import / plain JDBC", imported, plain);
        Path script = tables.writeForSqlCipher(Files.createDirectories(folder.resolve("csv")));
        double cipher = Stopwatch.seconds(() -> new ProcessBuilder(
                        "sqlcipher", folder.resolve("cipher.db").toString())
                .redirectInput(script.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor());
        Stopwatch.print("floor: SQLCipher .import of the same rows", cipher);
        Stopwatch.ratio("import / SQLCipher", imported, cipher);
    }

    private static void counts(Store store) throws Exception {
        FinancialQuarter quarter = FinancialQuarter.parse("2020-21/Q3");
        QuarterlyReturn returns = new QuarterlyReturn(store);
        double counted = Stopwatch.median(3, () -> returns.make(quarter));
        double read = Stopwatch.median(3, () -> NeededColumns.read(store));
        Stopwatch.print("count a quarter", counted);
        Stopwatch.print("floor: read the needed columns once by JDBC", read);
        Stopwatch.ratio("count / read", counted, read);
    }

    private static void searches(Store store) throws Exception {
        People people = new People(store);
        Stopwatch.print("read the names at sign-in", Stopwatch.seconds(() -> {
            people.readNames();
            return null;
        }));
        for (String typed : Set.of("k", "ka", "kha", "khan a", "an an")) {
            Stopwatch.print("name search \"" + typed + "\"", Stopwatch.median(9, () -> people.find(typed, 10)));
        }
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        double rows = Stopwatch.median(3, desk::all);
        double read = Stopwatch.median(3, () -> NeededColumns.referrals(store));
        Stopwatch.print("read the list of referrals", rows);
        Stopwatch.print("floor: the same columns by JDBC", read);
        Stopwatch.ratio("list / JDBC", rows, read);
    }
}
