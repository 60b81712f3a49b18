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

/**
 * The boundaries of the rules for what is given, risk, waiting and the work beside supported households. A record is put
 * behind those of the good set; {@code |} stands between its fields.
 */
class WholeSetRulesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "given, 3, S1|P1|2020-05-06|advocacy|30, ok",
        "given, 3, S1|P1|2020-05-06|advocacy|-, ok",
        "given, 3, S9|P1|2020-05-06|advocacy|-, support_id:reference_to_nothing",
        "given, 3, S1|P9|2020-05-06|advocacy|-, person_id:reference_to_nothing",
        "given, 3, S1|P1|-|advocacy|-, date:required_empty",
        "given, 3, S1|P1|06/05/2020|advocacy|-, date:bad_date",
        "given, 3, S1|P1|2020-05-06|Advocacy|-, kind:unknown_code",
        "given, 3, S1|P1|2020-05-06|advocacy|-1, minutes:bad_number",
        "risk, 3, S1|P1|2020-05-04|DASH|0|standard|judgement, ok",
        "risk, 3, S1|P1|2020-05-04|-|24|high|-, ok",
        "risk, 3, S1|P1|2020-05-04|DASH|25|high|score, score:bad_number",
        "risk, 3, S1|P1|2020-05-04|DASH|-1|high|score, score:bad_number",
        "risk, 3, S1|P1|2020-05-04|DASH|14|-|score, level:required_empty",
        "risk, 3, S1|P1|2020-05-04|DASH|14|extreme|score, level:unknown_code",
        "risk, 3, S1|P1|2020-05-04|DASH|14|high|hunch, basis:unknown_code",
        "marac, 3, S1|P1|2020-05-20, ok",
        "marac, 3, S1|P1|-, heard:required_empty",
        "marac, 3, S9|P1|2020-05-20, support_id:reference_to_nothing",
        "abuse, 3, S1|P1|technology, ok",
        "abuse, 3, S1|P1|prefers_not_to_say, type:unknown_code",
        "waiting, 3, S1|2020-12-01|-|safety, ok",
        "waiting, 3, S1|2020-12-01|2020-12-01|safety, ok",
        "waiting, 3, S1|2020-12-01|2020-11-30|safety, to:end_before_start",
        "waiting, 3, S1|2020-12-01|-|-, reason:required_empty",
        "grants, 3, S1|2020-08-19|bond|0.00, ok",
        "grants, 3, S1|2020-08-19|bond|-0.01, amount:negative_amount",
        "grants, 3, S1|2020-08-19|bond|250, amount:bad_number",
        "grants, 3, S1|2020-08-19|bond|£250.00, amount:bad_number",
        "grants, 3, S1|2020-08-19|bond|1e2, amount:bad_number",
        "grants, 3, S1|2020-08-19|bond|-, amount:required_empty",
        "grants, 3, S1|2020-08-19|Bond|1.00, kind:unknown_code",
        "properties, 3, S3|2020-10-01, ok",
        "properties, 3, S9|2020-10-01, support_id:reference_to_nothing",
        "contacts, 4, C3|SV3|2020-05-02T10:00|other|-|-|bfi, ok",
        "contacts, 4, C2|SV3|2020-05-02T10:00|other|-|-|-, contact_id:duplicate_id",
        "contacts, 4, C3|SV9|2020-05-02T10:00|other|-|-|-, service_id:reference_to_nothing",
        "contacts, 4, C3|SV3|2020-05-02 10:00|other|-|-|-, at:bad_datetime",
        "contacts, 4, C3|SV3|2020-05-02T10:00|husband|-|-|-, caller:unknown_code",
        "contacts, 4, C3|SV3|2020-05-02T10:00|other|-|hung_up|-, outcome:unknown_code",
        "contacts, 4, C3|SV3|2020-05-02T10:00|other|-|-|polish, language:unknown_code",
        "sessions, 4, G3|SV4|2020-10-05T18:00|-|-|9999, ok",
        "sessions, 4, G3|SV4|2020-10-05T18:00|-|-|several, people:bad_number",
        "sessions, 4, G1|SV4|2020-10-05T18:00|-|-|-, session_id:duplicate_id",
        "attendances, 4, G1|P2, ok",
        "attendances, 4, G9|P2, session_id:reference_to_nothing",
        "attendances, 4, G1|P9, person_id:reference_to_nothing",
        "programme, 3, X2|SV5|2020-05-01|probation|prefers_not_to_say|-|-|-, ok",
        "programme, 3, X1|SV5|2020-05-01|probation|male|-|-|-, participant_id:duplicate_id",
        "programme, 3, X2|SV5|2020-05-01|probation|male|1900-01-01|-|-, date_of_birth:birth_date_out_of_range",
        "programme, 3, X2|SV5|2020-05-01|probation|male|2026-11-23|-|-, date_of_birth:birth_date_out_of_range",
        "programme, 3, X2|SV5|-|probation|male|-|-|-, referred:required_empty",
        "programme, 3, X2|SV5|2020-05-01|the wife|male|-|-|-, source:unknown_code"
    })
    void a_record_behind_the_good_ones_is_judged(String file, int line, String record, String fault)
            throws IOException {
        GoodSet set = new GoodSet().plus(file + ".csv", row(record.split("\\|", -1)));

        assertThat(GoodSet.faults(set.folder(folder)))
                .isEqualTo(fault.equals("ok") ? List.of() : List.of(file + ".csv:" + line + ":" + fault));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-10, 2020-06-10, completed, ok",
        "2020-06-10, 2020-06-09, completed, programme.csv:2:ended:end_before_start",
        "-,          2020-06-09, withdrawn, ok",
        "2020-06-10, -,          -,         ok",
        "2020-06-10, 2020-07-01, bored,     programme.csv:2:end:unknown_code"
    })
    void a_programme_does_not_end_before_it_started(String started, String ended, String end, String fault)
            throws IOException {
        GoodSet set = new GoodSet()
                .only(
                        "programme.csv",
                        "participant_id,service_id,referred,started,ended,end",
                        row("X1", "SV5", "2020-05-01", started, ended, end));

        assertThat(GoodSet.faults(set.folder(folder))).isEqualTo(fault.equals("ok") ? List.of() : List.of(fault));
    }

    @Test
    void a_participant_refers_to_no_person_and_nothing_refers_to_a_participant() {
        assertThat(CommunityFiles.PROGRAMME.columns())
                .extracting(Column::type)
                .filteredOn(ColumnType.Reference.class::isInstance)
                .containsExactly(new ColumnType.Reference("services"));
        assertThat(ExchangeFiles.HELD)
                .flatExtracting(FileSpec::columns)
                .extracting(Column::type)
                .doesNotContain(new ColumnType.Reference("programme"));
    }
}
