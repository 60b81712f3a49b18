package org.rowan.returns.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Problem;
import org.rowan.returns.ExampleReturns;
import org.rowan.returns.ReturnGuide;
import org.rowan.returns.merge.CityReturn;
import org.rowan.returns.merge.Given;
import org.rowan.returns.merge.MergedRow;
import org.rowan.returns.merge.Merging;
import org.rowan.returns.merge.MovedOver;
import org.rowan.returns.merge.Submitted;

/** The packages on the disk, read, added, and written as one return. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CityFilesTest {
    private static final List<String> PROVIDERS = List.of("provider-a", "provider-b", "provider-c");

    @TempDir
    private Path folder;

    private final List<Given> packages = new ArrayList<>();
    private CityReturn city;
    private SequencedMap<String, byte[]> files;

    @BeforeAll
    void add(@TempDir Path sent) {
        PROVIDERS.forEach(provider -> ExampleReturns.of(provider)
                .forEach(contents -> packages.add(PackageReader.given(ReturnPackage.write(sent, contents)))));
        city = Merging.of(
                Submitted.of(packages, Set.of("provider-d")),
                List.of(MovedOver.exactly("provider-a", "2020-21", "safe_accommodation", 7, 16)));
        files = CityFiles.files(city, ReturnGuide.explained());
    }

    @Test
    void it_is_a_workbook_two_pages_the_rows_the_ministry_s_lines_and_a_manifest_that_seals_them() throws IOException {
        assertThat(files.keySet())
                .containsExactly(
                        "city_2020-21.xlsx",
                        "city_2020-21.pdf",
                        "city_2020-21.csv",
                        "city_2020-21.csv-metadata.json",
                        "city_2020-21_ministry.csv",
                        "city_2020-21_manifest.json");
        JsonNode manifest = new ObjectMapper().readTree(files.get("city_2020-21_manifest.json"));
        assertThat(manifest.at("/missing/Q1/0").asText()).isEqualTo("provider-d");
        assertThat(manifest.get("returns")).hasSize(12);
        for (JsonNode file : manifest.get("files")) {
            assertThat(file.get("sha256").asText())
                    .isEqualTo(Sha256.of(files.get(file.get("name").asText())));
        }
    }

    @Test
    void every_row_has_a_number_or_bounds_or_a_marker() throws IOException {
        List<CSVRecord> rows = csv("city_2020-21.csv");
        assertThat(rows).hasSameSizeAs(city.rows());
        assertThat(rows).allSatisfy(row -> {
            boolean number = !row.get("value").isEmpty();
            boolean bounds = !row.get("least").isEmpty();
            assertThat(number && bounds).isFalse();
            assertThat(number || bounds || !row.get("marker").isEmpty()).isTrue();
            boolean moved = row.get("measure").equals("moved_over");
            assertThat(row.get("missing")).isEqualTo(moved ? "0" : "1");
            assertThat(row.get("marker")).isEqualTo(moved ? "" : "[x]");
        });
    }

    @Test
    void the_ministry_s_lines_are_filled_and_say_where_they_are_from() throws IOException {
        List<CSVRecord> lines = csv("city_2020-21_ministry.csv");
        assertThat(lines).hasSizeGreaterThan(5).allSatisfy(line -> {
            assertThat(line.get("source")).contains("MHCLG");
            assertThat(line.get("form")).as("the oldest form that is known").isEqualTo("2023-24");
        });
        CSVRecord individuals = lines.getFirst();
        assertThat(individuals.get("words")).isEqualTo("Individuals supported in safe accommodation");
        assertThat(individuals.get("least")).as("568 less those who moved over").isEqualTo("552");
    }

    @Test
    void the_workbook_shows_ranges_as_people_read_them_and_says_what_is_missing() throws IOException {
        List<String> cover = new ArrayList<>();
        List<String> ministry = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(files.get("city_2020-21.xlsx")))) {
            workbook.getSheet("Cover").forEach(row -> cover.add(row.getCell(0).getStringCellValue()));
            workbook.getSheet("Ministry")
                    .forEach(row -> ministry.add(row.getCell(0).getStringCellValue()));
            XSSFSheet referrals = workbook.getSheet("R2b");
            assertThat(texts(referrals)).contains("[x] 21 or more").doesNotContain("Level");
            assertThat(texts(workbook.getSheet("R4c"))).contains("Level", "Level 2", "Level 3", "All levels");
        }
        assertThat(cover)
                .anyMatch(line -> line.contains("one family refused by three refuges is three referrals"))
                .anyMatch(line -> line.startsWith("Missing in April to June 2020: provider-d"))
                .anyMatch(line -> line.contains("subtracted"));
        assertThat(ministry).contains("1a");
    }

    @Test
    void without_anybody_missing_ranges_stand_alone() {
        CityReturn whole = Merging.of(Submitted.of(packages, Set.of()), List.of());
        Map<String, Content> shown = new HashMap<>();
        for (MergedRow row : whole.rows()) {
            MergedRow.Where where = row.where();
            shown.put(
                    String.join(
                            " ",
                            where.period(),
                            where.table(),
                            where.serviceKind(),
                            where.level(),
                            where.category(),
                            where.measure()),
                    CityText.entry(row).content());
        }
        assertThat(shown.get("2020-21/Q1 R2 safe_accommodation 3 own received").printed())
                .isEqualTo("21 to 42");
        assertThat(shown.get("2020-21/Q1 R2 safe_accommodation total total received")
                        .printed())
                .isEqualTo("131");
    }

    @Test
    void the_pages_are_two_and_say_how_to_read_them() throws IOException {
        try (PDDocument document = Loader.loadPDF(files.get("city_2020-21.pdf"))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("the returns of several providers as one", "provider-a, provider-b, provider-c")
                    .contains("one family refused by three refuges is three referrals")
                    .contains("Not whole in the year: provider-d");
        }
    }

    @Test
    void the_same_packages_give_the_same_bytes_in_whatever_order() {
        CityReturn again = Merging.of(
                Submitted.of(packages.reversed(), Set.of("provider-d")),
                List.of(MovedOver.exactly("provider-a", "2020-21", "safe_accommodation", 7, 16)));
        CityFiles.files(again, ReturnGuide.explained())
                .forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(files.get(name)));
    }

    @Test
    void what_lies_in_the_folder_is_not_written_over() throws IOException {
        Path there = Files.createDirectory(folder.resolve("there"));
        Files.writeString(there.resolve("city_2020-21.csv"), "something else");
        assertThatThrownBy(() -> CityFiles.write(there, city, ReturnGuide.explained()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.CALL))
                .hasMessageContaining("city_2020-21.csv");
        assertThat(there.resolve("city_2020-21.csv")).hasContent("something else");
        assertThat(there).as("nothing beside it").isDirectoryNotContaining(file -> !file.endsWith("city_2020-21.csv"));
    }

    private List<CSVRecord> csv(String name) throws IOException {
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(new String(files.get(name), StandardCharsets.UTF_8)))) {
            return parser.getRecords();
        }
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                }
            }
        }
        return texts;
    }
}
