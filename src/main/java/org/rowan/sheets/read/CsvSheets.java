package org.rowan.sheets.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A list with a separator, in whatever encoding and with whatever separator it was saved. */
final class CsvSheets {
    private static final String MARK = "\uFEFF";
    /** What a spreadsheet writes on the first line to name the separator. */
    private static final String NAMED = "sep=";

    private static final int LOOKED_AT = 40;

    private CsvSheets() {}

    static List<Sheet> read(byte[] bytes) throws IOException {
        String text = decoded(bytes);
        boolean named = text.startsWith(NAMED) && text.length() > NAMED.length();
        char separator = named ? text.charAt(NAMED.length()) : separator(text);
        List<SheetRow> rows = new ArrayList<>();
        Limits limits = new Limits();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            int number = 0;
            for (CsvRecord row : csv) {
                number++;
                if (named && number == 1) {
                    continue;
                }
                limits.row();
                List<Cell> cells = new ArrayList<>(row.getFieldCount());
                for (String field : row.getFields()) {
                    limits.cell();
                    cells.add(Cell.of(field));
                }
                rows.add(new SheetRow(number, false, cells));
            }
        } catch (CsvParseException e) {
            throw new IOException("not a list with a separator", e);
        }
        return List.of(new Sheet("", rows));
    }

    /** By its mark, else UTF-8 where it is that, else the code page in which Windows saves in western Europe. */
    private static String decoded(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return unmarked(new String(bytes, StandardCharsets.UTF_16LE));
        }
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return unmarked(new String(bytes, StandardCharsets.UTF_16BE));
        }
        try {
            return unmarked(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static String unmarked(String text) {
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    /** The one that parts most lines, outside quotes. */
    private static char separator(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(LOOKED_AT).toList();
        return Stream.of(',', ';', '\t', '|')
                .max(Comparator.comparingLong((Character sign) -> lines.stream()
                                .filter(line -> outsideQuotes(line, sign) > 0)
                                .count())
                        .thenComparingLong(sign -> lines.stream()
                                .mapToLong(line -> outsideQuotes(line, sign))
                                .sum()))
                .orElse(',');
    }

    private static long outsideQuotes(String line, char sign) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                quoted = !quoted;
            } else if (line.charAt(i) == sign && !quoted) {
                count++;
            }
        }
        return count;
    }
}
