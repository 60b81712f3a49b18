package org.rowan.returns.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Sheets as the bytes of a workbook (Office Open XML) that depend on nothing but them: no property of the document, no
 * time but the given day. Laid out by the Government Analysis Function's "Releasing statistics in spreadsheets".
 */
final class WorkbookFile {
    /** Comes first in the zip, as programs expect that look no further to know what a file is. */
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private static final String FONT = "Arial";
    private static final int TEXT = 12;
    private static final int TITLE = 15;
    private static final double WIDE = 100;
    private static final double NARROWEST_COLUMN = 13;
    private static final double WIDEST_COLUMN = 70;
    /** How wide a letter of the text is, in the units of a column's width. */
    private static final double LETTER = 1.1;

    private static final double LINE_HEIGHT = 16;
    /** Heads stay in sight only where a table is longer than a screen. */
    private static final int LONGER_THAN_A_SCREEN = 30;

    /** A filter hides rows; a table of a return has none. */
    private static final Pattern FILTER = Pattern.compile("<autoFilter [^>]*/>");

    private static final String NO_CORE_PROPERTIES =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><cp:coreProperties"
                    + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>";
    private static final String NO_PROPERTIES =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Properties"
                    + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>";

    private WorkbookFile() {}

    static byte[] of(List<SheetPage> pages, LocalDate day) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "", null)) {
            workbook.setGlobalDefaultFont(FONT, TEXT);
            pages.forEach(page -> write(workbook.newWorksheet(page.name()), page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return StoredZip.of(plain(bytes.toByteArray()), day);
    }

    private static void write(Worksheet sheet, SheetPage page) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.value(0, 0, CsvText.harmless(page.title()));
        sheet.style(0, 0).bold().fontSize(TITLE).set();
        for (int i = 0; i < page.lines().size(); i++) {
            sheet.value(i + 1, 0, CsvText.harmless(page.lines().get(i)));
            if (!page.hasTable()) {
                sheet.style(i + 1, 0).wrapText(true).verticalAlignment("top").set();
                sheet.rowHeight(i + 1, LINE_HEIGHT * (linesOf(page.lines().get(i), WIDE) + 0.5));
            }
        }
        if (page.hasTable()) {
            table(sheet, page);
        } else {
            sheet.width(0, WIDE);
        }
    }

    private static void table(Worksheet sheet, SheetPage page) {
        int top = page.headerRow();
        int columns = page.header().size();
        sheet.range(top, 0, top + page.rows().size(), columns - 1)
                .createTable(page.header().toArray(String[]::new))
                .setName("table_" + page.name())
                .setDisplayName("table_" + page.name())
                .styleInfo()
                .setStyleName("TableStyleLight1")
                .setShowRowStripes(false);
        double[] widths = IntStream.range(0, columns)
                .mapToDouble(column -> width(page, column))
                .toArray();
        for (int column = 0; column < columns; column++) {
            boolean numbers = isOfNumbers(page, column);
            sheet.style(top, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("bottom")
                    .horizontalAlignment(numbers ? "right" : "left")
                    .set();
            sheet.width(column, widths[column]);
            for (int row = 0; row < page.rows().size(); row++) {
                cell(sheet, top + 1 + row, column, page.rows().get(row).get(column), numbers);
            }
        }
        heights(sheet, page, widths);
        if (page.linked()) {
            for (int row = 0; row < page.rows().size(); row++) {
                String name = page.rows().get(row).getFirst().printed();
                sheet.hyperlink(top + 1 + row, 0, HyperLink.internal("'%s'!A1".formatted(name), name));
                sheet.style(top + 1 + row, 0).underlined().fontColor("0563C1").set();
            }
        }
        if (page.rows().size() > LONGER_THAN_A_SCREEN) {
            sheet.freezePane(0, top + 1);
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Content content, boolean numbers) {
        switch (content) {
            case Content.Amount(BigDecimal value) -> {
                sheet.value(row, column, value);
                sheet.style(row, column)
                        .format(value.scale() > 0 ? "#,##0.00" : "#,##0")
                        .verticalAlignment("top")
                        .set();
            }
            case Content.Text(String text) -> {
                sheet.value(row, column, CsvText.harmless(text));
                sheet.style(row, column)
                        .wrapText(true)
                        .verticalAlignment("top")
                        .horizontalAlignment(numbers ? "right" : "left")
                        .set();
            }
        }
    }

    private static boolean isOfNumbers(SheetPage page, int column) {
        return page.rows().stream().anyMatch(row -> row.get(column) instanceof Content.Amount);
    }

    private static double width(SheetPage page, int column) {
        int longest = page.rows().stream()
                .mapToInt(row -> row.get(column).printed().length())
                .max()
                .orElse(0);
        return Math.clamp(longest * LETTER + 1, NARROWEST_COLUMN, WIDEST_COLUMN);
    }

    /** A program that opens the file does not reckon how high a wrapped text is. */
    private static void heights(Worksheet sheet, SheetPage page, double[] widths) {
        int top = page.headerRow();
        height(sheet, top, page.header(), widths);
        for (int row = 0; row < page.rows().size(); row++) {
            height(
                    sheet,
                    top + 1 + row,
                    page.rows().get(row).stream().map(Content::printed).toList(),
                    widths);
        }
    }

    private static void height(Worksheet sheet, int row, List<String> texts, double[] widths) {
        int lines = IntStream.range(0, texts.size())
                .map(column -> linesOf(texts.get(column), widths[column]))
                .max()
                .orElse(1);
        sheet.rowHeight(row, LINE_HEIGHT * lines);
    }

    private static int linesOf(String text, double width) {
        return Math.max(1, (int) Math.ceil((text.length() * LETTER - 1) / width));
    }

    /** The parts of a workbook without its properties and without filters. */
    private static SequencedMap<String, byte[]> plain(byte[] workbook) {
        SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(CONTENT_TYPES, new byte[0]);
        // the JDK's stream reader takes no data descriptors of 64 bits, which the writer's zips have
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntriesInPhysicalOrder())) {
                try (InputStream in = zip.getInputStream(part)) {
                    parts.put(part.getName(), plain(part.getName(), in.readAllBytes()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] plain(String part, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        String plain = switch (part) {
            case "docProps/core.xml" -> NO_CORE_PROPERTIES;
            case "docProps/app.xml" -> NO_PROPERTIES;
            default -> part.startsWith("xl/tables/") ? FILTER.matcher(text).replaceAll("") : text;
        };
        return plain.getBytes(StandardCharsets.UTF_8);
    }
}
