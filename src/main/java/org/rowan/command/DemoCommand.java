package org.rowan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rowan.exchange.SetImport;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.provider.Service;
import org.rowan.provider.store.ProviderQueries;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.returns.export.AloneReason;
import org.rowan.returns.release.LedgerCover;
import org.rowan.returns.release.QuarterlyReturn;
import org.rowan.returns.release.ReleaseLedger;
import org.rowan.returns.release.Signing;
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
                    "Makes the store and the return in DIR, an empty or a new folder, and keeps them; otherwise they are thrown away at the end.")
    private Path keep;

    @Option(names = "--no-window", description = "Makes the store and the return only.")
    private boolean noWindow;

    @Option(
            names = "--rehearse",
            hidden = true,
            description = "The window goes through its pages by itself and closes.")
    private boolean rehearse;

    @Override
    public Integer call() throws IOException {
        Path set = ExampleYear.set(provider);
        if (keep != null) {
            make(set, empty(keep.toAbsolutePath()), null);
            return ExitCode.DONE;
        }
        try (ThrownAway folder = ThrownAway.begin("rowan-demo-")) {
            make(set, folder.path(), folder);
        }
        return ExitCode.DONE;
    }

    private static Path empty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.findAny().isEmpty()) {
                return folder;
            }
        } catch (NoSuchFileException fresh) {
            return folder;
        } catch (NotDirectoryException aFile) {
            // as a folder with something in it
        }
        throw Problem.of(
                Problem.Kind.CALL,
                "The folder that --keep names is not empty. Nothing was made; name an empty or a new one.");
    }

    /** @param thrownAway the folder where it goes when the command ends; null where it is kept */
    private void make(Path set, Path folder, ThrownAway thrownAway) {
        boolean window = !noWindow && Display.isThere();
        try (Store store = create(folder.resolve("store"))) {
            fill(store, set);
            say("Return:  " + exportReturn(store, folder.resolve("return"), window));
            if (window) {
                say("         The quarters before it are signed; sign this one in the window, under Return.");
            }
            if (thrownAway == null) {
                say("Store:   " + store.path());
                say("         user \"" + USER + "\", passphrase \"" + PASSPHRASE + "\"; ./rowan --store "
                        + store.path());
                say("         That opens it on today's date; the example year ends in March 2021.");
            } else if (window) {
                thrownAway.closeFirst(store);
                say("         Both are thrown away when the window is closed; demo --keep DIR keeps them.");
                say("         If the window locks: user \"" + USER + "\", passphrase \"" + PASSPHRASE + "\".");
            } else {
                thrownAway.keep(folder.resolve("return"));
                say("         It is kept: nobody can be recognised in it. The store is thrown away.");
            }
            if (!noWindow && !window) {
                say("There is no display, so the window stays shut.");
            }
            rowan.out().flush();
            if (window) {
                ring(store);
                open(store);
            }
        }
    }

    private void open(Store store) {
        if (rehearse) {
            rowan.start().rehearse(store);
        } else {
            rowan.start().window(store);
        }
    }

    private void say(String line) {
        rowan.out().println(line);
    }

    private Store create(Path storeFolder) {
        try (Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray())) {
            return rowan.start().stores(ExampleYear.clock()).create(storeFolder, USER, passphrase);
        }
    }

    private void fill(Store store, Path set) {
        if (!(new SetImport(store).load(set, rowan.progress()) instanceof SetImport.Outcome.Loaded loaded)) {
            throw Problem.of(
                    Problem.Kind.INPUT, "The example year has faults. This copy of Rowan is damaged; get a new one.");
        }
        say("Stored " + loaded.added() + " records of the example year, encrypted.");
    }

    /**
     * The first three quarters are signed; the last one is left to be signed in the window, and provisional until then.
     * Where there is no window it is signed too.
     */
    private Path exportReturn(Store store, Path folder, boolean window) {
        new ReleaseLedger(store).begin(LedgerCover.Earlier.NOTHING);
        Signing signing = new Signing(store);
        FinancialQuarter last = ExampleYear.LAST_QUARTER;
        for (int number = 1; number <= last.quarter(); number++) {
            FinancialQuarter quarter = new FinancialQuarter(last.startYear(), number);
            if (number < last.quarter() || !window) {
                signing.sign(quarter, Optional.of(AloneReason.ONE_PERSON));
                signing.export(quarter, folder);
            }
        }
        QuarterlyReturn returns = new QuarterlyReturn(store);
        return returns.writePackage(returns.make(last), folder);
    }

    /** The example year has no referral that still waits; two calls of this evening show what that looks like. */
    private static void ring(Store store) {
        List<Service> services =
                store.read(Right.SEE_UNITS, tx -> ProviderQueries.openOn(tx, ExampleYear.LAST_QUARTER.to())).stream()
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
}
