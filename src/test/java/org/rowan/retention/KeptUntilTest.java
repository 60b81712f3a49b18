package org.rowan.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.retention.KeptUntil.Member;
import org.rowan.retention.KeptUntil.Referral;
import org.rowan.retention.KeptUntil.Support;
import org.rowan.retention.KeptUntil.Why;

/** Until when a case is kept, by the usual rule: seven years, the 25th birthday, two years. */
class KeptUntilTest {
    private static final RetentionRule USUAL = new RetentionRule();
    private static final LocalDate BEGAN = LocalDate.of(2013, 2, 1);
    private static final LocalDate ENDED = LocalDate.of(2014, 3, 10);

    @ParameterizedTest(name = "support that ended on {0} is kept until {1}")
    @CsvSource({
        "2014-03-10, 2021-03-10",
        "2016-02-29, 2023-03-01",
        "2013-02-28, 2020-02-28",
        "2017-02-28, 2024-02-28",
        "2017-03-01, 2024-03-01"
    })
    void an_adult_is_kept_for_seven_years_after_closing(LocalDate ended, LocalDate until) {
        assertThat(until(support(ended, adult()))).isEqualTo(new KeptUntil(until, Why.SUPPORT_ENDED, ended));
    }

    @ParameterizedTest(name = "a child born on {0} is kept until {1}")
    @CsvSource({
        "2012-06-01, 2037-06-01",
        "2012-02-29, 2037-03-01",
        "1996-03-10, 2021-03-10",
        "1996-03-11, 2021-03-11",
        "1996-02-29, 2021-03-10"
    })
    void a_child_is_kept_until_its_25th_birthday_or_for_as_long_as_an_adult(LocalDate born, LocalDate until) {
        assertThat(until(support(ENDED, adult(), child(born))).from()).isEqualTo(until);
    }

    /** She was 17 when it began and is recorded as an adult: the record is a child's all the same. */
    @Test
    void who_was_17_when_support_began_is_kept_as_a_child_and_who_had_her_18th_birthday_then_is_not() {
        assertThat(until(support(ENDED, adultBorn("1995-02-02"))))
                .isEqualTo(new KeptUntil(LocalDate.of(2021, 3, 10), Why.SUPPORT_ENDED, ENDED));
        LocalDate endedEarly = BEGAN;
        assertThat(until(support(endedEarly, adultBorn("1995-02-02"))).why()).isEqualTo(Why.CHILD);
        assertThat(until(support(endedEarly, adultBorn("1995-02-02"))).from()).isEqualTo("2020-02-02");
        assertThat(until(support(endedEarly, adultBorn("1995-02-01"))).why()).isEqualTo(Why.SUPPORT_ENDED);
    }

    @Test
    void a_child_whose_birth_date_is_not_known_is_taken_to_be_born_on_the_last_day() {
        assertThat(until(support(ENDED, adult(), child(null))))
                .isEqualTo(new KeptUntil(LocalDate.of(2039, 3, 10), Why.CHILD_OF_UNKNOWN_AGE, ENDED));
    }

    @Test
    void a_refused_referral_is_kept_for_two_years_and_a_placed_one_like_support() {
        LocalDate decided = LocalDate.of(2019, 3, 15);
        assertThat(KeptUntil.of(USUAL, List.of(), List.of(new Referral(decided, false))))
                .contains(new KeptUntil(LocalDate.of(2021, 3, 15), Why.NOT_PLACED, decided));
        assertThat(KeptUntil.of(USUAL, List.of(), List.of(new Referral(decided, true))))
                .contains(new KeptUntil(LocalDate.of(2026, 3, 15), Why.SUPPORT_ENDED, decided));
    }

    @Test
    void a_case_that_was_opened_again_is_due_on_no_day_and_one_that_ended_twice_counts_from_the_later_end() {
        Support first = support(ENDED, adult());
        assertThat(KeptUntil.of(USUAL, List.of(first, support(null, adult())), List.of()))
                .isEmpty();
        assertThat(KeptUntil.of(USUAL, List.of(first), List.of(new Referral(null, false))))
                .isEmpty();
        LocalDate later = LocalDate.of(2018, 1, 1);
        assertThat(KeptUntil.of(USUAL, List.of(support(later, adult()), first), List.of()))
                .map(KeptUntil::from)
                .contains(LocalDate.of(2025, 1, 1));
    }

    @Test
    void the_settings_are_followed() {
        RetentionRule rule = new RetentionRule();
        rule.adultYears = 6;
        rule.childAge = 21;
        rule.refusedYears = 1;
        assertThat(KeptUntil.of(rule, List.of(support(ENDED, adult())), List.of()))
                .map(KeptUntil::from)
                .contains(LocalDate.of(2020, 3, 10));
        assertThat(KeptUntil.of(rule, List.of(support(ENDED, child(LocalDate.of(2010, 5, 5)))), List.of()))
                .map(KeptUntil::from)
                .contains(LocalDate.of(2031, 5, 5));
        assertThat(KeptUntil.of(rule, List.of(), List.of(new Referral(ENDED, false))))
                .map(KeptUntil::from)
                .contains(LocalDate.of(2015, 3, 10));
    }

    /** The rule read once more, day by day: on which days may a case still be kept? */
    @Test
    void random_histories_are_due_on_the_first_day_on_which_nobody_of_them_is_kept_any_more() {
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            List<Support> supports = new ArrayList<>();
            List<Referral> referrals = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                supports.add(anySupport(random));
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                referrals.add(new Referral(anyDay(random), random.nextBoolean()));
            }
            Optional<KeptUntil> kept = KeptUntil.of(USUAL, supports, referrals);
            LocalDate day = LocalDate.of(2000, 1, 1);
            while (isKept(day, supports, referrals)) {
                day = day.plusDays(1);
            }
            assertThat(kept.map(KeptUntil::from)).as("history " + seed).contains(day);
        }
    }

    private static boolean isKept(LocalDate day, List<Support> supports, List<Referral> referrals) {
        return supports.stream()
                        .anyMatch(support -> !gone(support.ended(), day, 7)
                                || support.members().stream()
                                        .filter(member -> member.child()
                                                || (member.born() != null
                                                        && age(member.born(), support.started()) < 18))
                                        .anyMatch(member -> member.born() == null
                                                ? !gone(support.ended(), day, 25)
                                                : age(member.born(), day) < 25))
                || referrals.stream().anyMatch(one -> !gone(one.decided(), day, one.placed() ? 7 : 2));
    }

    private static boolean gone(LocalDate since, LocalDate day, int years) {
        return age(since, day) >= years;
    }

    /** Whole years, of which one that began on 29 February is whole on 1 March. */
    private static int age(LocalDate since, LocalDate day) {
        return day.isBefore(since) ? -1 : Period.between(since, day).getYears();
    }

    private static Support anySupport(Random random) {
        LocalDate began = anyDay(random);
        List<Member> members = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            LocalDate born = random.nextInt(5) == 0 ? null : began.minusDays(random.nextInt(9000));
            if (born != null && random.nextInt(4) == 0) {
                born = LocalDate.of(1984 + 4 * random.nextInt(7), 2, 29);
            }
            members.add(new Member(random.nextBoolean(), born));
        }
        LocalDate ended = random.nextInt(4) == 0 ? LocalDate.of(2016, 2, 29) : began.plusDays(random.nextInt(500));
        return new Support(began.isAfter(ended) ? ended : began, ended, members);
    }

    private static LocalDate anyDay(Random random) {
        return LocalDate.of(2001, 1, 1).plusDays(random.nextInt(7000));
    }

    private static KeptUntil until(Support support) {
        return KeptUntil.of(USUAL, List.of(support), List.of()).orElseThrow();
    }

    private static Support support(LocalDate ended, Member... members) {
        return new Support(BEGAN, ended, List.of(members));
    }

    private static Member adult() {
        return new Member(false, LocalDate.of(1980, 1, 1));
    }

    private static Member adultBorn(String born) {
        return new Member(false, LocalDate.parse(born));
    }

    private static Member child(LocalDate born) {
        return new Member(true, born);
    }
}
