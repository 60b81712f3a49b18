package org.rowan.command;

import java.io.PrintWriter;
import java.util.function.Supplier;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.store.Stores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rowan} with a word behind it. */
@Command(
        name = "rowan",
        description = "Case records for refuge and outreach providers. Without a command the window opens.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {CreateCommand.class, ImportCommand.class, ExportCommand.class, ReturnCommand.class})
public final class RowanCommand {
    private static final Logger LOG = LoggerFactory.getLogger(RowanCommand.class);

    @Spec
    private CommandSpec spec;

    private final Supplier<Stores> stores;

    RowanCommand(Supplier<Stores> stores) {
        this.stores = stores;
    }

    /** Runs one command and answers its exit code; what goes wrong is said in one sentence on standard error. */
    public static int run(Supplier<Stores> stores, String... arguments) {
        var commands = new CommandLine(new RowanCommand(stores));
        commands.setExecutionExceptionHandler((failure, at, parsed) -> {
            Problem problem = failure instanceof Problem known ? known : unexpected(failure);
            at.getErr().println(problem.getMessage());
            return ExitCode.of(problem);
        });
        return commands.execute(arguments);
    }

    Stores stores() {
        return stores.get();
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    Progress progress() {
        return new TerminalProgress(err());
    }

    private static Problem unexpected(Exception failure) {
        LOG.error("unexpected {} at {}", failure.getClass().getName(), failure.getStackTrace()[0]);
        return Problem.of(Problem.Kind.STORE, "Something went wrong that Rowan did not expect. Nothing was changed.");
    }
}
