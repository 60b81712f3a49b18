package org.rowan.returns.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.returns.ExampleReturns;
import org.rowan.returns.ReturnGuide;
import org.rowan.returns.merge.CityReturn;
import org.rowan.returns.merge.Merging;
import org.rowan.returns.merge.Packages;
import org.rowan.returns.merge.Submitted;

/**
 * LibreOffice opens the workbook and gives every sheet out again as CSV. Where it isn't installed the test is left out, but
 * never by CI, which installs it.
 */
class LibreOfficeTest {
    /** Comma, quotes, UTF-8, from line 1, numbers as numbers, every sheet. */
    private static final String EVERY_SHEET =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

    @TempDir
    private Path folder;

    @Test
    void every_sheet_comes_out_of_libreoffice_as_it_went_in() throws Exception {
        assumeTrue(isThere() || System.getenv("CI") != null, "LibreOffice is not installed");
        ReturnContents contents = ExampleReturns.last("provider-a");
        Files.write(folder.resolve("return.xlsx"), ReturnWorkbook.bytes(contents));
        CityReturn city = Merging.of(Submitted.of(Packages.ofTheYear(), Set.of()), List.of());
        CityFiles.write(folder, city, ReturnGuide.explained());
        convert("return.xlsx", "city_2020-21.xlsx");
        assertThat(sheets("return"))
                .as(Files.readString(folder.resolve("said")))
                .isEqualTo(expected(contents.published().rows().stream().map(Entry::of)));
        assertThat(sheets("city_2020-21"))
                .isEqualTo(expected(city.rows().stream().map(CityText::entry)));
    }

    private void convert(String... workbooks) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                EVERY_SHEET,
                "--outdir",
                folder.toString()));
        Stream.of(workbooks).map(folder::resolve).map(Path::toString).forEach(command::add);
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
    }

    /** The lines of each table below its heads. */
    private static Map<String, List<List<String>>> expected(Stream<Entry> entries) {
        Map<String, List<List<String>>> sheets = new TreeMap<>();
        TableSheet.of(entries.toList())
                .forEach(sheet -> sheets.put(
                        sheet.name(),
                        sheet.rows().stream()
                                .map(row -> row.cells().stream()
                                        .map(cell -> plain(cell.printed()))
                                        .toList())
                                .toList()));
        return sheets;
    }

    private Map<String, List<List<String>>> sheets(String workbook) throws IOException {
        Map<String, List<List<String>>> sheets = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().matches(workbook + "-R.*\\.csv"))
                    .toList()) {
                String name = file.getFileName().toString().replaceFirst(workbook + "-(.*)\\.csv", "$1");
                sheets.put(name, figures(file));
            }
        }
        return sheets;
    }

    private static List<List<String>> figures(Path file) throws IOException {
        List<List<String>> figures = new ArrayList<>();
        int first = 0;
        try (var parser = CSVFormat.RFC4180.parse(Files.newBufferedReader(file))) {
            for (CSVRecord row : parser) {
                if (first > 0) {
                    figures.add(row.toList().subList(first, row.size()).stream()
                            .map(LibreOfficeTest::plain)
                            .toList());
                } else if (row.get(0).equals("Period")) {
                    first = 1 + row.toList().indexOf("Line");
                }
            }
        }
        return figures;
    }

    /** A number is the same however it is written. */
    private static String plain(String printed) {
        String number = printed.replace(",", "");
        return number.matches("\\d+\\.\\d+")
                ? new BigDecimal(number).stripTrailingZeros().toPlainString()
                : number;
    }

    private static boolean isThere() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }
}
