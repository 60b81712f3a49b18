package org.rowan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.release.QuarterlyReturn;
import org.rowan.store.Store;
import org.rowan.support.TestStores;

/** Counts a quarter of a store, the first time and then again, and prints how long that took and the most memory used. */
final class CountingProcess {
    private CountingProcess() {}

    public static void main(String[] arguments) throws Exception {
        FinancialQuarter quarter = FinancialQuarter.parse("2020-21/Q3");
        try (Store store = TestStores.stores().open(Path.of(arguments[0]), TestStores.USER, TestStores.passphrase())) {
            QuarterlyReturn returns = new QuarterlyReturn(store);
            System.out.println("first " + Stopwatch.seconds(() -> returns.make(quarter)));
            System.out.println("again " + Stopwatch.median(3, () -> returns.make(quarter)));
        }
        Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .forEach(System.out::println);
    }
}
