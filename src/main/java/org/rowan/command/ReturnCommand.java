package org.rowan.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rowan.disclosure.Profile;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;
import org.rowan.returns.export.AloneReason;
import org.rowan.returns.export.RevisionReason;
import org.rowan.returns.release.Comparing;
import org.rowan.returns.release.Declared;
import org.rowan.returns.release.Made;
import org.rowan.returns.release.QuarterlyReturn;
import org.rowan.returns.release.Signing;
import org.rowan.returns.release.Standing;
import org.rowan.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "return",
        description =
                "Writes the council's return of one quarter and prints its path. Until it is signed it is provisional"
                        + " and shows service facts only.",
        footer = {
            "%nReasons for signing alone: one_person, other_away, deadline; for a new version: late_records, recording,",
            "entered_twice, asked_for. The council sees the reasons.",
            "Once signed, a return is written again byte for byte."
        })
final class ReturnCommand implements Callable<Integer> {
    private static final Set<String> SPACES = Set.of("R1", "R1v");

    @ParentCommand
    private RowanCommand rowan;

    @Mixin
    private StoreOptions options;

    @Option(names = "--quarter", required = true, paramLabel = "2020-21/Q4", description = "The quarter.")
    private String quarter;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder for the file.")
    private Path out;

    @Option(
            names = "--profile",
            paramLabel = "ladder|branches|blocks|rounded",
            description = "Refuses unless this form was settled for the year (see rowan declare).")
    private String profile;

    @Option(
            names = "--signed-alone-because",
            paramLabel = "CODE",
            description = "Why the one who prepared it signs it too.")
    private String alone;

    @Option(names = "--revised-because", paramLabel = "CODE", description = "Why a signed return is made once more.")
    private String revised;

    @Option(
            names = "--explain",
            paramLabel = "TABLE=CODE",
            description =
                    "Why the figures of a table jumped from an earlier quarter, by a code of change_reason; once for"
                            + " each table.")
    private Map<String, String> explained = Map.of();

    @Option(names = "--whole-year", description = "With --exact: the figures of the whole year of that quarter.")
    private boolean wholeYear;

    @ArgGroup
    private Step step = new Step();

    /** At most one of these. */
    static final class Step {
        @Option(names = "--exact", description = "The unprotected figures instead, NOT for publication.")
        private boolean exact;

        @Option(names = "--prepare", description = "Holds the figures ready for somebody else to sign; writes no file.")
        private boolean prepare;

        @Option(names = "--final", description = "Signs the return, which then never changes, and writes it.")
        private boolean sign;

        @Option(
                names = "--revise",
                description = "Signs a new version of a signed return whose records have changed, and writes it.")
        private boolean revise;
    }

    @Override
    public Integer call() {
        FinancialQuarter asked = FinancialQuarter.parse(quarter);
        if (wholeYear && !step.exact) {
            throw call(
                    "Only exact figures are written of a whole year: the year of a return travels with its last quarter.");
        }
        Optional<AloneReason> reason = Optional.ofNullable(alone).map(AloneReason::of);
        try (Store store = options.open(rowan.stores())) {
            QuarterlyReturn returns = new QuarterlyReturn(store);
            explain(new Comparing(store), asked);
            Made made = returns.make(asked);
            requireProfile(made);
            if (isEmpty(made)) {
                say("The store has no referral and nobody supported in " + asked
                        + ", so its return is empty. Check the quarter, and that its records are in the store.");
            }
            if (step.exact) {
                rowan.out().println(wholeYear ? returns.writeExactYear(made, out) : returns.writeExact(made, out));
                return ExitCode.DONE;
            }
            sayJumps(new Comparing(store).compare(asked));
            Signing signing = new Signing(store);
            if (step.prepare) {
                signing.prepare(asked);
                say("The figures are held ready. Somebody else can sign them: rowan return ... "
                        + (made.standing().isSigned() ? "--revise" : "--final"));
                return ExitCode.DONE;
            }
            if (step.revise) {
                made = signing.revise(
                        asked,
                        Optional.ofNullable(revised)
                                .map(RevisionReason::of)
                                .orElseThrow(() -> call("A new version has a reason: say it, by --revised-because.")),
                        reason);
            } else if (step.sign && !made.standing().isSigned()) {
                made = signing.sign(asked, reason);
            }
            rowan.out().println(write(returns, made));
            explain(made);
        }
        return ExitCode.DONE;
    }

    private Path write(QuarterlyReturn returns, Made made) {
        try {
            return returns.writePackage(made, out);
        } catch (Problem problem) {
            if (made.standing().isSigned()) {
                say("The return is signed and kept in the store. Only its file was not written: give another --out.");
            }
            throw problem;
        }
    }

    private void explain(Comparing comparing, FinancialQuarter asked) {
        explained.forEach((table, reason) -> {
            int jumps = comparing.explainTable(asked, table, reason);
            say("%s: %d %s explained by %s.".formatted(table, jumps, jumps == 1 ? "jump" : "jumps", reason));
        });
    }

    /** Nobody has to explain; the council will ask. */
    private void sayJumps(Comparing.Compared compared) {
        if (compared.unexplained() > 0) {
            say("Not explained (--explain TABLE=CODE): "
                    + compared.changes().stream()
                            .filter(change -> change.reason().isEmpty())
                            .map(change -> "%s %s against %s"
                                    .formatted(
                                            change.jumped().now().table(),
                                            change.jumped().now().measure(),
                                            change.jumped().against()))
                            .distinct()
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    private void requireProfile(Made made) {
        if (profile != null) {
            Profile wanted = Profile.of(profile);
            Profile settled = made.standing()
                    .declared()
                    .map(Declared::declaration)
                    .map(declaration -> declaration.profile())
                    .orElse(Profile.LADDER);
            if (wanted != settled) {
                throw Problem.of(
                        Problem.Kind.REFUSED,
                        "For %s the form %s is settled with the council, so no return was written."
                                .formatted(made.name().quarter().year(), settled.code()));
            }
        }
    }

    private void explain(Made made) {
        if (made.standing().before() == Standing.Before.RESTORED) {
            say(
                    "It shows service facts only: this store came out of a backup and does not know what left after that was"
                            + " made. Enter those packages, or say that none did: rowan ledger --add, --since-backup");
        } else if (!made.standing().begun()) {
            say("It shows service facts only: this store does not know what was published before. Say so once:"
                    + " rowan ledger --begin");
        } else if (!made.standing().isSigned()) {
            say(
                    "It is provisional and shows service facts only. Figures about people leave once, when it is signed: --final");
        }
    }

    private void say(String sentence) {
        rowan.err().println(sentence);
    }

    private static Problem call(String sentence) {
        return Problem.of(Problem.Kind.CALL, sentence);
    }

    /** Spaces are there in an empty quarter too. */
    private static boolean isEmpty(Made made) {
        return made.counted().figures().stream()
                .noneMatch(figure -> figure.value() > 0 && !SPACES.contains(figure.table()));
    }
}
