package org.rowan.referral.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
        String filled = new String(FormIn.emptySheet(Path.of("form.csv")), StandardCharsets.UTF_8)
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
    void the_workbook_that_rowan_writes_is_read_when_it_is_filled_with_days_numbers_and_words() throws IOException {
        FilledForm form = FormIn.read(filledWorkbook(), TODAY);
        assertThat(form.faults()).isEmpty();
        assertThat(form.values())
                .isEqualTo(Map.of(
                        "source", "police",
                        "given_name", "Zoë",
                        "date_of_birth", "1991-04-03",
                        "callback", "true",
                        "children", "2",
                        "must_not_know", "Karim Aziz, Bilal Aziz"));
    }

    /** Filled by another program than the one that wrote it. */
    private Path filledWorkbook() throws IOException {
        Path file = folder.resolve("form.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(FormIn.emptySheet(file)));
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            for (Row row : workbook.getSheetAt(0)) {
                Cell answer = row.getCell(1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                switch (row.getCell(0).getStringCellValue()) {
                    case "Who is referring?" -> answer.setCellValue("Police");
                    case "First name" -> answer.setCellValue("Zoë");
                    case "Date of birth" -> {
                        answer.setCellValue(LocalDate.of(1991, 4, 3));
                        answer.setCellStyle(day);
                    }
                    case "Safe to ring back?" -> answer.setCellValue(true);
                    case "Children" -> answer.setCellValue(2);
                    case "Who must not know where they are?" -> answer.setCellValue("Karim Aziz, Bilal Aziz");
                    default -> {}
                }
            }
            workbook.write(out);
        }
        return file;
    }

    @Test
    void a_workbook_that_would_fill_the_memory_or_reads_another_file_brings_nothing_in() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(nothing);
            }
        }
        assertThatThrownBy(() -> FormIn.read(bomb, TODAY)).hasMessageContaining("no workbook that can be read");
        Path far = folder.resolve("far.xlsx");
        rewrite(
                filledWorkbook(),
                far,
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst("r=\"A2\"", "r=\"ZZZZZZ2\""));
        assertThatThrownBy(() -> FormIn.read(far, TODAY)).hasMessageContaining("no workbook that can be read");
        Path hidden = folder.resolve("hidden.xlsx");
        Files.write(hidden, twoZips(Files.readAllBytes(filledWorkbook())));
        assertThatThrownBy(() -> FormIn.read(hidden, TODAY)).hasMessageContaining("no workbook that can be read");
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the words of another file");
        Path reaching = folder.resolve("reaching.xlsx");
        rewrite(
                filledWorkbook(),
                reaching,
                "xl/sharedStrings.xml",
                xml -> xml.replaceFirst(
                                "(<\\?xml[^>]*>)?", "<!DOCTYPE sst [<!ENTITY far SYSTEM \"" + secret.toUri() + "\">]>")
                        .replace("Police", "&far;"));
        try {
            assertThat(FormIn.read(reaching, TODAY).values().toString()).doesNotContain("another file");
        } catch (Problem refused) {
            assertThat(refused).hasMessageContaining("no workbook that can be read");
        }
    }

    /** Whoever reads from the front finds another archive than whoever reads the directory at the end. */
    private static byte[] twoZips(byte[] workbook) throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        ByteArrayOutputStream front = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(front)) {
            zip.putNextEntry(new ZipEntry("nothing"));
        }
        both.write(front.toByteArray());
        both.write(workbook);
        return both.toByteArray();
    }

    private static void rewrite(Path from, Path to, String part, UnaryOperator<String> change) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(from));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = in.readAllBytes();
                out.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        }
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
    void a_broken_workbook_or_sheet_is_refused_with_what_to_do() throws IOException {
        Path workbook = file("PK\u0003\u0004", "UTF-8");
        assertThatThrownBy(() -> FormIn.read(workbook, TODAY)).hasMessageContaining("or as CSV");
        assertThatThrownBy(() -> FormIn.read("question,answer\nFirst name,\"Amira\nRisk,high", TODAY))
                .hasMessageContaining("quotation mark");
        assertThatThrownBy(() -> FormIn.read(folder.resolve("gone.csv"), TODAY))
                .hasMessageContaining("could not be read");
    }

    private Path file(String content, String charset) throws IOException {
        return Files.writeString(folder.resolve("form.csv"), content, Charset.forName(charset));
    }
}
