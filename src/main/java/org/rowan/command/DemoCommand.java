package org.rowan.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rowan.exchange.SetImport;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.provider.Service;
import org.rowan.provider.store.ProviderQueries;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.returns.QuarterlyReturn;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.vault.Passphrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "demo",
        description = "Opens Rowan on the example year in an encrypted store of its own, and exports a return.")
final class DemoCommand implements Callable<Integer> {
    private static final String USER = "demo";
    private static final String PASSPHRASE = "nobody in here is real";

    @ParentCommand
    private RowanCommand rowan;

    @Option(
            names = "--provider",
            paramLabel = "a|b|c",
            defaultValue = "a",
            description = "Which provider (default: a).")
    private String provider;

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description =
                    "Makes the store and the return in DIR and keeps them; otherwise the store is thrown away at the end.")
    private Path keep;

    @Option(names = "--no-window", description = "Makes the store and the return only.")
    private boolean noWindow;

    @Override
    public Integer call() throws IOException {
        Path set = ExampleYear.set(provider);
        Path folder = keep == null ? Files.createTempDirectory("rowan-demo-") : keep.toAbsolutePath();
        Path storeFolder = folder.resolve("store");
        try {
            Store store = fill(set, storeFolder);
            try {
                rowan.out().println("Return:  " + exportReturn(store, folder.resolve("return")));
                if (keep != null) {
                    rowan.out().println("Store:   " + storeFolder);
                    rowan.out().println("         user \"" + USER + "\", passphrase \"" + PASSPHRASE + "\"");
                }
                rowan.out().flush();
                show(store);
            } finally {
                store.close();
            }
        } finally {
            if (keep == null) {
                remove(storeFolder);
            }
        }
        return ExitCode.DONE;
    }

    private Store fill(Path set, Path storeFolder) {
        Store store;
        try (Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray())) {
            store = rowan.start().stores(ExampleYear.clock()).create(storeFolder, USER, passphrase);
        }
        if (new SetImport(store).load(set, rowan.progress()) instanceof SetImport.Outcome.Loaded loaded) {
            rowan.out().println("Stored " + loaded.added() + " records of the example year, encrypted.");
            return store;
        }
        store.close();
        throw Problem.of(
                Problem.Kind.INPUT, "The example year has faults. This copy of Rowan is damaged; get a new one.");
    }

    private static Path exportReturn(Store store, Path folder) {
        QuarterlyReturn returns = new QuarterlyReturn(store);
        return returns.writePackage(returns.make(ExampleYear.LAST_QUARTER), folder);
    }

    private void show(Store store) {
        if (noWindow) {
            return;
        }
        if (!Display.isThere()) {
            rowan.out().println("There is no display, so the window stays shut.");
            return;
        }
        ring(store);
        rowan.start().window(store);
    }

    /** The example year has no referral that still waits; two calls of this evening show what that looks like. */
    private static void ring(Store store) {
        List<Service> services = store.read(tx -> ProviderQueries.openOn(tx, ExampleYear.LAST_QUARTER.to())).stream()
                .filter(Service::hasUnits)
                .toList();
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        for (int children : new int[] {2, 0}) {
            Referral referral = new Referral();
            referral.serviceId = services.getFirst().id;
            referral.source = children == 0 ? "helpline" : "police";
            referral.children = children;
            referral.received = London.now(store.clock()).minusMinutes(children == 0 ? 25 : 190);
            referral.risk = "high";
            desk.log(referral, null);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
