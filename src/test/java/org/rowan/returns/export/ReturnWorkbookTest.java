package org.rowan.returns.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.PublishedRow;
import org.rowan.returns.ExampleReturns;
import org.rowan.returns.RandomFacts;
import org.rowan.returns.words.ReturnWords;

/** The workbook, read back by another library than the one that wrote it. */
class ReturnWorkbookTest {
    private static final int TEXT_SHEETS = 3;

    static Stream<ReturnContents> returns() {
        Declaration quarterly =
                new Declaration(5, Set.of("safe_accommodation", "community"), Set.of(), Set.of(), Set.of());
        return Stream.of(
                ExampleReturns.last("provider-a"),
                ExampleReturns.of("provider-b").getFirst(),
                ExampleReturns.last("provider-c"),
                ExampleReturns.of("every-kind", RandomFacts.of(1), quarterly).get(1));
    }

    @ParameterizedTest
    @MethodSource("returns")
    void every_published_figure_stands_in_its_line_and_column_and_no_other_does(ReturnContents contents)
            throws IOException {
        Map<List<String>, String> expected = new HashMap<>();
        for (PublishedRow row : contents.published().rows()) {
            expected.put(
                    List.of(
                            row.table(),
                            ReturnWords.period(row.period()),
                            ReturnWords.scope(row.serviceKind()),
                            ReturnWords.dimension(row.dimension()),
                            ReturnWords.category(row.dimension(), row.category()),
                            ReturnWords.measure(row.measure())),
                    Content.of(row.unit(), row.cell()).printed());
        }
        Map<List<String>, String> found = new HashMap<>();
        try (XSSFWorkbook workbook = read(contents)) {
            for (XSSFTable table : tables(workbook)) {
                found.putAll(figures(table));
            }
        }
        found.values().removeIf(shown -> shown.equals("[x]"));
        assertThat(found.entrySet()).containsExactlyInAnyOrderElementsOf(expected.entrySet());
    }

    @ParameterizedTest
    @MethodSource("returns")
    void it_follows_the_rules_for_accessible_spreadsheets(ReturnContents contents) throws IOException {
        try (XSSFWorkbook workbook = read(contents)) {
            assertThat(workbook).extracting(Sheet::getSheetName).startsWith("Cover", "Contents", "Notes", "R0", "R1");
            Set<String> titles = new HashSet<>();
            for (Sheet each : workbook) {
                XSSFSheet sheet = (XSSFSheet) each;
                assertThat(workbook.getSheetVisibility(workbook.getSheetIndex(sheet)))
                        .isEqualTo(SheetVisibility.VISIBLE);
                assertThat(sheet.getMergedRegions()).isEmpty();
                assertThat(sheet.getColumnHelper().getColumn(0, false).isSetHidden())
                        .isFalse();
                assertThat(titles.add(sheet.getRow(0).getCell(0).getStringCellValue()))
                        .isTrue();
                for (Row row : sheet) {
                    assertThat(row.getZeroHeight()).isFalse();
                }
                assertThat(sheet.getTables()).hasSize(sheet.getSheetName().equals("Cover") ? 0 : 1);
                sheet.getTables().forEach(ReturnWorkbookTest::oneRowOfHeadsAndNoEmptyCell);
            }
        }
    }

    private static void oneRowOfHeadsAndNoEmptyCell(XSSFTable table) {
        XSSFSheet sheet = table.getXSSFSheet();
        assertThat(table.getHeaderRowCount()).isEqualTo(1);
        assertThat(table.getCTTable().isSetAutoFilter()).isFalse();
        assertThat(table.getEndRowIndex()).as("nothing below the table").isEqualTo(sheet.getLastRowNum());
        List<String> heads = cells(sheet.getRow(table.getStartRowIndex()));
        assertThat(heads).doesNotHaveDuplicates().noneMatch(String::isBlank);
        for (int at = table.getStartRowIndex() + 1; at <= table.getEndRowIndex(); at++) {
            assertThat(cells(sheet.getRow(at))).hasSize(heads.size()).noneMatch(String::isBlank);
        }
        for (int above = 0; above < table.getStartRowIndex(); above++) {
            assertThat(cells(sheet.getRow(above)))
                    .as("a text in column A only")
                    .hasSize(1)
                    .noneMatch(String::isBlank);
        }
    }

    @ParameterizedTest
    @MethodSource("returns")
    void a_marker_is_explained_above_each_table_in_which_it_stands(ReturnContents contents) throws IOException {
        int marked = 0;
        try (XSSFWorkbook workbook = read(contents)) {
            for (XSSFTable table : tables(workbook)) {
                XSSFSheet sheet = table.getXSSFSheet();
                Set<String> used = new HashSet<>(figures(table).values());
                used.retainAll(Markers.all().keySet());
                marked += used.size();
                List<String> above = new ArrayList<>();
                for (int row = 0; row < table.getStartRowIndex(); row++) {
                    above.addAll(cells(sheet.getRow(row)));
                }
                assertThat(used).allSatisfy(marker -> assertThat(above).anyMatch(line -> line.startsWith(marker)));
            }
        }
        assertThat(marked).isPositive();
    }

    @Test
    void its_properties_are_empty_and_no_time_in_it_is_finer_than_the_last_day_of_the_quarter() throws IOException {
        ReturnContents contents = ExampleReturns.last("provider-a");
        try (XSSFWorkbook workbook = read(contents)) {
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getCreated()).isNull();
            assertThat(core.getModified()).isNull();
            assertThat(Stream.of(core.getCreator(), core.getTitle(), core.getLastModifiedByUser(), core.getSubject()))
                    .allMatch(property -> property == null || property.isEmpty());
            assertThat(workbook.getProperties().getExtendedProperties().getApplication())
                    .isNull();
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ReturnWorkbook.bytes(contents)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2021, 3, 31, 0, 0));
                assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContainPattern("20\\d\\d-\\d\\d-\\d\\dT");
            }
        }
    }

    @Test
    void the_same_published_figures_give_the_same_bytes() {
        ReturnContents contents = ExampleReturns.last("provider-a");
        assertThat(ReturnWorkbook.bytes(contents)).isEqualTo(ReturnWorkbook.bytes(contents));
    }

    @Test
    void text_that_looks_like_a_formula_is_text() throws IOException {
        Published of = ExampleReturns.last("provider-a").published();
        PublishedRow like = of.rows().getFirst();
        List<PublishedRow> rows = List.of(new PublishedRow(
                like.period(),
                like.table(),
                "=1+1",
                "@SUM(A1)",
                "",
                "=HYPERLINK(\"x\")",
                like.measure(),
                like.unit(),
                like.cell()));
        ReturnContents hostile = new ReturnContents(
                new ReturnName(
                        "=cmd|' /C calc'!A0",
                        ExampleReturns.last("provider-a").name().quarter()),
                new Published(of.k(), of.rules(), rows, List.of(), List.of()),
                Optional.empty(),
                ExampleReturns.last("provider-a").explained(),
                Stand.provisional());
        try (XSSFWorkbook workbook = read(hostile)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING) {
                            assertThat(cell.getStringCellValue())
                                    .doesNotStartWith("=")
                                    .doesNotStartWith("@");
                        }
                    }
                }
            }
        }
    }

    /** The figures of a table by where they stand, in words. */
    private static Map<List<String>, String> figures(XSSFTable table) {
        XSSFSheet sheet = table.getXSSFSheet();
        String number = sheet.getSheetName().replaceFirst("^(R\\d+v?).*", "$1");
        List<String> heads = cells(sheet.getRow(table.getStartRowIndex()));
        Map<List<String>, String> figures = new HashMap<>();
        for (int at = table.getStartRowIndex() + 1; at <= table.getEndRowIndex(); at++) {
            List<String> cells = cells(sheet.getRow(at));
            for (int column = 4; column < cells.size(); column++) {
                figures.put(
                        List.of(number, cells.get(0), cells.get(1), cells.get(2), cells.get(3), heads.get(column)),
                        cells.get(column));
            }
        }
        return figures;
    }

    private static List<XSSFTable> tables(XSSFWorkbook workbook) {
        List<XSSFTable> tables = new ArrayList<>();
        for (int at = TEXT_SHEETS; at < workbook.getNumberOfSheets(); at++) {
            tables.addAll(workbook.getSheetAt(at).getTables());
        }
        return tables;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(
                    cell.getCellType() == CellType.NUMERIC
                            ? new Content.Amount(number(cell)).printed()
                            : cell.getStringCellValue());
        }
        return cells;
    }

    private static BigDecimal number(Cell cell) {
        BigDecimal value = BigDecimal.valueOf(cell.getNumericCellValue());
        return cell.getCellStyle().getDataFormatString().endsWith(".00") ? value.setScale(2) : value.setScale(0);
    }

    private static XSSFWorkbook read(ReturnContents contents) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(ReturnWorkbook.bytes(contents)));
    }
}
