package org.rowan.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days and hours of the day are London's, whatever the computer is set to. */
public final class London {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private London() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The time of day in London, to the minute. */
    public static LocalDateTime now(Clock clock) {
        return LocalDateTime.ofInstant(clock.instant(), ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    /** A moment in words, such as "15 March 2021, 12:00". */
    public static String words(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE).format(MOMENT);
    }
}
