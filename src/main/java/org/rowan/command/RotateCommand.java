package org.rowan.command;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.rowan.store.Store;
import org.rowan.users.Users;
import org.rowan.vault.Passphrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "rotate",
        description =
                "Gives the store a new key. Everybody else gets a passphrase for a single use, printed once: name, tab,"
                        + " passphrase. The recovery key has to be made anew.")
final class RotateCommand implements Callable<Integer> {
    @ParentCommand
    private RowanCommand rowan;

    @Mixin
    private StoreOptions options;

    @Override
    public Integer call() {
        try (Passphrase own = options.passphrase(rowan.stores());
                Store store = options.open(rowan.stores(), own)) {
            Map<String, char[]> given = new TreeMap<>(new Users(store).rotate(own, rowan.progress()));
            given.forEach((name, passphrase) -> {
                rowan.out().print(name + "\t");
                rowan.out().println(passphrase);
                Arrays.fill(passphrase, '\0');
            });
        }
        return ExitCode.DONE;
    }
}
