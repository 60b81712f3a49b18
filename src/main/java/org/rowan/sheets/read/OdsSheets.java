package org.rowan.sheets.read;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The content of an OpenDocument spreadsheet. */
final class OdsSheets {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private final XMLStreamReader xml;
    private final Limits limits = new Limits();
    private final List<Sheet> sheets = new ArrayList<>();

    private OdsSheets(XMLStreamReader xml) {
        this.xml = xml;
    }

    static List<Sheet> read(byte[] content) throws IOException, XMLStreamException {
        OdsSheets reading = new OdsSheets(Xml.reader(content));
        while (reading.xml.hasNext()) {
            if (reading.begins("table") && reading.sheets.size() < Limits.SHEETS) {
                reading.sheet();
            } else {
                reading.xml.next();
            }
        }
        return reading.sheets;
    }

    private boolean begins(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name) && TABLE.equals(xml.getNamespaceURI());
    }

    private boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name) && TABLE.equals(xml.getNamespaceURI());
    }

    private void sheet() throws IOException, XMLStreamException {
        String name = xml.getAttributeValue(TABLE, "name");
        List<SheetRow> rows = new ArrayList<>();
        int number = 1;
        while (!ends("table")) {
            xml.next();
            if (begins("table-row")) {
                int times = times("number-rows-repeated");
                String shown = xml.getAttributeValue(TABLE, "visibility");
                List<Cell> cells = cells();
                boolean blank = cells.stream().allMatch(Cell::isEmpty);
                for (int i = 0; i < (blank ? 0 : times); i++) {
                    limits.row();
                    for (int spent = 0; i > 0 && spent < cells.size(); spent++) {
                        limits.cell();
                    }
                    rows.add(new SheetRow(number + i, shown != null && !shown.equals("visible"), cells));
                }
                number += times;
            }
        }
        sheets.add(new Sheet(name == null ? "" : name, rows));
    }

    private int times(String attribute) throws TooLarge {
        String times = xml.getAttributeValue(TABLE, attribute);
        if (times == null) {
            return 1;
        }
        if (!times.matches("\\d{1,8}")) {
            throw new TooLarge();
        }
        return Integer.parseInt(times);
    }

    /** Empty cells at the end of a row are repeated up to the farthest column: they are left out. */
    private List<Cell> cells() throws IOException, XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        int waiting = 0;
        while (!ends("table-row")) {
            xml.next();
            if (begins("table-cell") || begins("covered-table-cell")) {
                int times = times("number-columns-repeated");
                Cell cell = cell(xml.getLocalName());
                if (cell.isEmpty()) {
                    waiting = Math.min(waiting + times, Limits.COLUMNS + 1);
                    continue;
                }
                if ((long) cells.size() + waiting + times > Limits.COLUMNS) {
                    throw new TooLarge();
                }
                for (; waiting > 0; waiting--) {
                    cells.add(Cell.EMPTY);
                }
                for (int i = 0; i < times; i++) {
                    limits.cell();
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    private Cell cell(String element) throws XMLStreamException {
        String type = xml.getAttributeValue(OFFICE, "value-type");
        String day = xml.getAttributeValue(OFFICE, "date-value");
        String time = xml.getAttributeValue(OFFICE, "time-value");
        String truth = xml.getAttributeValue(OFFICE, "boolean-value");
        String words = words(element);
        if (type == null) {
            return Cell.of(words);
        }
        return switch (type) {
            case "date" -> day == null ? Cell.of(words) : day(day, words);
            case "time" -> time == null ? Cell.of(words) : time(time, words);
            case "boolean" -> Cell.of("true".equals(truth) ? "yes" : "no");
            default -> Cell.of(words);
        };
    }

    private static Cell day(String value, String words) {
        try {
            return Cell.of(
                    value.indexOf('T') < 0
                            ? LocalDate.parse(value).atStartOfDay()
                            : LocalDateTime.parse(value.length() > 19 ? value.substring(0, 19) : value));
        } catch (DateTimeParseException e) {
            return Cell.of(words);
        }
    }

    private static Cell time(String value, String words) {
        try {
            return Cell.of(LocalTime.MIDNIGHT.plus(Duration.parse(value)).toString());
        } catch (DateTimeParseException e) {
            return Cell.of(words);
        }
    }

    /** The paragraphs of a cell, without what is remarked on it. */
    private String words(String element) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int remarks = 0;
        while (!ends(element)) {
            xml.next();
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "annotation" -> remarks++;
                    case "p" -> words.append(remarks > 0 || words.isEmpty() ? "" : "\n");
                    case "s", "tab", "line-break" -> words.append(' ');
                    default -> {}
                }
            } else if (xml.isEndElement() && xml.getLocalName().equals("annotation")) {
                remarks--;
            } else if (xml.isCharacters() && remarks == 0) {
                words.append(xml.getText());
            }
        }
        return words.toString();
    }
}
