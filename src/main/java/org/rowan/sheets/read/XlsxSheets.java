package org.rowan.sheets.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** A workbook in Office Open XML. */
final class XlsxSheets {
    /** In a format: a colour, a condition, or words that stand there as they are. */
    private static final Pattern NO_PATTERN = Pattern.compile("\\[[^]]*]|\"[^\"]*\"|\\\\.");

    private static final Pattern ZEROS = Pattern.compile("0{2,12}");
    private static final int FARTHEST = 2;
    private static final int MOST_DIGITS = 40;

    private XlsxSheets() {}

    static List<Sheet> read(ZipParts parts) throws IOException, XMLStreamException {
        requireNearCells(parts);
        List<Sheet> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(parts.zipped()), new ReadingOptions(true, false))) {
            Limits limits = new Limits();
            for (org.dhatim.fastexcel.reader.Sheet sheet :
                    workbook.getSheets().limit(Limits.SHEETS).toList()) {
                sheets.add(new Sheet(sheet.getName(), rows(sheet, limits)));
            }
        }
        return sheets;
    }

    /** The library keeps a row as wide as its farthest cell. Any part may be named as a sheet, whatever its own name is. */
    private static void requireNearCells(ZipParts parts) throws XMLStreamException, TooLarge {
        for (var part : parts.parts().entrySet()) {
            try {
                requireNearCells(part.getValue());
            } catch (XMLStreamException e) {
                // a picture; what is no XML after this place is none for the library either
                if (part.getKey().toLowerCase(Locale.ROOT).endsWith(".xml")) {
                    throw e;
                }
            }
        }
    }

    private static void requireNearCells(byte[] part) throws XMLStreamException, TooLarge {
        XMLStreamReader xml = Xml.reader(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("c")
                    && isFar(xml.getAttributeValue(null, "r"))) {
                throw new TooLarge();
            }
        }
    }

    private static boolean isFar(String place) {
        return place != null && place.chars().filter(Character::isLetter).count() > FARTHEST;
    }

    private static List<SheetRow> rows(org.dhatim.fastexcel.reader.Sheet sheet, Limits limits) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                Row row = each.next();
                limits.row();
                List<Cell> cells = new ArrayList<>(row.getCellCount());
                for (int column = 0; column < row.getCellCount(); column++) {
                    limits.cell();
                    cells.add(cell(row.getCell(column)));
                }
                rows.add(new SheetRow(row.getRowNum(), row.isHidden(), cells));
            }
        }
        return rows;
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return Cell.EMPTY;
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return Cell.of(cell.asBoolean() ? "yes" : "no");
        }
        return cell.getType() == CellType.NUMBER ? number(cell) : Cell.of(cell.getText());
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell) {
        String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        String bare = NO_PATTERN.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        if (bare.matches(".*[dy].*")) {
            return Cell.of(minutes(cell.asDate()));
        }
        if (bare.contains("h:mm")) {
            LocalDateTime moment = minutes(cell.asDate());
            return Cell.of(moment.toLocalTime().toString());
        }
        String digits = digits(cell.asNumber());
        boolean padded = ZEROS.matcher(format).matches() && digits.length() < format.length();
        return Cell.of(padded ? "0".repeat(format.length() - digits.length()) + digits : digits);
    }

    /** A number with a monstrous exponent would fill the memory when written out. */
    private static String digits(BigDecimal number) {
        long length = (long) number.precision() - number.scale();
        boolean writable = Math.abs(length) <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
        return writable ? number.stripTrailingZeros().toPlainString() : number.toString();
    }

    /** A fraction of a day is seldom a whole minute. */
    private static LocalDateTime minutes(LocalDateTime moment) {
        LocalDateTime half = moment.plusSeconds(30);
        LocalDate day = half.toLocalDate();
        return day.atTime(half.getHour(), half.getMinute());
    }
}
