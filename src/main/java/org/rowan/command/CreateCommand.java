package org.rowan.command;

import java.util.concurrent.Callable;
import org.rowan.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(name = "create", description = "Makes a new, empty store.")
final class CreateCommand implements Callable<Integer> {
    @ParentCommand
    private RowanCommand rowan;

    @Mixin
    private StoreOptions options;

    @Override
    public Integer call() {
        try (Store store = options.create(rowan.stores())) {
            rowan.out().println("Created a store in " + store.path());
        }
        return ExitCode.DONE;
    }
}
