package org.rowan.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rowan.returns.ReturnGuide;
import org.rowan.returns.export.CityFiles;
import org.rowan.returns.export.Folders;
import org.rowan.returns.export.MovedOverCsv;
import org.rowan.returns.export.PackageReader;
import org.rowan.returns.merge.CityReturn;
import org.rowan.returns.merge.Given;
import org.rowan.returns.merge.Merging;
import org.rowan.returns.merge.MovedOver;
import org.rowan.returns.merge.Submitted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "merge-returns",
        description =
                "For the council: adds the packages of several providers of one year, and writes them as one return.")
final class MergeReturnsCommand implements Callable<Integer> {
    @ParentCommand
    private RowanCommand rowan;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Packages (.zip) as the providers sent them.")
    private List<Path> files;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder for the files.")
    private Path out;

    @Option(
            names = "--expect",
            split = ",",
            paramLabel = "CODE",
            description = "Codes of providers who should be there; who gave any quarter is expected anyway.")
    private Set<String> expected = Set.of();

    @Option(
            names = "--moved-over",
            paramLabel = "FILE",
            description = "How many came to each provider from another one, as CSV: " + MovedOverCsv.HEADER
                    + "; few in place of both numbers where they are fewer than k. Returns do not say it.")
    private Path movedOver;

    @Override
    public Integer call() {
        List<Given> given = files.stream().map(PackageReader::given).toList();
        List<MovedOver> moved = movedOver == null ? List.of() : MovedOverCsv.read(movedOver);
        Submitted submitted = Submitted.of(given, expected);
        CityReturn city = Merging.of(submitted, moved);
        for (int quarter : submitted.quarters()) {
            submitted
                    .missing(quarter)
                    .forEach(provider ->
                            rowan.err().println("Missing: %s, %s Q%d".formatted(provider, submitted.year(), quarter)));
        }
        city.unused().forEach(line -> rowan.err().println("Moved over, not used: " + line + "."));
        CityFiles.write(Folders.existing(out), city, ReturnGuide.explained())
                .forEach(file -> rowan.out().println(file));
        return ExitCode.DONE;
    }
}
