package org.rowan.sheets.read;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One cell as it stands.
 *
 * @param text what a reader of the sheet sees, without the space around it; empty where nothing stands there
 * @param day null unless the spreadsheet itself holds it as a day
 */
public record Cell(String text, LocalDateTime day) {
    public static final Cell EMPTY = new Cell("", null);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d/M/uuuu HH:mm", Locale.UK);

    public static Cell of(String text) {
        String bare = text.replace('\u00A0', ' ').strip();
        return bare.isEmpty() ? EMPTY : new Cell(bare, null);
    }

    public static Cell of(LocalDateTime day) {
        boolean timed = !day.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new Cell((timed ? MOMENT : DAY).format(day), day);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Never what stands in it. */
    @Override
    public String toString() {
        return "Cell";
    }
}
