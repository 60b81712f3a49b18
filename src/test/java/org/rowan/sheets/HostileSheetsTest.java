package org.rowan.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Problem;
import org.rowan.sheets.read.Spreadsheet;

/** Files that were made to do harm, or are only broken, are answered with a sentence. */
class HostileSheetsTest {
    private static final String SPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

    @TempDir
    Path folder;

    private String refused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("list"), bytes);
        return catchThrowableOfType(Problem.class, () -> Spreadsheet.read(file)).getMessage();
    }

    private static byte[] zip(String name, byte[] content, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void what_unpacks_to_more_than_any_list() throws IOException {
        assertThat(refused(zip("content.xml", new byte[1 << 20], 100))).startsWith("This is too large");
    }

    @Test
    void a_cell_beyond_the_last_column_or_one_that_is_repeated_without_end() throws IOException {
        byte[] far = "<worksheet><sheetData><row r=\"1\"><c r=\"XFD1\"/></row></sheetData></worksheet>"
                .getBytes(StandardCharsets.UTF_8);
        for (String name : List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/worksheets/picture.png")) {
            assertThat(refused(zip(name, far, 1))).as(name).startsWith("This is too large");
        }
        assertThat(refused(MessyFile.odsOf("<table:table" + SPACES + "><table:table-row><table:table-cell"
                        + " table:number-columns-repeated=\"9999999\"><text:p>x</text:p></table:table-cell></table:table-row>"
                        + "</table:table>")))
                .startsWith("This is too large");
        assertThat(refused(MessyFile.odsOf("<table:table" + SPACES + "><table:table-row"
                        + " table:number-rows-repeated=\"9999999\"><table:table-cell><text:p>x</text:p></table:table-cell>"
                        + "</table:table-row></table:table>")))
                .startsWith("This is too large");
    }

    @Test
    void words_that_are_to_be_fetched_from_another_file() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "Amira");
        String xml = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><table:table" + SPACES
                + "><table:table-row><table:table-cell><text:p>&e;</text:p></table:table-cell></table:table-row></table:table>";
        assertThat(refused(MessyFile.odsOf(xml))).startsWith("This is no spreadsheet");
    }

    @Test
    void what_is_no_spreadsheet_at_all() throws IOException {
        assertThat(refused(new byte[] {1, 0, 2})).startsWith("This is no spreadsheet");
        assertThat(refused("PK and no zip".getBytes(StandardCharsets.US_ASCII))).startsWith("This is no spreadsheet");
        assertThat(refused("a,\"b".getBytes(StandardCharsets.US_ASCII))).startsWith("This is no spreadsheet");
    }
}
