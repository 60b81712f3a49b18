package org.rowan.referral.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Problem;

/** A referral that was sent becomes the draft of one. */
class FormInTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);

    @TempDir
    Path folder;

    @Test
    void the_sheet_that_rowan_writes_is_read_when_it_is_filled() throws IOException {
        String filled = FormIn.emptySheet()
                .replace("Who is referring?,", "Who is referring?,Police")
                .replace("First name,", "First name,Zoë")
                .replace("Date of birth,", "Date of birth,3/4/1991")
                .replace("Sex,", "Sex,not asked")
                .replace("Safe to ring back?,", "Safe to ring back?,Yes")
                .replace("Children,", "Children,2")
                .replace("Coming from which council?,", "Coming from which council?,coventry")
                .replace("Needs,", "Needs,Housing; Debt")
                .replace("Their home must have,", "Their home must have,step-free")
                .replace("Note,", "Note,\"At a friend's,\nuntil tomorrow\"");
        FilledForm form = FormIn.read(file(filled, "UTF-8"), TODAY);
        assertThat(form.faults()).isEmpty();
        assertThat(form.values())
                .isEqualTo(Map.of(
                        "source", "police",
                        "given_name", "Zoë",
                        "date_of_birth", "1991-04-03",
                        "sex", "not_asked",
                        "callback", "true",
                        "children", "2",
                        "home_authority", "E08000026",
                        "needs", "housing;debt",
                        "access", "step_free",
                        "note", "At a friend's,\nuntil tomorrow"));
    }

    @Test
    void a_sheet_of_a_german_or_an_old_spreadsheet_is_read_too() throws IOException {
        FilledForm form = FormIn.read(file("question;answer\nFirst name;Zoë\n", "windows-1252"), TODAY);
        assertThat(form.values()).isEqualTo(Map.of("given_name", "Zoë"));
    }

    @Test
    void the_words_of_an_e_mail_are_read_and_what_fits_no_question_stands_in_the_note() {
        FilledForm form = FormIn.read("""
                Dear colleagues,

                FIRST NAME: Amira
                Family name : Khan
                Risk: high
                Note: left this morning
                with both children
                """, TODAY);
        assertThat(form.values())
                .isEqualTo(Map.of(
                        "given_name", "Amira",
                        "family_name", "Khan",
                        "risk", "high",
                        "note", "left this morning\nwith both children\nDear colleagues,"));
    }

    @Test
    void what_is_not_understood_is_said_by_field_and_not_lost() {
        FilledForm form = FormIn.read("First name: Amira\nDate of birth: spring\nChildren: two\nRisk: dire", TODAY);
        assertThat(form.values())
                .isEqualTo(Map.of("given_name", "Amira", "note", "Date of birth: spring\nChildren: two\nRisk: dire"));
        assertThat(form.faults()).extracting(Problem::field).containsExactly("date_of_birth", "children", "risk");
    }

    @Test
    void words_that_answer_no_question_are_refused_with_an_example() {
        assertThatThrownBy(() -> FormIn.read("Can you help a friend of mine?", TODAY))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("First name: Amira");
    }

    @Test
    void a_workbook_and_a_broken_sheet_are_refused_with_what_to_do() throws IOException {
        Path workbook = file("PK\u0003\u0004", "UTF-8");
        assertThatThrownBy(() -> FormIn.read(workbook, TODAY)).hasMessageContaining("save it as CSV");
        assertThatThrownBy(() -> FormIn.read("question,answer\nFirst name,\"Amira\nRisk,high", TODAY))
                .hasMessageContaining("quotation mark");
        assertThatThrownBy(() -> FormIn.read(folder.resolve("gone.csv"), TODAY))
                .hasMessageContaining("could not be read");
    }

    private Path file(String content, String charset) throws IOException {
        return Files.writeString(folder.resolve("form.csv"), content, Charset.forName(charset));
    }
}
