package org.rowan.returns.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Profile;
import org.rowan.disclosure.audit.AuditReport;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.facts.CaseFacts;
import org.rowan.returns.facts.CommunityFacts;
import org.rowan.returns.facts.Facts;
import org.rowan.returns.facts.SupportFacts;
import org.rowan.returns.facts.SupportFacts.SupportPeriod;
import org.rowan.returns.tables.ReturnTable;

/**
 * The attack from outside: whoever has the files of a year, and nothing else, lays them side by side and asks of every group
 * of people how many there are. The records are generated; they go through everything that real ones go through: they are
 * counted, protected beside what was released before, written as packages, and read back from these.
 */
class AttackTest {
    private static final Declaration BY_YEAR = Declaration.usual();
    private static final Declaration BY_QUARTER =
            new Declaration(5, Set.of("safe_accommodation", "community"), Set.of(), Set.of(), Set.of());
    private static final Declaration BRANCHES_BY_YEAR = branches(BY_YEAR);
    private static final Declaration BRANCHES_BY_QUARTER = branches(BY_QUARTER);
    private static final int[] SIZES = {20, 60, 200, 600};
    private static final int PROVIDERS_OF_A_KIND = 10;
    private static final int PROVIDERS_BY_BRANCHES = 3;
    private static final long BY_YEAR_AT_LEAST = 15;
    private static final long BY_QUARTER_AT_LEAST = 15;

    private final Set<String> attacked = new TreeSet<>();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Mix.class)
    void from_the_files_of_a_year_too_much_can_be_said_of_nobody(Mix mix) {
        attack(1, 60, mix, BY_YEAR);
        attack(2, 20, mix, BY_QUARTER);
        attack(3, 60, mix, BY_QUARTER);
        attack(3, 60, mix, BRANCHES_BY_YEAR);
        attack(3, 60, mix, BRANCHES_BY_QUARTER);
    }

    @Test
    void records_that_come_late_or_are_taken_away_between_the_quarters_give_away_nobody() {
        Facts facts = InventedProvider.of(6, 60, Mix.USUAL);
        for (Declaration declaration : new Declaration[] {BY_YEAR, BY_QUARTER}) {
            String provider = "changing-" + code(declaration);
            YearOfFiles year = YearOfFiles.write(provider, quarter -> known(facts, quarter), declaration, folder);
            AuditReport report = year.attack();
            assertThat(report.contradictory()).isEmpty();
            assertThat(report.findings()).isEmpty();
        }
    }

    /** What is known when a quarter's return is made: some households are entered a quarter late, some erased after half a year. */
    private static Facts known(Facts facts, int quarter) {
        LocalDate end = new FinancialQuarter(2020, quarter).to();
        Predicate<SupportPeriod> isKnown = period -> {
            boolean late = period.key().id() % 7 == 0 && period.span().first().isAfter(end.minusDays(91));
            boolean erased = period.key().id() % 11 == 0 && quarter > 2;
            return !late && !erased;
        };
        List<SupportPeriod> periods =
                facts.support().periods().stream().filter(isKnown).toList();
        Set<Long> ids = periods.stream().map(period -> period.key().id()).collect(Collectors.toSet());
        SupportFacts support = new SupportFacts(
                periods,
                facts.support().memberships().stream()
                        .filter(member -> ids.contains(member.support()))
                        .toList(),
                facts.support().needs().stream()
                        .filter(need -> ids.contains(need.support()))
                        .toList(),
                CaseFacts.NONE);
        return new Facts(
                facts.provider(), facts.spaces(), facts.people(), facts.referrals(), support, CommunityFacts.NONE);
    }

    @Test
    void protecting_is_not_hiding() {
        assertThat(percent(attack(4, 200, Mix.USUAL, BY_YEAR))).isGreaterThanOrEqualTo(BY_YEAR_AT_LEAST);
        assertThat(percent(attack(4, 200, Mix.USUAL, BY_QUARTER))).isGreaterThanOrEqualTo(BY_QUARTER_AT_LEAST);
        assertThat(attacked)
                .as("tables of which the files say something")
                .containsAll(ReturnTable.ALL.stream().map(ReturnTable::name).toList());
    }

    /** Two hundred providers, each with people by year and by quarter; what is still shown is printed by size and table. */
    @Test
    @Tag("long")
    void two_hundred_providers_give_away_nobody_and_still_say_something() {
        for (Declaration declaration : List.of(BY_YEAR, BY_QUARTER, BRANCHES_BY_YEAR, BRANCHES_BY_QUARTER)) {
            int providers = declaration.profile() == Profile.LADDER ? PROVIDERS_OF_A_KIND : PROVIDERS_BY_BRANCHES;
            for (int people : SIZES) {
                for (Mix mix : Mix.values()) {
                    Map<String, long[]> shares = new TreeMap<>();
                    for (long seed = 0; seed < providers; seed++) {
                        attack(100L * people + seed, people, mix, declaration)
                                .forEach((table, share) -> add(shares, table, share));
                    }
                    print(people, mix, declaration, shares);
                    assertThat(shares.get("all")[2]).isPositive();
                }
            }
        }
    }

    private Map<String, long[]> attack(long seed, int people, Mix mix, Declaration declaration) {
        String provider = "%s-%d-%d-%s"
                .formatted(mix.name().toLowerCase(Locale.ROOT).replace('_', '-'), people, seed, code(declaration));
        YearOfFiles year = YearOfFiles.write(provider, InventedProvider.of(seed, people, mix), declaration, folder);
        assertThat(year.read()).extracting(release -> release.rows()).isEqualTo(year.remembered());
        year.read().forEach(release -> release.rows().forEach(row -> attacked.add(row.table())));
        AuditReport report = year.attack();
        assertThat(report.contradictory()).as(provider).isEmpty();
        assertThat(report.findings()).as(provider).isEmpty();
        return year.shares();
    }

    private static Declaration branches(Declaration levels) {
        return new Declaration(5, levels.quarterlyPeople(), Set.of(), Set.of(), Set.of(), Profile.BRANCHES);
    }

    private static String code(Declaration declaration) {
        String period = declaration.quarterlyPeople().isEmpty() ? "year" : "quarter";
        return period + (declaration.profile() == Profile.BRANCHES ? ",branches" : "");
    }

    private static void add(Map<String, long[]> shares, String table, long[] share) {
        long[] sum = shares.computeIfAbsent(table, key -> new long[share.length]);
        for (int i = 0; i < share.length; i++) {
            sum[i] += share[i];
        }
    }

    private static void print(int people, Mix mix, Declaration declaration, Map<String, long[]> shares) {
        System.out.printf(
                "SHARE  %3d people a quarter, by %-16s %-20s %s%n",
                people,
                code(declaration),
                mix,
                shares.entrySet().stream()
                        .map(share -> "%s %d/%d"
                                .formatted(
                                        share.getKey(),
                                        percent(share.getValue()[2], share.getValue()[0]),
                                        percent(share.getValue()[1], share.getValue()[0])))
                        .collect(Collectors.joining(", ", "in % shown/large enough: ", "")));
    }

    private static long percent(Map<String, long[]> shares) {
        return percent(shares.get("all")[2], shares.get("all")[0]);
    }

    private static long percent(long part, long whole) {
        return Math.round(100.0 * part / whole);
    }
}
