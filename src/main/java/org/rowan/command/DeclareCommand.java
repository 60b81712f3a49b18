package org.rowan.command;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Profile;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;
import org.rowan.returns.release.Declarations;
import org.rowan.returns.release.Declared;
import org.rowan.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "declare",
        description =
                "Shows what holds for the returns of a financial year, or settles it before the year begins. Whatever"
                        + " is not named is the usual, worked out from the year before.",
        footer = {"%nSeveral codes are joined by commas; 'none' for no code."})
final class DeclareCommand implements Callable<Integer> {
    @ParentCommand
    private RowanCommand rowan;

    @Mixin
    private StoreOptions options;

    @Option(names = "--year", required = true, paramLabel = "2021-22", description = "The financial year.")
    private String year;

    @Option(names = "--k", paramLabel = "NUMBER", description = "The smallest number of people that is shown, 3 to 20.")
    private Integer k;

    @Option(
            names = "--people-by-quarter",
            split = ",",
            paramLabel = "CODE",
            description =
                    "safe_accommodation, community: whose tables about people come every quarter, not once a year.")
    private Set<String> quarterly;

    @Option(
            names = "--by-year",
            split = ",",
            paramLabel = "TABLE",
            description = "Which of R2, R3, R5, R11 give their detail once a year.")
    private Set<String> annual;

    @Option(
            names = "--adults-only",
            split = ",",
            paramLabel = "CODE",
            description = "safe_accommodation, community: where only adults are supported.")
    private Set<String> adultsOnly;

    @Option(
            names = "--merge",
            split = ",",
            paramLabel = "KIND",
            description = "Small kinds of service that are shown together.")
    private Set<String> merged;

    @Option(
            names = "--profile",
            paramLabel = "ladder|branches|blocks|rounded",
            description = "The form of the returns.")
    private String profile;

    @Override
    public Integer call() {
        FinancialQuarter first = FinancialQuarter.parse(year + "/Q1");
        try (Store store = options.open(rowan.stores())) {
            Declarations declarations = new Declarations(store);
            boolean chosen = k != null
                    || quarterly != null
                    || annual != null
                    || adultsOnly != null
                    || merged != null
                    || profile != null;
            print(
                    chosen
                            ? declarations.declare(
                                    first, chosen(declarations.of(first).declaration()))
                            : declarations.of(first));
        }
        return ExitCode.DONE;
    }

    private Declaration chosen(Declaration usual) {
        return new Declaration(
                k == null ? usual.k() : k,
                codes(quarterly, usual.quarterlyPeople()),
                codes(annual, usual.annual()),
                codes(adultsOnly, usual.adultsOnly()),
                codes(merged, usual.mergedKinds()),
                profile == null ? usual.profile() : Profile.of(profile));
    }

    private static Set<String> codes(Set<String> given, Set<String> usual) {
        if (given == null) {
            return usual;
        }
        if (given.contains("none") && given.size() > 1) {
            throw Problem.of(Problem.Kind.CALL, "'none' stands alone.");
        }
        return given.equals(Set.of("none")) ? Set.of() : given;
    }

    private void print(Declared declared) {
        Declaration declaration = declared.declaration();
        line("year", declared.year());
        line("settled", declared.origin().code());
        line("form", declaration.profile().code());
        line("smallest number", Integer.toString(declaration.k()));
        line("people by quarter", text(declaration.quarterlyPeople()));
        line("by year", text(declaration.annual()));
        line("adults only", text(declaration.adultsOnly()));
        line("merged kinds", text(declaration.mergedKinds()));
    }

    private void line(String name, String value) {
        rowan.out().println("%-18s %s".formatted(name, value));
    }

    private static String text(Set<String> codes) {
        return codes.isEmpty() ? "none" : String.join(",", new TreeSet<>(codes));
    }
}
