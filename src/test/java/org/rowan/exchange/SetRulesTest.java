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
import org.junit.jupiter.params.provider.ValueSource;

/** The boundaries of the rules, where the broken sets do not reach. "-" stands for an empty field, "ok" for no fault. */
class SetRulesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "pending,    -,          -,        ok",
        "pending,    2020-09-03, -,        referrals.csv:8:decided:pending_with_date",
        "pending,    -,          no_space, referrals.csv:8:reason:reason_without_not_placed",
        "withdrawn,  2020-09-03, -,        ok",
        "withdrawn,  -,          -,        referrals.csv:8:decided:decision_without_date",
        "withdrawn,  2020-09-03, no_space, referrals.csv:8:reason:reason_without_not_placed",
        "placed,     2020-09-02, -,        referrals.csv:8:decided:decided_before_received",
        "placed,     -,          -,        referrals.csv:8:decided:decision_without_date",
        "not_placed, 2020-09-03, no_space, ok",
        "not_placed, 2020-09-03, No Space, referrals.csv:8:reason:unknown_code",
        "maybe,      2020-09-03, no_space, referrals.csv:8:decision:unknown_code"
    })
    void a_decision_has_its_date_and_its_reason(String decision, String decided, String reason, String fault)
            throws IOException {
        is(
                fault,
                new GoodSet()
                        .plus(
                                "referrals.csv",
                                row(
                                        "R7",
                                        "SV2",
                                        "2020-09-03T23:59",
                                        "idva",
                                        "-",
                                        "-",
                                        "-",
                                        "-",
                                        "-",
                                        decision,
                                        decided,
                                        reason)));
    }

    @Test
    void another_reason_stands_only_with_not_placed() throws IOException {
        GoodSet set = new GoodSet()
                .only(
                        "referrals.csv",
                        "referral_id,service_id,received,source,decision,decided,reason,other_reasons",
                        "R1,SV1,2020-05-04T10:15,self,not_placed,2020-05-04,no_space,pets;large_family",
                        "R2,SV1,2020-05-04T10:15,self,withdrawn,2020-05-04,,pets",
                        "R5,SV1,2020-05-04T10:15,self,placed,2020-05-04,,");

        is("referrals.csv:3:other_reasons:reason_without_not_placed", set);
    }

    @ParameterizedTest
    @CsvSource({
        // E05001230 exists to 2026-05-06, E05016411 from the day after
        "E05001230, 2026-05-06T23:59, ok",
        "E05001230, 2026-05-07T00:00, referrals.csv:8:home_ward:ward_not_valid_on_date",
        "E05016411, 2026-05-06T23:59, referrals.csv:8:home_ward:ward_not_valid_on_date",
        "E05016411, 2026-05-07T00:00, ok",
        "not_known, 2026-05-07T00:00, ok",
        "E05000000, 2026-05-07T00:00, referrals.csv:8:home_ward:unknown_code"
    })
    void the_ward_of_a_referral_exists_on_the_day_it_is_received(String ward, String received, String fault)
            throws IOException {
        is(
                fault,
                new GoodSet()
                        .plus(
                                "referrals.csv",
                                row("R7", "SV2", received, "idva", "-", "-", "-", ward, "-", "pending", "-", "-")));
    }

    @ParameterizedTest
    @CsvSource({
        "E05001230, -,                ok",
        "E05016411, -,                people.csv:7:home_ward:ward_not_valid_on_date",
        "E05016411, 2026-05-07T09:00, ok",
        "E05001230, 2026-05-07T09:00, ok",
        "not_asked, -,                ok"
    })
    void the_ward_of_a_person_existed_on_a_day_she_joined_or_was_received(String ward, String received, String fault)
            throws IOException {
        GoodSet set = new GoodSet()
                .plus("people.csv", "P6,Mia,,,,,,,,,,,E08000026," + ward)
                .plus("members.csv", "S2,P6,child,,");
        if (!received.equals("-")) {
            set.plus("referrals.csv", row("R7", "SV2", received, "gp", "P6", "-", "-", "-", "-", "pending", "-", "-"));
        }
        is(fault, set);
    }

    @Test
    void the_ward_of_a_person_who_never_came_is_not_judged() throws IOException {
        is("ok", new GoodSet().plus("people.csv", "P6,Mia,,,,,,,,,,,E08000026,E05016411"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, ok",
        "2026-11-23, people.csv:7:date_of_birth:birth_date_out_of_range",
        "1906-11-22, ok",
        "1906-11-21, people.csv:7:date_of_birth:birth_date_out_of_range",
        "1066-10-14, people.csv:7:date_of_birth:birth_date_out_of_range"
    })
    void a_birth_date_is_in_the_last_120_years(String born, String fault) throws IOException {
        is(fault, new GoodSet().plus("people.csv", "P6,Mia,," + born + ",,,,,,,,,,"));
    }

    @ParameterizedTest
    @CsvSource({
        "S1, -,  ok",
        "-,  R3, ok",
        "-,  -,  notes.csv:2:support_id:not_exactly_one",
        "S1, R3, notes.csv:2:referral_id:not_exactly_one",
        "-,  R9, notes.csv:2:referral_id:reference_to_nothing"
    })
    void a_note_hangs_on_a_support_period_or_on_a_referral(String support, String referral, String fault)
            throws IOException {
        is(
                fault,
                new GoodSet()
                        .only(
                                "notes.csv",
                                "support_id,referral_id,at,author,kind,text",
                                row(support, referral, "2020-09-01T09:00", "Worker A", "phone", "x")));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-5-4,         bad_date",
        "04/05/2020,       bad_date",
        "2020-05-04T10:15, bad_date",
        "2019-02-29,       bad_date",
        "+2020-5-04,       bad_date"
    })
    void a_day_is_written_in_one_way_only(String day, String fault) throws IOException {
        is("recourse.csv:2:from:" + fault, new GoodSet().with("recourse.csv", 2, "P2," + day + ",no"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2020-05-04", "2020-05-04 15:00", "2020-05-04T15:00:00", "2020-05-04T24:00", "2020-05-04T9:00"})
    void a_time_is_written_in_one_way_only(String at) throws IOException {
        is("notes.csv:3:at:bad_datetime", new GoodSet().with("notes.csv", 3, "S2," + at + ",Worker B,phone,,x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "1e3", "100000", "9999999999", " 5", "٣"})
    void a_number_is_whole_and_not_below_zero(String minutes) throws IOException {
        is(
                "notes.csv:3:minutes:bad_number",
                new GoodSet().with("notes.csv", 3, "S2,2020-07-01T15:00,Worker B,phone," + minutes + ",x"));
    }

    @ParameterizedTest
    @CsvSource({"64, ok", "65, people.csv:7:person_id:id_too_long"})
    void an_id_has_at_most_64_characters_however_they_are_encoded(int length, String fault) throws IOException {
        is(fault, new GoodSet().plus("people.csv", "🌳".repeat(length) + ",Mia,,,,,,,,,,,,"));
    }

    @Test
    void ids_are_told_apart_by_case_and_by_blanks() throws IOException {
        is("ok", new GoodSet().plus("people.csv", "p1,Mia,,,,,,,,,,,,", "P1 ,Mia,,,,,,,,,,,,"));
    }

    @Test
    void equal_rows_of_a_file_without_ids_are_as_many_records() throws IOException {
        is(
                "ok",
                new GoodSet()
                        .plus("recourse.csv", "P2,2020-07-01,no")
                        .plus("needs.csv", "S2,P2,immigration,2020-07-02,self,,open,")
                        .plus("stays.csv", "S2,U1,2020-08-20,"));
    }

    @Test
    void a_set_is_one_providers() throws IOException {
        is("provider.csv:3::not_one_provider", new GoodSet().plus("provider.csv", "other,Other,E08000026"));
    }

    @Test
    void a_set_of_no_provider_is_refused() throws IOException {
        is("provider.csv:1::not_one_provider", new GoodSet().only("provider.csv", "provider_code,name,home_authority"));
    }

    @Test
    void a_second_record_of_an_id_does_not_change_what_the_first_one_says() throws IOException {
        is(
                "support.csv:5:support_id:duplicate_id",
                new GoodSet().plus("support.csv", "S1,SV1,R1,Worker A,2020-06-01,2020-06-02,yes,401"));
    }

    @Test
    void faults_of_one_row_are_all_told() throws IOException {
        List<String> faults = GoodSet.faults(new GoodSet()
                .with("people.csv", 2, "P1,Ewa,Wójcik,1990-02-30,f,yes,W9,christian,straight,y,pl,maybe,E08000026,")
                .folder(folder));

        assertThat(faults)
                .containsExactly(
                        "people.csv:2:date_of_birth:bad_date",
                        "people.csv:2:sex:unknown_code",
                        "people.csv:2:ethnicity:unknown_code",
                        "people.csv:2:disabled:unknown_code",
                        "people.csv:2:interpreter:bad_boolean");
    }

    private void is(String fault, GoodSet set) throws IOException {
        assertThat(GoodSet.faults(set.folder(folder))).isEqualTo(fault.equals("ok") ? List.of() : List.of(fault));
    }
}
