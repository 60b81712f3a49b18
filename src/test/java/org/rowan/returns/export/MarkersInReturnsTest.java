package org.rowan.returns.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.disclosure.Published;
import org.rowan.exchange.Column;
import org.rowan.exchange.ColumnType;
import org.rowan.exchange.ExchangeFiles;
import org.rowan.exchange.FileSpec;
import org.rowan.exchange.SetImport;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.London;
import org.rowan.kernel.Progress;
import org.rowan.returns.ExampleReturns;
import org.rowan.returns.ReturnGuide;
import org.rowan.returns.merge.Merging;
import org.rowan.returns.merge.Submitted;
import org.rowan.returns.release.LedgerCover;
import org.rowan.returns.release.Made;
import org.rowan.returns.release.QuarterlyReturn;
import org.rowan.returns.release.ReleaseLedger;
import org.rowan.returns.release.Signing;
import org.rowan.store.Store;
import org.rowan.support.TestStores;

/**
 * Every name, note and id of a provider's year has a marker in it, and one woman a birthday of her own; none of that is in
 * any part, text or property of any file that leaves.
 */
class MarkersInReturnsTest {
    private static final String MARKER = "Zzmarker7391";
    private static final List<String> BIRTHDAY = List.of("1987-06-05", "05/06/1987", "5 June 1987", "5 Jun 1987");
    private static final String NIGHTS = "R1";
    private static final Pattern ISO = Pattern.compile("\\b[12]\\d{3}-\\d{2}-\\d{2}\\b");
    private static final Pattern SLASHED = Pattern.compile("\\b\\d{2}/\\d{2}/[12]\\d{3}\\b");
    private static final Pattern SPOKEN = Pattern.compile("\\b(\\d{1,2}) ([A-Z][a-z]{2,8}) ([12]\\d{3})\\b");
    private static final DateTimeFormatter ISO_DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter SLASHED_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter SPOKEN_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final Clock SUMMER = Clock.fixed(Instant.parse("2021-07-01T12:00:00Z"), London.ZONE);
    private static final Path SET = Path.of("src/main/resources/org/rowan/examples/provider-b");

    @TempDir
    private Path folder;

    @Test
    void no_name_note_id_or_birthday_is_in_any_file_that_leaves() throws IOException {
        plant();
        Path out = Files.createDirectory(folder.resolve("out"));
        try (Store store = TestStores.created(folder.resolve("store"), SUMMER)) {
            assertThat(new SetImport(store).load(folder.resolve("set"), Progress.SILENT))
                    .isInstanceOf(SetImport.Outcome.Loaded.class);
            new ReleaseLedger(store).begin(LedgerCover.Earlier.NOTHING);
            QuarterlyReturn returns = new QuarterlyReturn(store);
            for (int quarter = 1; quarter <= 4; quarter++) {
                Made made = new Signing(store)
                        .sign(new FinancialQuarter(2020, quarter), Optional.of(AloneReason.ONE_PERSON));
                returns.writePackage(made, out);
                returns.writeExact(made, out);
            }
        }
        ExampleReturns.of("provider-a").forEach(contents -> ReturnPackage.write(out, contents));
        List<Path> packages;
        try (Stream<Path> files = Files.list(out)) {
            packages = files.filter(file -> file.toString().endsWith(".zip")).toList();
        }
        CityFiles.write(
                out,
                Merging.of(
                        Submitted.of(packages.stream().map(PackageReader::given).toList(), Set.of()), List.of()),
                ReturnGuide.explained());

        Map<String, String> texts = texts(out);
        assertThat(texts.keySet())
                .anyMatch(name -> name.endsWith("return.xlsx/xl/sharedStrings.xml"))
                .anyMatch(name -> name.endsWith("return.pdf (text)"))
                .anyMatch(name -> name.endsWith("manifest.json"))
                .anyMatch(name -> name.endsWith("city_2020-21.xlsx/xl/sharedStrings.xml"))
                .anyMatch(name -> name.endsWith("city_2020-21.pdf (text)"))
                .anyMatch(name -> name.contains("EXACT_"));
        assertThat(found(texts)).isEmpty();
        assertThat(days(texts))
                .as("no day on which anything happened to anybody, only those of the periods and of the signing")
                .isSubsetOf(daysOfPeriods());
        assertThat(daysInCells(out))
                .as("no number in a sheet is a day, by its format or by its value")
                .isEmpty();
    }

    @Test
    void the_search_finds_what_is_written_into_a_workbook_or_a_page() throws IOException {
        ReturnContents like = ExampleReturns.last("provider-b");
        Published rules = like.published();
        ReturnContents leaking = new ReturnContents(
                new ReturnName(MARKER, like.name().quarter()),
                new Published(rules.k(), "1987-06-05", rules.rows(), List.of(), List.of()),
                Optional.empty(),
                like.explained(),
                like.stand());
        ReturnPackage.write(folder, leaking);
        assertThat(found(texts(folder)))
                .anyMatch(name -> name.endsWith("xl/sharedStrings.xml"))
                .anyMatch(name -> name.endsWith("return.pdf (text)"))
                .anyMatch(name -> name.endsWith("manifest.json"));
        assertThat(days(texts(folder))).contains(LocalDate.parse(BIRTHDAY.getFirst()));
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("R7").createRow(3).createCell(1).setCellValue(LocalDate.parse(BIRTHDAY.getFirst()));
            try (OutputStream file = Files.newOutputStream(folder.resolve("leak.xlsx"))) {
                book.write(file);
            }
        }
        assertThat(daysInCells(folder)).containsExactly("leak.xlsx R7 B4");
    }

    /** The set with markers in every text and id; the provider's code and the council's codes of places are no secrets. */
    private void plant() throws IOException {
        Path set = Files.createDirectory(folder.resolve("set"));
        for (FileSpec file : ExchangeFiles.HELD) {
            List<List<String>> rows = new ArrayList<>();
            read(SET.resolve(file.fileName())).forEach(row -> rows.add(new ArrayList<>(row.toList())));
            for (Column column : file.columns()) {
                int at = rows.getFirst().indexOf(column.name());
                boolean marked = !file.name().equals("provider")
                        && (column.type() instanceof ColumnType.Text
                                || column.type() instanceof ColumnType.Id
                                || column.type() instanceof ColumnType.Reference);
                boolean birthday = column.name().equals("date_of_birth");
                for (int row = 1; row < rows.size(); row++) {
                    String value = rows.get(row).get(at);
                    if (marked && !value.isEmpty()) {
                        rows.get(row).set(at, MARKER + value);
                    } else if (birthday && row == 1) {
                        rows.get(row).set(at, BIRTHDAY.getFirst());
                    }
                }
            }
            try (var printer = CSVFormat.RFC4180.print(set.resolve(file.fileName()), StandardCharsets.UTF_8)) {
                printer.printRecords(rows);
            }
        }
    }

    private static List<CSVRecord> read(Path file) throws IOException {
        String text = Files.readString(file).replaceFirst("^\uFEFF", "");
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            return parser.getRecords();
        }
    }

    /** The bytes of every file, of every part of it, and the text and properties of every PDF. */
    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                read(file.getFileName().toString(), Files.readAllBytes(file), texts);
            }
        }
        return texts;
    }

    private static void read(String name, byte[] content, Map<String, String> texts) throws IOException {
        texts.put(name, new String(content, StandardCharsets.ISO_8859_1));
        if (name.endsWith(".zip") || name.endsWith(".xlsx")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    read(name + "/" + entry.getName(), zip.readAllBytes(), texts);
                }
            }
        } else if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(content)) {
                texts.put(name + " (text)", new PDFTextStripper().getText(document));
                texts.put(
                        name + " (properties)",
                        document.getDocumentInformation().getCOSObject().toString());
            }
        }
    }

    /** Every cell of a workbook that is formatted as a day, or whose number is that of a day on which a set can have records. */
    private static List<String> daysInCells(Path folder) throws IOException {
        List<String> days = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                daysInCells(file.getFileName().toString(), Files.readAllBytes(file), days);
            }
        }
        return days;
    }

    private static void daysInCells(String name, byte[] content, List<String> days) throws IOException {
        if (name.endsWith(".zip")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    daysInCells(name + "/" + entry.getName(), zip.readAllBytes(), days);
                }
            }
        } else if (name.endsWith(".xlsx")) {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
                book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() == CellType.NUMERIC
                            && (DateUtil.isCellDateFormatted(cell)
                                    || (!sheet.getSheetName().equals(NIGHTS) && isDay(cell.getNumericCellValue())))) {
                        days.add(name + " " + sheet.getSheetName() + " " + cell.getAddress());
                    }
                })));
            }
        }
    }

    /** From the birth of the oldest to the end of the year; only nights of a year are as many. */
    private static boolean isDay(double number) {
        return number >= DateUtil.getExcelDate(LocalDate.of(1930, 1, 1))
                && number <= DateUtil.getExcelDate(LocalDate.of(2021, 12, 31));
    }

    /** Every day that is written anywhere, by figures or by its month's name. */
    private static Set<LocalDate> days(Map<String, String> texts) {
        Set<LocalDate> days = new TreeSet<>();
        texts.values().forEach(text -> {
            ISO.matcher(text).results().map(MatchResult::group).forEach(day -> add(days, day, ISO_DAY));
            SLASHED.matcher(text).results().map(MatchResult::group).forEach(day -> add(days, day, SLASHED_DAY));
            SPOKEN.matcher(text)
                    .results()
                    .forEach(day -> add(
                            days, day.group(1) + " " + day.group(2).substring(0, 3) + " " + day.group(3), SPOKEN_DAY));
        });
        return days;
    }

    /** Three figures between strokes can be something else. */
    private static void add(Set<LocalDate> days, String written, DateTimeFormatter by) {
        try {
            days.add(LocalDate.parse(written, by));
        } catch (DateTimeException noDay) {
            // no day of any calendar
        }
    }

    /** And the day on which the ministry published the form that a city's files name. */
    private static Set<LocalDate> daysOfPeriods() {
        Set<LocalDate> days =
                new TreeSet<>(Set.of(LocalDate.ofInstant(SUMMER.instant(), London.ZONE), LocalDate.of(2024, 10, 3)));
        for (int year = 2019; year <= 2021; year++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                FinancialQuarter period = new FinancialQuarter(year, quarter);
                days.add(period.from());
                days.add(period.to());
            }
        }
        return days;
    }

    private static List<String> found(Map<String, String> texts) {
        List<String> secrets = new ArrayList<>(BIRTHDAY);
        secrets.add(MARKER);
        return texts.entrySet().stream()
                .filter(text -> secrets.stream().anyMatch(text.getValue()::contains))
                .map(Map.Entry::getKey)
                .toList();
    }
}
