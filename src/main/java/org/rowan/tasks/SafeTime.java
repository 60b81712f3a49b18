package org.rowan.tasks;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads until when, or at what time, it is safe to ring back, out of the words that were noted. */
final class SafeTime {
    private static final Pattern TIME = Pattern.compile("\\b(\\d{1,2})[:.](\\d{2})\\b");

    private SafeTime() {}

    /** The time in the words, on the day of the call or where that was over by then on the next; without one at once. */
    static LocalDateTime by(String words, LocalDateTime received) {
        Matcher time = TIME.matcher(words);
        if (!time.find()) {
            return received;
        }
        try {
            LocalTime at = LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
            LocalDateTime sameDay = received.toLocalDate().atTime(at);
            return sameDay.isBefore(received) ? sameDay.plusDays(1) : sameDay;
        } catch (DateTimeException noTime) {
            return received;
        }
    }
}
