package org.rowan.referral.ui;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.rowan.kernel.Problem;
import org.rowan.kernel.WrittenNumber;

/** A referral form as a workbook (Office Open XML), written and read back. */
final class FormWorkbook {
    /** What is inside takes no more room than this; a form takes a thousandth of it. */
    private static final long LARGEST = 16 << 20;

    private static final int MOST_ROWS = 500;
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/.*\\.xml", Pattern.CASE_INSENSITIVE);
    /** The place of a cell further right than two letters tell; a form has three columns. */
    private static final Pattern FAR_CELL = Pattern.compile("<(?:\\w+:)?c\\s(?:[^>]*\\s)?r\\s*=\\s*[\"'][A-Za-z]{3}");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);
    private static final double[] WIDTHS = {34, 44, 70};

    private FormWorkbook() {}

    static boolean isOne(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    static byte[] of(List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "", null)) {
            Worksheet sheet = workbook.newWorksheet("Referral");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                    sheet.style(row, column)
                            .wrapText(true)
                            .verticalAlignment("top")
                            .set();
                    if (row == 0) {
                        sheet.style(row, column).bold().set();
                    }
                }
            }
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.width(column, WIDTHS[column]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The first two cells of each row of the first sheet, as words; a day as {@code 5/6/1987}.
     *
     * @throws Problem of kind INPUT for what is no workbook that can be read
     */
    static List<List<String>> rows(byte[] bytes) {
        try {
            byte[] own = unpacked(bytes);
            try (ReadableWorkbook workbook =
                            new ReadableWorkbook(new ByteArrayInputStream(own), new ReadingOptions(true, false));
                    Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                return rows.limit(MOST_ROWS)
                        .map(row -> List.of(words(row, 0), words(row, 1)))
                        .toList();
            }
        } catch (IOException | RuntimeException e) {
            throw Problem.of(
                    Problem.Kind.INPUT,
                    "This is no workbook that can be read. Save it anew as a workbook (.xlsx) without a password, or as CSV.");
        }
    }

    private static String words(Row row, int column) {
        Cell cell = column < row.getCellCount() ? row.getCell(column) : null;
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean() ? "yes" : "no";
        }
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            boolean day = format != null && format.toLowerCase(Locale.ROOT).matches(".*[dy].*");
            return day ? DAY.format(cell.asDate()) : WrittenNumber.of(cell.asNumber());
        }
        return cell.getText();
    }

    /** The parts as they were measured, in a zip of our own: whoever reads it finds nothing else. */
    private static byte[] unpacked(byte[] bytes) throws IOException {
        ByteArrayOutputStream measured = new ByteArrayOutputStream();
        long size = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream out = new ZipOutputStream(measured)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readNBytes((int) (LARGEST - size) + 1);
                size += part.length;
                if (size > LARGEST) {
                    throw new IOException("too large inside");
                }
                if (SHEET.matcher(entry.getName()).matches()
                        && FAR_CELL.matcher(new String(part, StandardCharsets.UTF_8))
                                .find()) {
                    throw new IOException("a cell beyond the last column");
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part);
            }
        }
        return measured.toByteArray();
    }
}
