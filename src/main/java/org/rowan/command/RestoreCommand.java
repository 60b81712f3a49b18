package org.rowan.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rowan.kernel.London;
import org.rowan.store.Restored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "restore",
        description =
                "Verifies a backup, writes its store beside what is in the folder, checks that too, and lets them change places. What was there is kept.")
final class RestoreCommand implements Callable<Integer> {
    @ParentCommand
    private RowanCommand rowan;

    @Mixin
    private WayInOptions way;

    @Option(
            names = "--store",
            required = true,
            paramLabel = "DIR",
            description = "The folder of the store that it replaces, or an empty or new one.")
    private Path store;

    @Option(
            names = "--even-if-run-out",
            description =
                    "Restores a backup that is older than a year too. Cases that were erased since come back with it: erase them again.")
    private boolean evenIfRunOut;

    @Parameters(paramLabel = "BACKUP", description = "The file.")
    private Path file;

    @Override
    public Integer call() {
        Restored restored =
                way.with(by -> rowan.stores().restores().restore(file, by, store, evenIfRunOut, rowan.progress()));
        rowan.out()
                .println("Restored the store of "
                        + London.words(restored.backup().made()) + " to " + store
                        + ". It opens with the passphrases of then.");
        restored.replaced()
                .ifPresent(folder -> rowan.out()
                        .println("What was there before is in " + folder + ": delete it once it is no longer needed."));
        return ExitCode.DONE;
    }
}
