package org.rowan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;
import org.rowan.returns.export.AloneReason;
import org.rowan.returns.release.LedgerCover;
import org.rowan.returns.release.QuarterlyReturn;
import org.rowan.returns.release.ReleaseLedger;
import org.rowan.returns.release.Signing;
import org.rowan.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "demo",
        description = "Opens Rowan on the example year in an encrypted store of its own, and exports a return.")
final class DemoCommand implements Callable<Integer> {
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
        try (Store store = ExampleStore.create(rowan.start().stores(ExampleYear.clock()), folder.resolve("store"))) {
            say("Stored " + ExampleStore.fill(store, set, rowan.progress())
                    + " records of the example year, encrypted.");
            say("Return:  " + exportReturn(store, folder.resolve("return"), window));
            if (window) {
                say("         The quarters before it are signed; sign this one in the window, under Return.");
            }
            if (thrownAway == null) {
                say("Store:   " + store.path());
                say("         user \"" + ExampleStore.USER + "\", passphrase \"" + ExampleStore.PASSPHRASE
                        + "\"; ./rowan --store " + store.path());
                say("         That opens it on today's date; the example year ends in March 2021.");
            } else if (window) {
                thrownAway.closeFirst(store);
                say("         Both are thrown away when the window is closed; demo --keep DIR keeps them.");
                say("         If the window locks: user \"" + ExampleStore.USER + "\", passphrase \""
                        + ExampleStore.PASSPHRASE + "\".");
            } else {
                thrownAway.keep(folder.resolve("return"));
                say("         It is kept: nobody can be recognised in it. The store is thrown away.");
            }
            if (!noWindow && !window) {
                say("There is no display, so the window stays shut.");
            }
            rowan.out().flush();
            if (window) {
                ExampleStore.ring(store);
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
}
