package org.rowan.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rowan.sheets.read.Cell;

/**
 * Reads days as people write them into one column.
 *
 * @param order how day and month follow each other where both are figures
 * @param births whether they are birth dates, whose years in two figures are of the last hundred years
 */
record Days(DayOrder order, boolean births, LocalDate today) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern WEEKDAY =
            Pattern.compile("^(mon|tues?|wed(nes)?|thur?s?|fri|sat(ur)?|sun)(day)?[,.]?\\s+");
    private static final Pattern TIME =
            Pattern.compile("[\\s,t]+(?:at\\s+)?(\\d{1,2})[:.](\\d{2})(?::\\d{2}(?:\\.\\d+)?)?\\s*(am|pm)?z?$");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern FIGURES =
            Pattern.compile("(\\d{1,2})\\s*[-/.\\\\ ]\\s*(\\d{1,2})\\s*[-/.\\\\ ]\\s*'?(\\d{4}|\\d{2})");
    private static final Pattern DAY_WORD = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[-\\s./]*([a-z]{3,9})[.,]?[-\\s./]*'?(\\d{4}|\\d{2})");
    private static final Pattern WORD_DAY =
            Pattern.compile("([a-z]{3,9})\\.?[-\\s]*(\\d{1,2})(?:st|nd|rd|th)?[,\\s-]+'?(\\d{4}|\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final int MONTHS_A_YEAR = 12;
    private static final int CENTURY = 100;
    private static final int NOON = 12;
    private static final int LEAST_EVIDENCE = 3;

    /** How a column is written: told by the days that can only be read one way. Where nothing tells, as in Britain. */
    static DayOrder order(List<Cell> column) {
        long dayFirst = figures(column).filter(day -> day[0] > MONTHS_A_YEAR).count();
        long monthFirst = figures(column).filter(day -> day[1] > MONTHS_A_YEAR).count();
        return monthFirst > dayFirst ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
    }

    /** How many could be read either way, and mean another day then. */
    static int ambiguous(List<Cell> column) {
        return (int) figures(column)
                .filter(day -> day[0] <= MONTHS_A_YEAR && day[1] <= MONTHS_A_YEAR && day[0] != day[1])
                .count();
    }

    /** How many can be read one way only. */
    static int telling(List<Cell> column) {
        return (int) figures(column)
                .filter(day -> day[0] > MONTHS_A_YEAR || day[1] > MONTHS_A_YEAR)
                .count();
    }

    /** Whether it looks as if a program had turned day and month round wherever it could. */
    static boolean looksTurned(List<Cell> column) {
        List<Cell> own = column.stream().filter(cell -> cell.day() != null).toList();
        List<int[]> words = figures(column).toList();
        return own.size() >= LEAST_EVIDENCE
                && words.size() >= LEAST_EVIDENCE
                && own.stream().allMatch(cell -> cell.day().getDayOfMonth() <= MONTHS_A_YEAR)
                && words.stream().allMatch(day -> day[0] > MONTHS_A_YEAR);
    }

    private static java.util.stream.Stream<int[]> figures(List<Cell> column) {
        return column.stream()
                .filter(cell -> cell.day() == null)
                .map(cell -> FIGURES.matcher(day(cell.text())))
                .filter(Matcher::matches)
                .map(day -> new int[] {Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2))});
    }

    private static String day(String words) {
        String small = WEEKDAY.matcher(words.toLowerCase(Locale.UK).strip()).replaceFirst("");
        return TIME.matcher(small).replaceFirst("").strip();
    }

    /** Nothing where it is no day of the calendar, or one that cannot be meant. */
    Optional<LocalDateTime> read(Cell cell) {
        try {
            if (cell.day() != null) {
                return Optional.of(turned(cell.day())).filter(read -> isPossible(read.toLocalDate()));
            }
            return day(day(cell.text()), cell.text())
                    .filter(this::isPossible)
                    .map(day -> day.atTime(time(cell.text()).orElse(LocalTime.MIDNIGHT)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private LocalDateTime turned(LocalDateTime day) {
        boolean can = day.getDayOfMonth() <= MONTHS_A_YEAR;
        return order == DayOrder.TURNED && can
                ? LocalDateTime.of(
                        LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()), day.toLocalTime())
                : day;
    }

    private Optional<LocalDate> day(String words, String whole) {
        Matcher iso = ISO.matcher(words);
        if (iso.matches()) {
            return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        Matcher figures = FIGURES.matcher(words);
        if (figures.matches()) {
            boolean monthFirst = order == DayOrder.MONTH_FIRST;
            return Optional.of(LocalDate.of(
                    year(figures.group(3)), number(figures, monthFirst ? 1 : 2), number(figures, monthFirst ? 2 : 1)));
        }
        Matcher dayWord = DAY_WORD.matcher(words);
        if (dayWord.matches()) {
            return month(dayWord.group(2))
                    .map(month -> LocalDate.of(year(dayWord.group(3)), month, number(dayWord, 1)));
        }
        Matcher wordDay = WORD_DAY.matcher(words);
        if (wordDay.matches()) {
            return month(wordDay.group(1))
                    .map(month -> LocalDate.of(year(wordDay.group(3)), month, number(wordDay, 2)));
        }
        Matcher serial = SERIAL.matcher(whole.strip());
        return serial.matches() ? Optional.of(SERIAL_ZERO.plusDays(number(serial, 1))) : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private int year(String figures) {
        int year = Integer.parseInt(figures);
        if (figures.length() > 2) {
            return year;
        }
        int century = today.getYear() / CENTURY * CENTURY;
        return births && century + year > today.getYear() ? century - CENTURY + year : century + year;
    }

    /** "Sept" and "june" as well: the first three letters, and no others than the month has. */
    private static Optional<Integer> month(String word) {
        int month = MONTHS.indexOf(word.substring(0, 3)) + 1;
        if (month == 0) {
            return Optional.empty();
        }
        String whole = java.time.Month.of(month).name().toLowerCase(Locale.ROOT);
        return whole.startsWith(word) || word.equals("sept") ? Optional.of(month) : Optional.empty();
    }

    private boolean isPossible(LocalDate day) {
        return births
                ? !day.isAfter(today) && day.isAfter(today.minusYears(120))
                : day.isAfter(FIRST) && day.isBefore(today.plusYears(1));
    }

    /** A time of day, alone or behind a day: 14:05, 2.30pm, 1430. */
    static Optional<LocalTime> time(String words) {
        Matcher time = TIME.matcher(" " + words.toLowerCase(Locale.UK).strip());
        if (!time.find()) {
            return Optional.empty();
        }
        int hour = number(time, 1);
        int minute = number(time, 2);
        if (time.group(3) != null) {
            hour = hour % NOON + (time.group(3).equals("pm") ? NOON : 0);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    @Override
    public String toString() {
        return order.name();
    }
}
