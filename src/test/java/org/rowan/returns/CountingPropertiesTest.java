package org.rowan.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rowan.disclosure.Figure;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.facts.CaseFacts;
import org.rowan.returns.facts.CommunityFacts;
import org.rowan.returns.facts.Facts;
import org.rowan.returns.facts.SpaceFacts.Unit;
import org.rowan.returns.facts.Span;
import org.rowan.returns.facts.SupportFacts;
import org.rowan.returns.facts.SupportFacts.Membership;
import org.rowan.returns.facts.SupportFacts.SupportPeriod;
import org.rowan.returns.tables.ReturnPeriod;

/** What has to hold for every history; the seed is in the name of each run. */
class CountingPropertiesTest {
    private static final int YEAR = 2020;
    private static final Set<String> LASTING = Set.of(
            "black_minoritised",
            "gypsy_roma_traveller",
            "lgbt",
            "male_adult",
            "older",
            "younger",
            "language",
            "pregnant",
            "total");

    static LongStream seeds() {
        return LongStream.range(1, 41);
    }

    static LongStream manySeeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("manySeeds")
    void every_balance_holds_in_every_quarter(long seed) {
        Facts facts = RandomFacts.of(seed);
        for (int quarter = 1; quarter <= 4; quarter++) {
            CountedReturn counted = counted(facts, quarter);
            assertThat(counted.balances()).isNotEmpty();
            assertThat(counted.balances().stream().filter(balance -> !balance.holds()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_year_is_the_sum_of_what_its_quarters_count_first(long seed) {
        Facts facts = RandomFacts.of(seed);
        Map<Figure, Long> sums = new HashMap<>();
        IntStream.rangeClosed(1, 4)
                .mapToObj(quarter -> counted(facts, quarter))
                .flatMap(counted -> counted.figures().stream())
                .forEach(figure -> sums.merge(place(figure), figure.value(), Long::sum));

        CountedReturn year = CountedReturn.of(facts, ReturnPeriod.yearOf(new FinancialQuarter(YEAR, 1)));
        List<Figure> firsts = year.figures().stream()
                .filter(CountingPropertiesTest::addsUpOverTheYear)
                .toList();
        assertThat(firsts).hasSizeGreaterThan(100);
        for (Figure figure : firsts) {
            assertThat(sums.getOrDefault(place(figure), 0L))
                    .as(figure.toString())
                    .isEqualTo(figure.value());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void people_are_those_of_whom_some_day_of_support_lies_in_the_quarter(long seed) {
        Facts facts = RandomFacts.of(seed);
        Map<Long, SupportPeriod> supports = new HashMap<>();
        facts.support().periods().forEach(support -> supports.put(support.key().id(), support));
        for (int quarter = 1; quarter <= 4; quarter++) {
            ReturnPeriod period = ReturnPeriod.of(new FinancialQuarter(YEAR, quarter));
            Set<Long> there = new HashSet<>();
            Set<Long> before = new HashSet<>();
            Set<Long> acrossTheStart = new HashSet<>();
            Set<Long> acrossTheEnd = new HashSet<>();
            for (Membership membership : facts.support().memberships()) {
                SupportPeriod support = supports.get(membership.support());
                if (support.service() == 1) {
                    Predicate<LocalDate> on = day -> isThere(membership, support.span(), day);
                    long person = membership.person();
                    addIf(
                            there,
                            person,
                            days(period.from(), period.to()).stream().anyMatch(on));
                    addIf(
                            before,
                            person,
                            days(period.yearFrom(), period.eve()).stream().anyMatch(on));
                    addIf(acrossTheStart, person, on.test(period.eve()) && on.test(period.from()));
                    addIf(
                            acrossTheEnd,
                            person,
                            on.test(period.to()) && on.test(period.to().plusDays(1)));
                }
            }
            CountedReturn counted = counted(facts, quarter);
            assertThat(refuge(counted, "supported")).isEqualTo(there.size());
            assertThat(refuge(counted, "open_start")).isEqualTo(acrossTheStart.size());
            assertThat(refuge(counted, "open_end")).isEqualTo(acrossTheEnd.size());
            there.removeAll(before);
            assertThat(refuge(counted, "first_in_year")).isEqualTo(there.size());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_open_night_is_occupied_or_void_or_free_and_never_two_of_them(long seed) {
        Facts facts = RandomFacts.of(seed);
        ReturnPeriod period = ReturnPeriod.of(new FinancialQuarter(YEAR, 2));
        long open = 0;
        long occupied = 0;
        long notUsable = 0;
        for (Unit unit : facts.spaces().units()) {
            if (unit.service() == 1) {
                for (LocalDate day : days(period.from(), period.to())) {
                    boolean stayed = facts.spaces().stays().stream()
                            .anyMatch(stay -> stay.unit() == unit.id() && isNight(stay.span(), day));
                    boolean closed = facts.spaces().voids().stream()
                            .anyMatch(each -> each.unit() == unit.id() && isNight(each.span(), day));
                    boolean isOpen = isNight(unit.open(), day);
                    open += isOpen ? 1 : 0;
                    occupied += isOpen && stayed ? 1 : 0;
                    notUsable += isOpen && closed && !stayed ? 1 : 0;
                }
            }
        }
        List<Figure> spaces = counted(facts, 2).figures().stream()
                .filter(figure -> figure.serviceKind().equals("refuge") && figure.isTotal())
                .filter(figure ->
                        figure.table().startsWith("R1") && !figure.table().equals("R11"))
                .toList();
        assertThat(value(spaces, "R1", "nights_open")).isEqualTo(open);
        assertThat(value(spaces, "R1", "nights_occupied")).isEqualTo(occupied);
        assertThat(value(spaces, "R1", "nights_void")).isEqualTo(notUsable);
        assertThat(value(spaces, "R1v", "nights_void")).isEqualTo(notUsable);
        assertThat(value(spaces, "R1", "nights_available")).isEqualTo(open - notUsable);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_two_providers_count_together_is_the_sum_of_what_each_counts(long seed) {
        Facts one = RandomFacts.of(seed);
        Facts other = RandomFacts.of(seed + 1_000);
        Facts both = TwoProviders.together(one, other);
        for (int quarter = 1; quarter <= 4; quarter++) {
            Map<Figure, Long> sums = new HashMap<>();
            counted(one, quarter).figures().forEach(figure -> sums.merge(place(figure), figure.value(), Long::sum));
            counted(other, quarter).figures().forEach(figure -> sums.merge(place(figure), figure.value(), Long::sum));
            Map<Figure, Long> together = new HashMap<>();
            counted(both, quarter).figures().forEach(figure -> together.put(place(figure), figure.value()));
            assertThat(together).isEqualTo(sums);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_return_opens_with_what_the_last_one_closed_with_and_what_was_changed_since(long seed) {
        Facts signed = RandomFacts.of(seed);
        Facts now = withoutSome(signed, new Random(seed));
        ReturnPeriod next = ReturnPeriod.of(new FinancialQuarter(YEAR, 3));
        List<Figure> last = counted(signed, 2).figures();
        List<Figure> adjustments = CarriedOver.adjustments(last, counted(now, 2).figures(), next);
        List<Figure> figures = counted(now, 3).figures();

        assertThat(CarriedOver.checks(last, adjustments, figures))
                .hasSizeGreaterThan(15)
                .allMatch(Balance::holds);
        assertThat(CarriedOver.checks(last, List.of(), figures).stream().filter(check -> !check.holds()))
                .hasSameSizeAs(adjustments.stream()
                        .filter(adjustment -> !adjustment.table().equals("R3") && adjustment.value() != 0)
                        .toList())
                .isNotEmpty();
    }

    /** Each third referral or so was a mistake and is gone, and so is each third support period with its members. */
    private static Facts withoutSome(Facts facts, Random random) {
        Set<Long> gone = new HashSet<>();
        facts.support().periods().forEach(support -> addIf(gone, support.key().id(), random.nextInt(3) == 0));
        SupportFacts support = new SupportFacts(
                facts.support().periods().stream()
                        .filter(each -> !gone.contains(each.key().id()))
                        .toList(),
                facts.support().memberships().stream()
                        .filter(each -> !gone.contains(each.support()))
                        .toList(),
                List.of(),
                CaseFacts.NONE);
        return new Facts(
                facts.provider(),
                facts.spaces(),
                facts.people(),
                facts.referrals().stream()
                        .filter(referral -> random.nextInt(3) > 0)
                        .toList(),
                support,
                CommunityFacts.NONE);
    }

    private static boolean addsUpOverTheYear(Figure figure) {
        if (!figure.measure().equals("first_in_year")) {
            return false;
        }
        return switch (figure.dimension()) {
            case "children" -> figure.isTotal();
            case "recourse" -> false;
            // the others look at what is recorded in a period, which grows while the person does not come again
            case "characteristic" -> LASTING.contains(figure.category());
            default -> true;
        };
    }

    private static Figure place(Figure figure) {
        return new Figure(
                "",
                figure.table(),
                figure.serviceKind(),
                figure.dimension(),
                figure.category(),
                figure.measure(),
                figure.unit(),
                0);
    }

    private static CountedReturn counted(Facts facts, int quarter) {
        return CountedReturn.of(facts, ReturnPeriod.of(new FinancialQuarter(YEAR, quarter)));
    }

    private static long refuge(CountedReturn counted, String measure) {
        return counted.figures().stream()
                .filter(figure -> figure.table().equals("R4")
                        && figure.serviceKind().equals("refuge")
                        && figure.isTotal()
                        && figure.measure().equals(measure))
                .mapToLong(Figure::value)
                .sum();
    }

    private static long value(List<Figure> figures, String table, String measure) {
        return figures.stream()
                .filter(figure ->
                        figure.table().equals(table) && figure.measure().equals(measure))
                .mapToLong(Figure::value)
                .sum();
    }

    private static List<LocalDate> days(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? List.of() : from.datesUntil(to.plusDays(1)).toList();
    }

    private static boolean isThere(Membership membership, Span support, LocalDate day) {
        LocalDate joined = membership.joined() == null ? support.first() : membership.joined();
        LocalDate left = membership.left() == null ? support.last() : membership.left();
        return !day.isBefore(joined) && (left == null || !day.isAfter(left));
    }

    private static boolean isNight(Span span, LocalDate day) {
        return !day.isBefore(span.first()) && (span.last() == null || day.isBefore(span.last()));
    }

    private static void addIf(Set<Long> people, long person, boolean condition) {
        if (condition) {
            people.add(person);
        }
    }
}
