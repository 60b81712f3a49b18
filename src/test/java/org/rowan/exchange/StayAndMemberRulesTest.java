package org.rowan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rowan.exchange.GoodSet.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boundaries of the rules of stays and members, where the broken sets do not reach. "-" stands for an empty field, "ok" for no fault. */
class StayAndMemberRulesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        // U3 opened on 2020-06-01, U2 closed on 2021-02-28; S2 has been open since 2020-07-01
        "U3, 2020-07-01, 2020-07-03, ok",
        "U2, 2021-02-01, 2021-02-28, ok",
        "U2, 2021-02-01, 2021-03-01, stays.csv:5:moved_out:stay_in_closed_unit",
        "U2, 2021-02-01, -,          stays.csv:5:moved_out:stay_in_closed_unit",
        "U2, 2021-02-28, 2021-03-01, stays.csv:5:moved_in:stay_in_closed_unit",
        "U2, 2021-02-28, 2021-02-28, ok",
        "U2, 2021-03-01, 2021-03-01, stays.csv:5:moved_out:stay_in_closed_unit",
        "U2, 2020-06-30, 2020-07-02, stays.csv:5:moved_in:stay_outside_support",
        "U2, 2021-02-02, 2021-02-01, stays.csv:5:moved_out:end_before_start"
    })
    void a_stay_is_in_an_open_unit_and_in_its_support(String unit, String in, String out, String fault)
            throws IOException {
        is(fault, new GoodSet().plus("stays.csv", row("S2", unit, in, out)));
    }

    @Test
    void a_stay_may_begin_on_the_day_the_unit_opens() throws IOException {
        is("ok", new GoodSet().with("units.csv", 4, "U3,SV1,Room 3,4,,,2020-07-01,"));
    }

    @ParameterizedTest
    @CsvSource({
        // S1 is in U1 from 2020-05-04 to 2020-08-20, S2 from 2020-08-20 on
        "2020-05-04, 2020-05-04, ok",
        "2020-06-01, 2020-06-01, ok",
        "2020-05-03, 2020-05-04, ok",
        "2020-05-03, 2020-05-05, stays.csv:2:moved_in:two_households_in_one_unit",
        "2020-05-04, 2020-05-05, stays.csv:5:moved_in:two_households_in_one_unit",
        "2020-08-19, 2020-08-20, stays.csv:5:moved_in:two_households_in_one_unit",
        "2020-08-20, 2020-08-20, ok",
        "2020-08-21, 2020-08-22, stays.csv:5:moved_in:two_households_in_one_unit"
    })
    void two_households_share_no_night_in_a_unit(String in, String out, String fault) throws IOException {
        is(
                fault,
                new GoodSet()
                        .plus("people.csv", "P6,,,,,,,,,,,,,")
                        .plus("support.csv", "S4,SV1,,,2020-05-01,,,")
                        .plus("members.csv", "S4,P6,adult,,")
                        .plus("stays.csv", row("S4", "U1", in, out)));
    }

    @Test
    void two_support_periods_of_one_adult_are_one_household() throws IOException {
        is(
                "ok",
                new GoodSet()
                        .plus("support.csv", "S4,SV1,,,2020-05-01,,,")
                        .plus("members.csv", "S4,P1,adult,,", "S4,P2,adult,2020-06-01,")
                        .plus("stays.csv", "S4,U1,2020-05-10,2020-05-20"));
    }

    @Test
    void the_first_adult_is_the_one_who_joined_first() throws IOException {
        is(
                "stays.csv:5:moved_in:two_households_in_one_unit",
                new GoodSet()
                        .plus("support.csv", "S4,SV1,,,2020-05-01,,,")
                        .plus("members.csv", "S4,P1,adult,2020-06-01,", "S4,P2,adult,2020-05-01,")
                        .plus("stays.csv", "S4,U1,2020-05-10,2020-05-20"));
    }

    @Test
    void an_open_stay_in_an_ended_support_period_is_told() throws IOException {
        is("stays.csv:5:moved_out:open_stay_in_ended_support", new GoodSet().plus("stays.csv", "S1,U3,2020-08-20,"));
    }

    @Test
    void a_stay_in_a_hotel_of_no_night_at_all_is_taken() throws IOException {
        is(
                "ok",
                new GoodSet()
                        .plus("services.csv", "SV6,Hotel,temporary,no,2018-04-01")
                        .plus("units.csv", "H1,SV6,Hotel room,2,,,2018-04-01,")
                        .plus("stays.csv", "S1,H1,2020-05-04,2020-05-04", "S2,H1,2020-07-01,2020-07-01"));
    }

    @ParameterizedTest
    @CsvSource({
        // S1 ran from 2020-05-04 to 2020-08-20
        "2020-05-04, 2020-08-20, ok",
        "-,          -,          ok",
        "2020-08-20, -,          ok",
        "-,          2020-05-04, ok",
        "-,          2020-05-03, members.csv:6:left:member_outside_support",
        "-,          2020-08-21, members.csv:6:left:member_outside_support",
        "2020-08-21, -,          members.csv:6:joined:member_outside_support",
        "2020-08-21, 2020-08-22, members.csv:6:joined:member_outside_support",
        "2020-06-02, 2020-06-01, members.csv:6:left:end_before_start"
    })
    void a_member_is_within_the_support_whose_days_hold_where_hers_are_empty(String joined, String left, String fault)
            throws IOException {
        is(fault, new GoodSet().plus("members.csv", row("S1", "P4", "adult", joined, left)));
    }

    @Test
    void the_days_of_a_faulty_support_period_are_not_held_against_its_stays_and_members() throws IOException {
        is(
                "support.csv:2:ended:end_before_start",
                new GoodSet().with("support.csv", 2, "S1,SV1,R1,Worker A,2020-05-04,2020-05-01,yes,401"));
        is(
                "support.csv:2:started:bad_date",
                new GoodSet().with("support.csv", 2, "S1,SV1,R1,Worker A,4.5.2020,2020-08-20,yes,401"));
    }

    @Test
    void the_days_of_a_faulty_unit_are_not_held_against_its_stays() throws IOException {
        is("units.csv:2:opened:bad_date", new GoodSet().with("units.csv", 2, "U1,SV1,Room 1,2,,,2021-13-01,"));
        is(
                "units.csv:2:closed:end_before_start",
                new GoodSet().with("units.csv", 2, "U1,SV1,Room 1,2,,,2018-04-01,2018-03-01"));
    }

    private void is(String fault, GoodSet set) throws IOException {
        assertThat(GoodSet.faults(set.folder(folder))).isEqualTo(fault.equals("ok") ? List.of() : List.of(fault));
    }
}
