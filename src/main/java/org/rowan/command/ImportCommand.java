package org.rowan.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rowan.exchange.Faults;
import org.rowan.exchange.SetImport;
import org.rowan.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "import",
        description = "Takes an exchange set into the store, all of it or nothing. Faults are listed as CSV.")
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private RowanCommand rowan;

    @Mixin
    private StoreOptions options;

    @Parameters(paramLabel = "EXCHANGE_DIR_OR_ZIP", description = "The set, as a folder or a zip.")
    private Path set;

    @Override
    public Integer call() {
        try (Store store = options.open(rowan.stores())) {
            return switch (new SetImport(store).load(set, rowan.progress())) {
                case SetImport.Outcome.Loaded loaded -> {
                    rowan.out()
                            .println("Stored " + loaded.added() + " records; " + loaded.known()
                                    + " were there already.");
                    yield ExitCode.DONE;
                }
                case SetImport.Outcome.Refused refused -> refuse(refused.faults());
            };
        }
    }

    private int refuse(Faults faults) {
        try {
            faults.writeTo(rowan.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rowan.err()
                .println("The set has " + faults.total() + (faults.total() == 1 ? " fault" : " faults")
                        + ". Nothing was stored.");
        return ExitCode.INPUT_IS_FAULTY;
    }
}
