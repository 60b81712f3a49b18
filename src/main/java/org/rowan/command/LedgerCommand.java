package org.rowan.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.kernel.Problem;
import org.rowan.returns.export.FactsCsv;
import org.rowan.returns.export.ReleasedFiles;
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

    @Override
    public Integer call() {
        List<Release> outside = files.stream()
                .flatMap(file -> ReleasedFiles.read(file, 0).stream())
                .toList();
        try (Store store = options.open(rowan.stores())) {
            ReleaseLedger ledger = new ReleaseLedger(store);
            if (!outside.isEmpty()) {
                int entered = ledger.enter(outside);
                rowan.err()
                        .println("%d of %d entered.%s"
                                .formatted(
                                        entered,
                                        outside.size(),
                                        entered < outside.size()
                                                ? " The rest stands in the ledger already, figure for figure."
                                                : ""));
            }
            if (begin != null) {
                ledger.begin(earlier());
            }
            print(ledger.state());
        }
        return ExitCode.DONE;
    }

    private LedgerCover.Earlier earlier() {
        return switch (begin) {
            case "nothing" -> LedgerCover.Earlier.NOTHING;
            case "entered" -> LedgerCover.Earlier.ENTERED;
            default -> throw Problem.of(Problem.Kind.CALL, "The ledger begins with nothing, or with what was entered.");
        };
    }

    private void print(ReleaseLedger.State state) {
        rowan.out()
                .println(state.begun().map(day -> "begun " + day).orElse("not begun: returns show service facts only"));
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
