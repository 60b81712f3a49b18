package org.rowan.command;

import java.util.concurrent.Callable;
import org.rowan.kernel.Problem;
import org.rowan.store.Store;
import org.rowan.users.Users;
import org.rowan.vault.Passphrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "passphrase", description = "Changes the passphrase of who signs in, also one for a single use.")
final class PassphraseCommand implements Callable<Integer> {
    @ParentCommand
    private RowanCommand rowan;

    @Mixin
    private StoreOptions options;

    @Option(
            names = "--new-passphrase-file",
            required = true,
            paramLabel = "FILE",
            description = "A file whose first line is the new one; '-' reads the next line of standard input.")
    private String fresh;

    @Override
    public Integer call() {
        try (Passphrase present = options.passphrase(rowan.stores());
                Passphrase chosen = SecretFile.of(fresh).passphrase();
                Store store = options.open(rowan.stores(), present)) {
            new Users(store).changeOwn(present, chosen);
        } catch (Problem problem) {
            throw StoreOptions.callOff(problem);
        }
        return ExitCode.DONE;
    }
}
