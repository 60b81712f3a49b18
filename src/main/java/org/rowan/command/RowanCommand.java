package org.rowan.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.store.Stores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code rowan} with a word behind it. */
@Command(
        name = "rowan",
        description = "Case records for refuge and outreach providers. Without a command the window opens.",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:the call is off",
            "3:the input is faulty; what is wrong with it is listed",
            "4:wrong passphrase",
            "5:the store, a backup or the audit is damaged; or the store is in use, or of a newer version",
            "6:the return is refused",
            "7:no right",
            "8:the disk is full, read-only or failing"
        },
        subcommands = {
            DemoCommand.class,
            GalleryCommand.class,
            CreateCommand.class,
            ImportCommand.class,
            ImportSheetCommand.class,
            ExportCommand.class,
            TransferCommand.class,
            ReturnCommand.class,
            LedgerCommand.class,
            DeclareCommand.class,
            UserCommand.class,
            PassphraseCommand.class,
            RecoveryKeyCommand.class,
            RotateCommand.class,
            AuditReturnCommand.class,
            MergeReturnsCommand.class,
            BackupCommand.class,
            VerifyBackupCommand.class,
            RestoreCommand.class,
            AuditCommand.class,
            CheckCommand.class
        })
public final class RowanCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(RowanCommand.class);

    @Spec
    private CommandSpec spec;

    @Option(names = "--store", paramLabel = "DIR", description = "The store's folder that the window opens.")
    private Path store;

    @Option(
            names = "--another-window",
            description =
                    "Where Rowan has the store open already: opens a further window of it, instead of bringing it to the"
                            + " front.")
    private boolean another;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A store's file \"Open with Rowan.rowan\": the window opens that store.")
    private Path file;

    private final Start start;

    RowanCommand(Start start) {
        this.start = start;
    }

    /** Runs one command and answers its exit code; what goes wrong is said in one sentence on standard error. */
    public static int run(Start start, PrintWriter out, PrintWriter err, String... arguments) {
        var commands = new CommandLine(new RowanCommand(start)).setOut(out).setErr(err);
        commands.setExecutionExceptionHandler((failure, at, parsed) -> {
            Problem problem = failure instanceof Problem known ? known : unexpected(failure);
            at.getErr().println(start.isAtTerminal() ? problem.withPerson() : problem.getMessage());
            return ExitCode.of(problem);
        });
        var usage = commands.getParameterExceptionHandler();
        commands.setParameterExceptionHandler(
                (failure, given) -> usage.handleParseException(slipFirst(failure), given));
        return commands.execute(arguments);
    }

    /** A word that no command knows is named before what is missing: it may be that very thing, mistyped. */
    private static ParameterException slipFirst(ParameterException failure) {
        List<String> unknown = failure.getCommandLine().getUnmatchedArguments();
        return failure instanceof MissingParameterException && !unknown.isEmpty()
                ? new UnmatchedArgumentException(failure.getCommandLine(), unknown)
                : failure;
    }

    /** Without a command: the window. */
    @Override
    public Integer call() {
        if (file != null && !Opener.isOne(file)) {
            throw new ParameterException(spec.commandLine(), "There is no such command: " + file);
        }
        if (!hasDisplay()) {
            return ExitCode.CALL_IS_OFF;
        }
        if (start.isThereAlready(folder(), another)) {
            out().println("Rowan has this store open already: its window is in front now.");
            return ExitCode.DONE;
        }
        start.window(folder());
        return ExitCode.DONE;
    }

    /** Says so where there is none. */
    boolean hasDisplay() {
        if (!Display.isThere()) {
            err().println("There is no display to show the window on. The commands work without one: rowan --help");
        }
        return Display.isThere();
    }

    private Path folder() {
        if (store != null) {
            return store.toAbsolutePath();
        }
        return Optional.ofNullable(file)
                .flatMap(Opener::storeOf)
                .orElse(Path.of(System.getProperty("user.home"), "Rowan"));
    }

    Start start() {
        return start;
    }

    Stores stores() {
        return start.stores();
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

    /** Where it happened is logged if it is known: a Java that is short of memory leaves that out. */
    static Problem unexpected(Exception failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        LOG.error(
                "unexpected {} at {}", failure.getClass().getName(), trace.length == 0 ? "an unknown place" : trace[0]);
        return Problem.of(Problem.Kind.STORE, "Something went wrong that Rowan did not expect. Nothing was changed.");
    }
}
