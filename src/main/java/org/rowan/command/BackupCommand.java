package org.rowan.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rowan.backup.Backups;
import org.rowan.kernel.Problem;
import org.rowan.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "backup",
        description =
                "Writes an encrypted backup of the store, reads it back, and prints its path. It opens with the passphrases, or the recovery key, of this moment.")
final class BackupCommand implements Callable<Integer> {
    @ParentCommand
    private RowanCommand rowan;

    @Mixin
    private StoreOptions options;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description =
                    "The folder for it; without this the one that was chosen in Rowan, where old ones are thinned out.")
    private Path to;

    @Override
    public Integer call() {
        try (Store store = options.open(rowan.stores())) {
            Backups backups = new Backups(store);
            if (to == null && backups.state().folder() == null) {
                throw Problem.of(
                        Problem.Kind.CALL,
                        "No folder for backups is chosen in this store. Say with --to where it goes.");
            }
            rowan.out()
                    .println((to == null ? backups.now(rowan.progress()) : backups.into(to, rowan.progress())).file());
        }
        return ExitCode.DONE;
    }
}
