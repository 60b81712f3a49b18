package org.rowan.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes spreadsheets as people's programs do. A cell is a String, a number, a day, or null for nothing. */
final class MessyFile {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "Spreadsheet", null);
    private Worksheet sheet;
    private int next;

    static MessyFile workbook(String name) {
        return new MessyFile().sheet(name);
    }

    MessyFile sheet(String name) {
        sheet = workbook.newWorksheet(name);
        next = 0;
        return this;
    }

    MessyFile row(Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case null -> {}
                case LocalDate day -> {
                    sheet.value(next, column, day);
                    sheet.style(next, column).format("dd/mm/yyyy").set();
                }
                case Number number -> sheet.value(next, column, number);
                default -> sheet.value(next, column, cells[column].toString());
            }
        }
        next++;
        return this;
    }

    MessyFile format(int column, String format) {
        sheet.style(next - 1, column).format(format).set();
        return this;
    }

    MessyFile merged(int columns) {
        sheet.range(next - 1, 0, next - 1, columns - 1).merge();
        return this;
    }

    MessyFile hidden() {
        sheet.hideRow(next - 1);
        return this;
    }

    byte[] bytes() {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] csv(Charset charset, char separator, String... rows) {
        String text = Arrays.stream(rows).collect(Collectors.joining("\r\n")).replace('|', separator);
        return text.getBytes(charset);
    }

    /** An OpenDocument spreadsheet with the empty rest of each row and of the sheet repeated, as LibreOffice writes it. */
    static byte[] ods(String name, Object[]... rows) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
                + "<table:table table:name=\"" + name + "\"><table:table-column/>");
        for (Object[] row : rows) {
            xml.append("<table:table-row>");
            for (Object cell : row) {
                xml.append(cell(cell));
            }
            xml.append("<table:table-cell table:number-columns-repeated=\"1000\"/></table:table-row>");
        }
        xml.append("<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell"
                + " table:number-columns-repeated=\"1024\"/></table:table-row></table:table></office:spreadsheet></office:body>"
                + "</office:document-content>");
        return odsOf(xml.toString());
    }

    static byte[] odsOf(String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String cell(Object cell) {
        return switch (cell) {
            case null -> "<table:table-cell/>";
            case LocalDate day ->
                "<table:table-cell office:value-type=\"date\" office:date-value=\"%s\"><text:p>%s</text:p></table:table-cell>"
                        .formatted(day, day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear() % 100);
            case Number number ->
                "<table:table-cell office:value-type=\"float\" office:value=\"%s\"><text:p>%s</text:p></table:table-cell>"
                        .formatted(number, number);
            default ->
                "<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>"
                        .formatted(cell.toString().replace("&", "&amp;"));
        };
    }
}
