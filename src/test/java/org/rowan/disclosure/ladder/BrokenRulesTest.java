package org.rowan.disclosure.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
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

/**
 * Each rule of "What a return shows", broken on purpose, and who noticed. A rule that could be broken without anybody's
 * noticing would either be needless or be kept by nobody.
 */
class BrokenRulesTest {
    private static final int MOST_HISTORIES = 8;
    private static final Path PAGE = Path.of("docs/disclosure.md");
    private static final String AUDITOR = "the auditor";

    /** Broken where no figure tells of it: noticed by a test, which is named. */
    record ByTest(int rule, String what, String test) {}

    private static final List<ByTest> BY_TEST = List.of(
            new ByTest(
                    2,
                    "a level made of the records, so that every line is large",
                    "disclosure.ladder.EnumeratedTablesTest#levels_made_of_the_records_tell_of_four_four_and_four"),
            new ByTest(
                    2,
                    "wards of fewer than k households",
                    "disclosure.audit.CounterExamplesTest#a_ward_of_one_household_and_two_grants_tell_of_them"),
            new ByTest(
                    8,
                    "a kind whose total is smaller than k",
                    "disclosure.DisclosureTest#one_kind_smaller_than_k_leaves_only_the_roll_up"),
            new ByTest(
                    8,
                    "households by kind, where few are in two kinds",
                    "disclosure.DisclosureTest#few_households_in_two_kinds_leave_only_the_roll_up"),
            new ByTest(
                    9,
                    "a percentage of fewer than 20",
                    "returns.export.ReturnPdfTest#a_share_of_fewer_than_twenty_is_not_given"),
            new ByTest(
                    9,
                    "fewer than k grants",
                    "disclosure.audit.CounterExamplesTest#a_ward_of_one_household_and_two_grants_tell_of_them"),
            new ByTest(
                    10,
                    "names, notes, ids and dates in a file",
                    "returns.export.MarkersInReturnsTest#no_name_note_id_or_birthday_is_in_any_file_that_leaves"),
            new ByTest(
                    11,
                    "a signed quarter, written anew from its records",
                    "returns.release.SigningTest#what_was_signed_is_written_again_byte_for_byte_whatever_has_become_of_the_records"),
            new ByTest(
                    12,
                    "a ledger with a page changed or torn out",
                    "returns.release.SigningTest#a_page_that_was_changed_or_torn_out_writes_no_return_at_all"),
            new ByTest(
                    12,
                    "people without a ledger",
                    "returns.release.SigningTest#without_a_begun_ledger_service_facts_only_and_still_there_is_a_return"));

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
    void a_test_notices(ByTest broken) throws ClassNotFoundException {
        int at = broken.test().indexOf('#');
        assertThat(Class.forName("org.rowan." + broken.test().substring(0, at)).getDeclaredMethods())
                .extracting(Method::getName)
                .contains(broken.test().substring(at + 1));
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
        StringBuilder table = new StringBuilder("| rule | what was done instead | who noticed |\n|---|---|---|\n");
        Stream.concat(auditor, tests)
                .sorted(Comparator.comparingInt(Line::rule))
                .forEach(line -> table.append("| %d | %s | %s |%n".formatted(line.rule(), line.what(), line.who())));
        return table.toString();
    }
}
