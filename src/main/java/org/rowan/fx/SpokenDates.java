package org.rowan.fx;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days and times as people say them: "Tue 3 Nov, 14:05", "in 2 days". All times are those of the wall clock in London. */
public final class SpokenDates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final int DAYS_SPOKEN = 28;
    private static final int DAYS_OF_WEEKS = 84;
    private static final int DAYS_OF_MONTHS = 700;
    private static final double DAYS_A_YEAR = 365.2425;
    private static final double DAYS_A_MONTH = DAYS_A_YEAR / 12;

    private SpokenDates() {}

    /** "Tue 3 Nov"; with the year where it is not this one. */
    public static String day(LocalDate day, LocalDate today) {
        return threeLetters(day.format(day.getYear() == today.getYear() ? DAY : DAY_OF_YEAR));
    }

    /** "Tue 3 Nov 2026", whatever the year. */
    public static String full(LocalDate day) {
        return threeLetters(day.format(DAY_OF_YEAR));
    }

    /** "Tue 3 Nov, 14:05". */
    public static String at(LocalDateTime when, LocalDate today) {
        return day(when.toLocalDate(), today) + ", " + time(when);
    }

    public static String time(LocalDateTime when) {
        return when.format(TIME);
    }

    /** "Tuesday 3 November 2026", for tooltips and screen readers. */
    public static String exact(LocalDate day) {
        return day.format(EXACT);
    }

    /** To the nearest: "today", "in 2 days", "3 days ago", "in 6 weeks", "14 months ago", "2 years ago". */
    public static String distance(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return "today";
        }
        if (Math.abs(days) == 1) {
            return days > 0 ? "tomorrow" : "yesterday";
        }
        String length = length(today, day);
        return days > 0 ? "in " + length : length + " ago";
    }

    /** What is due: "overdue by 2 days", "today", "tomorrow", "in 9 days". */
    public static String due(LocalDate day, LocalDate today) {
        return day.isBefore(today) ? "overdue by " + length(day, today) : distance(day, today);
    }

    /** How long something has waited: "3 min", "26 hours", "4 days". Never below zero. */
    public static String length(Duration time) {
        long minutes = Math.max(0, time.toMinutes());
        if (minutes < 60) {
            return minutes + " min";
        }
        return time.toHours() < 48 ? count(time.toHours(), "hour") : count(time.toDays(), "day");
    }

    private static String length(LocalDate one, LocalDate other) {
        long days = Math.abs(ChronoUnit.DAYS.between(one, other));
        if (days <= DAYS_SPOKEN) {
            return count(days, "day");
        }
        if (days <= DAYS_OF_WEEKS) {
            return count(Math.round(days / 7.0), "week");
        }
        return days <= DAYS_OF_MONTHS
                ? count(Math.round(days / DAYS_A_MONTH), "month")
                : count(Math.round(days / DAYS_A_YEAR), "year");
    }

    /** A number with its unit: "1 day", "3 days". */
    public static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    /** British locale data abbreviates September to four letters; columns of dates want three. */
    private static String threeLetters(String text) {
        return text.replace("Sept", "Sep");
    }
}
