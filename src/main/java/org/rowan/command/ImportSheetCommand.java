package org.rowan.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.provider.Service;
import org.rowan.sheets.Mapper;
import org.rowan.sheets.MarkedCopy;
import org.rowan.sheets.Mend;
import org.rowan.sheets.Plan;
import org.rowan.sheets.Reading;
import org.rowan.sheets.SheetIntake;
import org.rowan.sheets.Table;
import org.rowan.sheets.TableFinder;
import org.rowan.sheets.read.Spreadsheet;
import org.rowan.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "import-sheet",
        description =
                "Takes a provider's own spreadsheet into the store, all of it or nothing. What its words and columns mean"
                        + " is said in the window, and remembered.")
final class ImportSheetCommand implements Callable<Integer> {
    @ParentCommand
    private RowanCommand rowan;

    @Mixin
    private StoreOptions options;

    @Parameters(paramLabel = "FILE", description = "A workbook (.xlsx, .ods) or CSV.")
    private Path file;

    @Option(names = "--dry-run", description = "Says what would come of it, and stores nothing.")
    private boolean dryRun;

    @Option(
            names = "--table",
            paramLabel = "N",
            defaultValue = "1",
            description = "Which list of the file, the largest first; ${DEFAULT-VALUE} if not said.")
    private int number;

    @Option(
            names = "--service",
            paramLabel = "NAME",
            description = "The service of rows that name none; the first if not said.")
    private String service;

    @Option(
            names = "--marked-copy",
            paramLabel = "FILE",
            description = "Where a copy is written with what has to be mended.")
    private Path copy;

    @Override
    public Integer call() {
        try (Store store = options.open(rowan.stores())) {
            SheetIntake intake = new SheetIntake(store);
            SheetIntake.Start start = intake.start();
            Plan plan = new Mapper(start.lexicon()).propose(table(start), service(start));
            plan.lacks().stream().findFirst().ifPresent(lacking -> {
                throw Problem.of(Problem.Kind.INPUT, lacking);
            });
            Reading reading = Reading.of(plan, start.lexicon(), London.today(store.clock()));
            SheetIntake.Result result =
                    dryRun ? intake.rehearse(reading, rowan.progress()) : intake.bring(reading, rowan.progress());
            return tell(plan, result);
        }
    }

    private Table table(SheetIntake.Start start) {
        List<Table> tables = new TableFinder(start.lexicon()).find(Spreadsheet.read(file));
        if (number < 1 || number > tables.size()) {
            throw Problem.of(
                    Problem.Kind.INPUT,
                    tables.isEmpty()
                            ? "No list was found in this file: a row with heads, and rows under it. Name another file."
                            : "Lists in this file, each a row with heads and rows under it: " + tables.size()
                                    + ". Name one of them.");
        }
        return tables.get(number - 1);
    }

    private String service(SheetIntake.Start start) {
        return start.services().stream()
                .filter(row -> service == null || row.name.equals(service))
                .map(row -> row.reference)
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        Problem.Kind.CALL,
                        "There is no service of this name. There are: "
                                + start.services().stream()
                                        .map((Service row) -> row.name)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private int tell(Plan plan, SheetIntake.Result result) {
        if (result.isWhole()) {
            result.comes().coming().forEach(rowan.out()::println);
            result.comes().taken().forEach(rowan.out()::println);
            rowan.out().println(dryRun ? "Nothing was stored: this was a trial." : "All of it is stored.");
            return ExitCode.DONE;
        }
        for (Mend mend : result.mends()) {
            rowan.err().println("Row " + mend.row() + column(plan, mend) + ": " + mend.words());
        }
        if (copy != null) {
            MarkedCopy.write(copy, plan.table(), result.mends());
        }
        rowan.err().println("Nothing was stored: mend these first.");
        return ExitCode.INPUT_IS_FAULTY;
    }

    private static String column(Plan plan, Mend mend) {
        return plan.table().headings().stream()
                .filter(heading -> heading.place() == mend.place())
                .map(heading -> ", column " + heading.letters())
                .findFirst()
                .orElse("");
    }
}
