package org.rowan.command;

import java.util.Arrays;
import java.util.concurrent.Callable;
import org.rowan.store.Store;
import org.rowan.users.Users;
import org.rowan.vault.RecoveryKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "recovery-key",
        description =
                "Prints a new recovery key, once, and keeps it when it is typed back on standard input. Until then an"
                        + " earlier one stays.")
final class RecoveryKeyCommand implements Callable<Integer> {
    @ParentCommand
    private RowanCommand rowan;

    @Mixin
    private StoreOptions options;

    @Override
    public Integer call() {
        try (Store store = options.open(rowan.stores());
                RecoveryKey key = new Users(store).newRecoveryKey()) {
            char[] printed = key.printed();
            rowan.out().println(printed);
            rowan.out().flush();
            Arrays.fill(printed, '\0');
            rowan.err().println("Write it down, then type it back:");
            char[] typed = SecretFile.ofRecoveryKey(SecretFile.STANDARD_INPUT).line();
            try {
                new Users(store).keep(key, typed);
            } finally {
                Arrays.fill(typed, '\0');
            }
        }
        return ExitCode.DONE;
    }
}
