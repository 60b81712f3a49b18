package org.rowan.fx;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days as they are typed at a desk: {@code 3/4}, {@code 3/4/91}, {@code 03041991}, {@code 14 mar}, {@code yesterday}, {@code tue},
 * {@code in 3 days}, {@code 2 weeks ago}. Days come before months.
 */
public final class TypedDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})(?:[/.\\- ](\\d{4}|\\d{2}))?");
    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern NAMED =
            Pattern.compile("(?:[a-z]{3,9},? )?(\\d{1,2})(?:st|nd|rd|th)? ?([a-z]{3,9})\\.?,?(?: ?(\\d{4}|\\d{2}))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern AWAY = Pattern.compile("(in )?(\\d{1,3}) (day|week|month|year)s?( ago)?");
    private static final Pattern TIME = Pattern.compile("(?:at )?(\\d{1,2})[:.](\\d{2})");

    /** Where a day without its year, or a weekday, is looked for. */
    public enum Side {
        /** The last such day, today included: births, what was. */
        PAST,
        /** The next such day, today included: what is due. */
        FUTURE,
        /** The nearest such day. */
        NEAREST
    }

    private TypedDates() {}

    /** The day that is meant, or empty where the words are no day. */
    public static Optional<LocalDate> day(String typed, LocalDate today, Side side) {
        String text = typed.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        try {
            return word(text, today, side)
                    .or(() -> away(text, today, side))
                    .or(() -> iso(text))
                    .or(() -> numbers(text, today, side))
                    .or(() -> named(text, today, side));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The moment that is meant: a day and a time, a time today, or {@code now}. Wall clock time. */
    public static Optional<LocalDateTime> moment(String typed, LocalDateTime now, Side side) {
        String text = typed.strip().toLowerCase(Locale.UK);
        if (text.equals("now")) {
            return Optional.of(now.withSecond(0).withNano(0));
        }
        int split = text.lastIndexOf(' ');
        Matcher matcher = TIME.matcher(text.substring(split + 1));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String before = text.substring(0, Math.max(split, 0)).replaceAll(",?( at)?$", "");
        Optional<LocalDate> day =
                before.isBlank() ? Optional.of(now.toLocalDate()) : day(before, now.toLocalDate(), side);
        try {
            LocalTime time = LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            return day.map(found -> found.atTime(time));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> word(String text, LocalDate today, Side side) {
        int weekday = text.length() < 3 || !text.matches("[a-z]+") ? -1 : WEEKDAYS.indexOf(text.substring(0, 3));
        if (weekday >= 0 && fullDay(weekday).startsWith(text)) {
            DayOfWeek day = DayOfWeek.of(weekday + 1);
            return Optional.of(pick(
                    today.with(TemporalAdjusters.previousOrSame(day)),
                    today.with(TemporalAdjusters.nextOrSame(day)),
                    today,
                    side));
        }
        return switch (text) {
            case "today", "now" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> away(String text, LocalDate today, Side side) {
        Matcher matcher = AWAY.matcher(text);
        if (!matcher.matches() || (matcher.group(1) != null && matcher.group(4) != null)) {
            return Optional.empty();
        }
        boolean back = matcher.group(4) != null || (matcher.group(1) == null && side == Side.PAST);
        int number = Integer.parseInt(matcher.group(2)) * (back ? -1 : 1);
        return Optional.of(
                switch (matcher.group(3)) {
                    case "day" -> today.plusDays(number);
                    case "week" -> today.plusWeeks(number);
                    case "month" -> today.plusMonths(number);
                    default -> today.plusYears(number);
                });
    }

    private static Optional<LocalDate> iso(String text) {
        return ISO.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    }

    private static Optional<LocalDate> numbers(String text, LocalDate today, Side side) {
        Matcher matcher = (text.matches("\\d+") ? RUN_TOGETHER : NUMBERS).matcher(text);
        return matcher.matches()
                ? build(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3), today, side)
                : Optional.empty();
    }

    private static Optional<LocalDate> named(String text, LocalDate today, Side side) {
        Matcher matcher = NAMED.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(matcher.group(2).substring(0, 3));
        return month < 0 ? Optional.empty() : build(matcher.group(1), month + 1, matcher.group(3), today, side);
    }

    private static Optional<LocalDate> build(String dayText, int month, String year, LocalDate today, Side side) {
        int day = Integer.parseInt(dayText);
        if (year == null) {
            LocalDate here = LocalDate.of(today.getYear(), month, day);
            LocalDate before = here.isAfter(today) ? LocalDate.of(today.getYear() - 1, month, day) : here;
            LocalDate after = here.isBefore(today) ? LocalDate.of(today.getYear() + 1, month, day) : here;
            return Optional.of(pick(before, after, today, side));
        }
        int number = Integer.parseInt(year);
        return Optional.of(
                LocalDate.of(year.length() == 4 ? number : century(number, month, day, today, side), month, day));
    }

    /** 91 is 1991; 25 is 2025. What was is never ahead of today; what is due may be up to twenty years ahead. */
    private static int century(int twoDigits, int month, int day, LocalDate today, Side side) {
        int year = today.getYear() / 100 * 100 + twoDigits;
        LocalDate limit = side == Side.PAST ? today : today.plusYears(20);
        return LocalDate.of(year, month, day).isAfter(limit) ? year - 100 : year;
    }

    private static LocalDate pick(LocalDate before, LocalDate after, LocalDate today, Side side) {
        return switch (side) {
            case PAST -> before;
            case FUTURE -> after;
            case NEAREST ->
                today.toEpochDay() - before.toEpochDay() <= after.toEpochDay() - today.toEpochDay() ? before : after;
        };
    }

    private static String fullDay(int index) {
        return DayOfWeek.of(index + 1).name().toLowerCase(Locale.ROOT);
    }
}
