package org.rowan.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.returns.export.FactsCsv;
import org.rowan.returns.release.LedgerCover;
import org.rowan.returns.release.ReleaseLedger;
import org.rowan.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "ledger",
        description = "Shows the ledger of everything that was ever released, begins it, or enters what was published"
                + " elsewhere. Every return is audited beside it.",
        footerHeading =
                "%nFigures that were published elsewhere are packages (.zip) or lists of facts with the columns%n",
        footer = {"  " + FactsCsv.HEADER, "which rowan audit-return --help explains."})
final class LedgerCommand implements Callable<Integer> {
    @ParentCommand
    private RowanCommand rowan;

    @Mixin
    private StoreOptions options;

    @Option(names = "--add", paramLabel = "FILE", description = "Figures that were published elsewhere.")
    private List<Path> files = List.of();

    @Option(
            names = "--begin",
            paramLabel = "nothing|entered",
            description = "Begins the ledger: before it nothing about people was published, or all of it is entered.")
    private String begin;

    @Option(
            names = "--since-backup",
            paramLabel = "nothing|entered",
            description =
                    "After a restore: since that backup was made nothing left, or all of it is entered. Packages that"
                            + " were signed here are put back as they went out.")
    private String since;

    @Override
    public Integer call() {
        try (Store store = options.open(rowan.stores())) {
            ReleaseLedger ledger = new ReleaseLedger(store);
            if (!files.isEmpty()) {
                int entered = ledger.enterFiles(files);
                rowan.err()
                        .println(
                                "%d entered. What stands in the ledger already, figure for figure, is not entered twice."
                                        .formatted(entered));
            }
            if (since != null) {
                ledger.afterRestore(said(since));
            }
            if (begin != null) {
                ledger.begin(said(begin));
            }
            print(ledger.state());
        }
        return ExitCode.DONE;
    }

    private static LedgerCover.Earlier said(String word) {
        return switch (word) {
            case "nothing" -> LedgerCover.Earlier.NOTHING;
            case "entered" -> LedgerCover.Earlier.ENTERED;
            default -> throw Problem.of(Problem.Kind.CALL, "Say nothing, or entered.");
        };
    }

    private void print(ReleaseLedger.State state) {
        rowan.out()
                .println(state.begun().map(day -> "begun " + day).orElse("not begun: returns show service facts only"));
        state.restored()
                .ifPresent(restored -> rowan.out()
                        .println("restored " + LocalDate.ofInstant(restored.at(), London.ZONE)
                                + ": returns show service facts only until it is said what left since the backup"
                                + " (--since-backup)"));
        for (LedgerEntry entry : state.entries()) {
            rowan.out()
                    .println("%4d  %-7s  %-10s  %s  %d rows  %s"
                            .formatted(
                                    entry.number(),
                                    entry.kind().name().toLowerCase(Locale.ROOT),
                                    entry.release().period(),
                                    entry.release().id(),
                                    entry.release().rows().size(),
                                    entry.hash()));
        }
    }
}
