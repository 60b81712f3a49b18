package org.rowan.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rowan.kernel.London;
import org.rowan.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "verify-backup",
        description = "Reads every byte of a backup and says whether it is whole. Changes nothing.")
final class VerifyBackupCommand implements Callable<Integer> {
    @ParentCommand
    private RowanCommand rowan;

    @Mixin
    private WayInOptions way;

    @Parameters(paramLabel = "BACKUP", description = "The file.")
    private Path file;

    @Override
    public Integer call() {
        Backup backup = way.with(by -> rowan.stores().restores().verify(file, by, rowan.progress()));
        rowan.out()
                .println("This backup is whole: made on " + London.words(backup.made()) + ", with " + backup.changes()
                        + " changes and " + backup.audited() + " entries of the audit.");
        if (backup.hasRunOut(rowan.stores().clock().instant())) {
            rowan.out()
                    .println(
                            "It has run out: a backup older than a year is not restored any more, since cases that were erased"
                                    + " meanwhile would come back with it.");
        }
        return ExitCode.DONE;
    }
}
