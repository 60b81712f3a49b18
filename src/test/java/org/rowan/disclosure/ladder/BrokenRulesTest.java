package org.rowan.disclosure.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.rowan.disclosure.RuleName;
import org.rowan.disclosure.audit.AuditReport;
import org.rowan.support.mutant.Fault;
import org.rowan.support.mutant.Mutant;

/**
 * Each rule of "What a return shows", broken on purpose, and who noticed. A rule that could be broken without anybody's
 * noticing would either be needless or be kept by nobody.
 */
class BrokenRulesTest {
    private static final int MOST_HISTORIES = 8;
    private static final Path PAGE = Path.of("docs/disclosure.md");
    private static final String AUDITOR = "the auditor";
    private static final String BY_ENUMERATION = "every table enumerated";
    private static final String FROM_RECORDS = "a level made of the records, so that every line is large";

    /**
     * Broken where no figure tells of it: noticed by a test, which is run in a Rowan with the fault.
     *
     * @param test its class and its name
     */
    record ByTest(int rule, String what, String test, List<?> arguments, Fault fault) {
        String type() {
            return test.substring(0, test.indexOf('#'));
        }

        Optional<Throwable> run(Fault with) throws ReflectiveOperationException {
            return Mutant.run(with, type(), test.substring(test.indexOf('#') + 1), arguments);
        }

        @Override
        public String toString() {
            return "rule %d: %s".formatted(rule, what);
        }
    }

    private static final List<ByTest> BY_TEST = List.of(
            new ByTest(
                    6,
                    "`rounded` numbers as they are",
                    "disclosure.ladder.OtherProfilesTest#rounded_lines_are_multiples_of_five_and_totals_are_their_sums",
                    List.of(),
                    Fault.constant("disclosure.profile.Rounded", "round", 5L, 1L)),
            new ByTest(
                    6,
                    "`rounded` numbers always up, so that a nought is a nought",
                    "disclosure.profile.ProfilesTest#what_is_shown_as_nought_or_five_can_be_any_small_number",
                    List.of(),
                    Fault.constant("disclosure.profile.Rounded", "draw", 5, 1)),
            new ByTest(
                    6,
                    "`branches` as fine as can be although a line of them is small",
                    "disclosure.ladder.BranchesTest#each_branch_goes_as_far_down_as_all_its_lines_are_large",
                    List.of(),
                    Fault.saysYes("disclosure.ladder.Variables", "isEnough")),
            new ByTest(
                    8,
                    "a kind whose total is smaller than k",
                    "disclosure.DisclosureTest#one_kind_smaller_than_k_leaves_only_the_roll_up",
                    List.of(4L),
                    Fault.keepsEverything("disclosure.NoSmallKinds", "keep")),
            new ByTest(
                    8,
                    "households by kind, where few are in two kinds",
                    "disclosure.DisclosureTest#few_households_in_two_kinds_leave_only_the_roll_up",
                    List.of(),
                    Fault.keepsEverything("disclosure.NoHouseholdsBetweenKinds", "keep")),
            new ByTest(
                    9,
                    "a percentage of fewer than 20",
                    "returns.export.ReturnPdfTest#a_share_of_fewer_than_twenty_is_not_given",
                    List.of(),
                    Fault.constant("returns.export.Percent", "of", 20L, 1L)),
            new ByTest(
                    10,
                    "when it was made, and by what, in the properties of a page",
                    "returns.export.ReturnPdfTest#its_letters_are_embedded_and_its_properties_empty_and_no_time_is_in_it",
                    List.of(),
                    Fault.givesBack("returns.export.PdfFile", "plain")),
            new ByTest(
                    11,
                    "a released quarter, made anew from its records",
                    "disclosure.ladder.ExampleReturnsTest#the_same_quarter_again_is_what_was_released_even_if_the_records_have_changed",
                    List.of(),
                    Fault.findsNothing("disclosure.ladder.Protection", "frozen")),
            new ByTest(
                    12,
                    "a ledger with a page torn out",
                    "disclosure.ladder.ExampleReturnsTest#a_ledger_from_which_an_entry_was_taken_writes_no_return",
                    List.of(),
                    Fault.passes("disclosure.ledger.Chain", "requireWhole")),
            new ByTest(
                    12,
                    "people without a ledger",
                    "disclosure.DisclosureTest#a_table_that_no_rule_names_stays_inside",
                    List.of(),
                    Fault.saysYes("disclosure.ServiceFactsOnly", "isServiceFact")));

    private static final List<BrokenRules.Broken> BY_AUDITOR = BrokenRules.ALL;

    @ParameterizedTest
    @FieldSource("BY_AUDITOR")
    void the_auditor_who_knows_no_rule_notices(BrokenRules.Broken broken) {
        Optional<AuditReport> noticed = LongStream.rangeClosed(1, MOST_HISTORIES)
                .mapToObj(seed -> broken.breaks().in(new Simulated(seed, 60, 1)))
                .flatMap(Optional::stream)
                .filter(report -> !report.holds())
                .findFirst();
        assertThat(noticed).as("in one of %d histories", MOST_HISTORIES).isPresent();
    }

    @ParameterizedTest
    @FieldSource("BY_TEST")
    void a_test_notices(ByTest broken) throws ReflectiveOperationException {
        assertThat(broken.run(Fault.none())).as("without the fault").isEmpty();
        assertThat(broken.run(broken.fault())).as("with it").isPresent();
    }

    /** Small lines joined until their sum is large: every line is, and whoever knows the rule works out what it joins. */
    @Test
    void every_table_enumerated_tells_of_four_four_and_four_behind_a_level_made_of_the_records() {
        assertThat(EnumeratedTablesTest.firstOfJoined().get("together 0 1 2 12 [3 is 8]"))
                .containsExactly(4L);
    }

    @Test
    void every_rule_is_broken_and_the_page_has_the_table() throws IOException {
        List<Integer> broken = Stream.concat(
                        BY_AUDITOR.stream().map(BrokenRules.Broken::rule),
                        BY_TEST.stream().map(ByTest::rule))
                .distinct()
                .sorted()
                .toList();
        assertThat(broken)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, RuleName.values().length)
                        .boxed()
                        .toList());
        String table = table();
        assertThat(Files.readString(PAGE))
                .as("the page has this table:%n%s", table)
                .contains(table);
    }

    private static String table() {
        record Line(int rule, String what, String who) {}
        Stream<Line> auditor = BY_AUDITOR.stream().map(broken -> new Line(broken.rule(), broken.what(), AUDITOR));
        Stream<Line> tests = BY_TEST.stream()
                .map(broken -> new Line(
                        broken.rule(), broken.what(), "`" + broken.test().replaceAll("^.*\\.(\\w+)#.*$", "$1") + "`"));
        Stream<Line> others = Stream.of(new Line(2, FROM_RECORDS, BY_ENUMERATION));
        StringBuilder table = new StringBuilder("| rule | what was done instead | who noticed |\n|---|---|---|\n");
        Stream.of(others, auditor, tests)
                .flatMap(lines -> lines)
                .sorted(Comparator.comparingInt(Line::rule))
                .forEach(line -> table.append("| %d | %s | %s |%n".formatted(line.rule(), line.what(), line.who())));
        return table.toString();
    }
}
