package org.rowan.command;

import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.rowan.audit.Audit;
import org.rowan.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "audit",
        description = "Looks at the audit of the store: who saw and changed what.",
        subcommands = AuditCommand.Verify.class)
final class AuditCommand implements Callable<Integer> {
    @ParentCommand
    private RowanCommand rowan;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do with the audit: verify.");
    }

    /** Goes along the chain of the whole audit. */
    @Command(
            name = "verify",
            description =
                    "Says whether the audit is whole, or the number of the first entry that is missing or not as it was written (and then exits with 5)."
                            + " It goes along the audit alone. Each block of the store is checked whenever it is read: rowan check"
                            + " reads them all, and rowan verify-backup every byte of a backup.")
    static final class Verify implements Callable<Integer> {
        @ParentCommand
        private AuditCommand audit;

        @Mixin
        private StoreOptions options;

        @Override
        public Integer call() {
            try (Store store = options.open(audit.rowan.stores())) {
                Audit of = new Audit(store);
                OptionalLong broken = of.firstBroken();
                if (broken.isPresent()) {
                    audit.rowan.out().println("The audit is broken from entry " + broken.getAsLong() + " on.");
                    return ExitCode.STORE_IS_DAMAGED;
                }
                audit.rowan.out().println("The audit is whole: " + of.entries() + " entries.");
                return ExitCode.DONE;
            }
        }
    }
}
