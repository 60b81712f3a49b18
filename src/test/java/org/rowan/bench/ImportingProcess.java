package org.rowan.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.rowan.exchange.SetImport;
import org.rowan.kernel.London;
import org.rowan.kernel.Progress;
import org.rowan.store.Store;
import org.rowan.support.TestStores;

/** Imports a set into a new store and prints how long that took and how much memory the process used at most. */
final class ImportingProcess {
    private ImportingProcess() {}

    public static void main(String[] arguments) throws Exception {
        Store store = TestStores.stores(Clock.system(London.ZONE))
                .create(Path.of(arguments[0]), TestStores.USER, TestStores.passphrase());
        double seconds = Stopwatch.seconds(
                () -> requireLoaded(new SetImport(store).load(Path.of(arguments[1]), Progress.SILENT)));
        store.close();
        System.out.println("seconds " + seconds);
        System.out.println("of them at work: "
                + ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9 + " in this thread, "
                + ManagementFactory.getGarbageCollectorMXBeans().stream()
                                .mapToLong(gc -> Math.max(0, gc.getCollectionTime()))
                                .sum()
                        / 1e3
                + " in collections");
        Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .forEach(System.out::println);
    }

    static SetImport.Outcome requireLoaded(SetImport.Outcome outcome) {
        if (outcome instanceof SetImport.Outcome.Refused refused) {
            throw new IllegalStateException(refused.faults().total() + " faults");
        }
        return outcome;
    }
}
