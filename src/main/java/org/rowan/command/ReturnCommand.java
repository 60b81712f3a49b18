package org.rowan.command;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.QuarterlyReturn;
import org.rowan.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "return", description = "Writes the council's return of one quarter and prints its path.")
final class ReturnCommand implements Callable<Integer> {
    private static final Set<String> SPACES = Set.of("R1", "R1v");

    @ParentCommand
    private RowanCommand rowan;

    @Mixin
    private StoreOptions options;

    @Option(names = "--quarter", required = true, paramLabel = "2020-21/Q4", description = "The quarter.")
    private String quarter;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder for the file.")
    private Path out;

    @Option(names = "--exact", description = "The unprotected figures instead, NOT for publication.")
    private boolean exact;

    @Override
    public Integer call() {
        FinancialQuarter asked = FinancialQuarter.parse(quarter);
        try (Store store = options.open(rowan.stores())) {
            QuarterlyReturn returns = new QuarterlyReturn(store);
            QuarterlyReturn.Made made = returns.make(asked);
            if (isEmpty(made)) {
                rowan.err()
                        .println(
                                "The store has no referral and nobody supported in " + asked
                                        + ", so its return is empty. Check the quarter, and that its records are in the store.");
            }
            rowan.out().println(exact ? returns.writeExact(made, out) : returns.writePackage(made, out));
        }
        return ExitCode.DONE;
    }

    /** Spaces are there in an empty quarter too. */
    private static boolean isEmpty(QuarterlyReturn.Made made) {
        return made.counted().figures().stream()
                .noneMatch(figure -> figure.value() > 0 && !SPACES.contains(figure.table()));
    }
}
