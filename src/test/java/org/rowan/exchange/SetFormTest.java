package org.rowan.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.kernel.Progress;

/** What a file of a set may look like. */
class SetFormTest {
    private static final String NOTES = "notes.csv";
    private static final String NOTES_HEADER = "support_id,at,author,kind,text";
    private static final String NOTE = "S1,2020-05-04T15:00,Worker A,phone,";
    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void a_byte_order_mark_is_accepted() throws IOException {
        new GoodSet().folder(folder);
        for (String file : new String[] {"people.csv", NOTES}) {
            rewrite(file, "\uFEFF" + Files.readString(folder.resolve(file)));
        }

        assertThat(GoodSet.faults(folder)).isEmpty();
    }

    @Test
    void a_byte_order_mark_inside_a_file_is_a_letter_like_any_other() throws IOException {
        new GoodSet().with("people.csv", 2, "\uFEFFP1,Ewa,,,,,,,,,,,,").folder(folder);

        assertThat(GoodSet.faults(folder)).contains("members.csv:2:person_id:reference_to_nothing");
    }

    @Test
    void columns_come_in_any_order_and_lines_may_end_in_a_line_feed_alone() throws IOException {
        new GoodSet().folder(folder);
        rewrite("stays.csv", "moved_out,unit_id,support_id,moved_in\n2020-08-20,U1,S1,2020-05-04\n,U1,S2,2020-08-20\n");

        assertThat(GoodSet.faults(folder)).isEmpty();
    }

    @Test
    void the_last_line_may_lack_its_end_and_blank_lines_are_no_records() throws IOException {
        new GoodSet().folder(folder);
        rewrite("recourse.csv", "person_id,from,status\r\n\r\nP2,2020-07-01,no\r\n\r\nP2,2020-08-01,maybe");

        assertThat(GoodSet.faults(folder)).containsExactly("recourse.csv:5:status:unknown_code");
    }

    @Test
    void a_line_is_the_physical_line_on_which_the_record_begins() throws IOException {
        new GoodSet().folder(folder);
        String header = NOTES_HEADER + "\r\n";
        String record = NOTE + "\"one\r\ntwo\n\nfour, \"\"quoted\"\"\"\r\n";
        rewrite(
                NOTES,
                header + record + record + "S9" + NOTE.substring(2) + "\"x\ny\"\r\n" + "S8" + NOTE.substring(2)
                        + "\r\n");

        assertThat(GoodSet.faults(folder))
                .containsExactly(
                        "notes.csv:10:support_id:reference_to_nothing", "notes.csv:12:support_id:reference_to_nothing");
    }

    @Test
    void a_column_twice_is_told_once_and_its_fields_are_not_judged() throws IOException {
        new GoodSet()
                .only("recourse.csv", "person_id,from,status,status", "P2,2020-07-01,no,maybe")
                .folder(folder);

        assertThat(GoodSet.faults(folder)).containsExactly("recourse.csv:1:status:column_twice");
    }

    @Test
    void an_id_column_twice_leaves_the_references_to_it_unjudged() throws IOException {
        new GoodSet()
                .only("units.csv", "unit_id,unit_id,service_id,name,children,opened", "U1,U1,SV1,Room 1,2,2018-04-01")
                .folder(folder);

        assertThat(GoodSet.faults(folder)).containsExactly("units.csv:1:unit_id:column_twice");
    }

    @Test
    void a_needed_column_that_is_missing_is_told_once_and_the_rest_of_the_row_is_judged() throws IOException {
        new GoodSet()
                .only("voids.csv", "unit_id,from", "U3,2020-06-01", "U9,2020-06-31")
                .folder(folder);

        assertThat(GoodSet.faults(folder))
                .containsExactlyInAnyOrder(
                        "voids.csv:1:reason:missing_column",
                        "voids.csv:3:from:bad_date",
                        "voids.csv:3:unit_id:reference_to_nothing");
    }

    @Test
    void notes_without_either_column_that_they_could_hang_on_have_one_fault() throws IOException {
        new GoodSet()
                .only(NOTES, "at,author,kind,text", "2020-05-04T15:00,A,phone,x")
                .folder(folder);

        assertThat(GoodSet.faults(folder)).containsExactly("notes.csv:1:support_id:missing_column");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U3,2020-06-01,2020-06-08|too_few_fields",
                "U3,2020-06-01,2020-06-08,repair,|too_many_fields",
                "U3|too_few_fields"
            })
    void a_row_of_another_width_than_the_header_is_told_and_not_judged(String row, String fault) throws IOException {
        new GoodSet().with("voids.csv", 2, row).folder(folder);

        assertThat(GoodSet.faults(folder)).containsExactly("voids.csv:2::" + fault);
    }

    @Test
    void a_person_whose_row_could_not_be_read_is_not_missed_elsewhere() throws IOException {
        new GoodSet().with("people.csv", 2, "P1,Ewa").folder(folder);

        assertThat(GoodSet.faults(folder)).containsExactly("people.csv:2::too_few_fields");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"closes\" too early", "\"never closes"})
    void quotes_that_do_not_close_end_the_reading_of_their_file(String text) throws IOException {
        new GoodSet()
                .with(NOTES, 2, "S1,2020-05-04T15:00,Worker A,phone,," + text)
                .folder(folder);

        assertThat(GoodSet.faults(folder)).containsExactly("notes.csv:2::bad_quotes");
    }

    @Test
    void a_file_of_nothing_lacks_its_header() throws IOException {
        new GoodSet().only("people.csv").folder(folder);
        rewrite("people.csv", "");

        assertThat(GoodSet.faults(folder)).containsExactly("people.csv:1::missing_header");
    }

    @Test
    void a_byte_that_is_not_utf8_is_told_on_its_record_however_deep_in_the_file() throws IOException {
        new GoodSet().folder(folder);
        StringBuilder text = new StringBuilder(NOTES_HEADER + "\r\n");
        IntStream.range(0, 20_000)
                .forEach(i -> text.append(NOTE)
                        .append(i == 15_000 ? "\"one\r\nW\u00f3jcik\"" : "Wojcik")
                        .append("\r\n"));
        Files.write(folder.resolve(NOTES), text.toString().getBytes(ISO_8859_1));

        assertThat(GoodSet.faults(folder)).containsExactly("notes.csv:15002::not_utf8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"P1,Ewa\\r\\n@P2|3", "@P1,Ewa|2", "P1,Ewa\\r\\n\\r\\nP@2|4", "P1,@Ewa|2", "@|2"})
    void a_byte_that_is_not_utf8_is_told_on_its_record_wherever_in_it_it_stands(String text, int line)
            throws IOException {
        new GoodSet().folder(folder);
        String file = "person_id,given_name\r\n" + text.translateEscapes().replace('@', '\u00f3') + "\r\n";
        Files.write(folder.resolve("people.csv"), file.getBytes(ISO_8859_1));

        assertThat(GoodSet.faults(folder)).containsExactly("people.csv:" + line + "::not_utf8");
    }

    @Test
    void a_letter_cut_off_at_the_end_of_a_file_is_not_utf8() throws IOException {
        new GoodSet().folder(folder);
        byte[] whole = (NOTES_HEADER + "\r\n" + NOTE + "\u00f3").getBytes(UTF_8);
        Files.write(folder.resolve(NOTES), java.util.Arrays.copyOf(whole, whole.length - 1));

        assertThat(GoodSet.faults(folder)).containsExactly("notes.csv:2::not_utf8");
    }

    @ParameterizedTest
    @CsvSource({"0,true", "1,false"})
    void a_field_of_1_MiB_is_taken_and_a_longer_one_is_not(int more, boolean taken) throws IOException {
        new GoodSet().folder(folder);
        String longest = "é".repeat(MEBIBYTE / 2 - 2) + "\"\"" + ",\r\n" + "x".repeat(more);
        rewrite(NOTES, NOTES_HEADER + "\r\n" + NOTE + "\"" + longest + "\"\r\n");

        assertThat(GoodSet.faults(folder).isEmpty()).isEqualTo(taken);
        if (!taken) {
            assertThat(GoodSet.faults(folder)).containsExactly("notes.csv:2:text:field_too_long");
        }
    }

    @Test
    void an_unquoted_field_is_not_longer_for_the_fields_beside_it() throws IOException {
        new GoodSet().folder(folder);
        String half = "x".repeat(MEBIBYTE / 2);
        rewrite(
                NOTES,
                NOTES_HEADER + "\r\n" + (NOTE + half + "\r\n").repeat(3) + NOTE + half + "x".repeat(MEBIBYTE) + "\r\n");

        assertThat(GoodSet.faults(folder)).containsExactly("notes.csv:5:text:field_too_long");
    }

    @Test
    void a_file_or_folder_that_the_standard_does_not_name_is_refused_by_name() throws IOException {
        new GoodSet().plus("pets.csv", "pet_id").plus("People.csv", "person_id").folder(folder);
        Files.createDirectory(folder.resolve("old"));
        Files.createFile(folder.resolve(".DS_Store"));

        assertThat(GoodSet.faults(folder))
                .containsExactly("People.csv:1::unknown_file", "old/:1::unknown_file", "pets.csv:1::unknown_file");
    }

    @Test
    void only_provider_services_and_referrals_are_in_every_set() throws IOException {
        new GoodSet()
                .without("units.csv")
                .without("voids.csv")
                .without("people.csv")
                .without("recourse.csv")
                .without("support.csv")
                .without("members.csv")
                .without("stays.csv")
                .without("needs.csv")
                .without(NOTES)
                .withoutTheRest()
                .only(
                        "referrals.csv",
                        "referral_id,service_id,received,source,decision",
                        "R4,SV1,2021-03-30T12:00,gp,pending")
                .folder(folder);

        assertThat(GoodSet.faults(folder)).isEmpty();
    }

    @Test
    void the_first_thousand_faults_are_kept_and_all_are_counted() throws IOException {
        new GoodSet()
                .plus(
                        "recourse.csv",
                        IntStream.range(0, 1_500).mapToObj(i -> "P2,,no").toArray(String[]::new))
                .folder(folder);

        try (ExchangeSet set = ExchangeSet.open(folder)) {
            Faults faults = set.check(GoodSet.NOW, Progress.SILENT);
            assertThat(faults.total()).isEqualTo(1_500);
            assertThat(faults.first()).hasSize(1_000);
        }
    }

    private void rewrite(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
