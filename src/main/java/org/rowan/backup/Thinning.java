package org.rowan.backup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept: the newest of each of the last 7 days, of each of the last 5 weeks (Monday to Sunday) and of each
 * of the last 12 months, today's among them. None is kept for longer than 12 months, but the very newest always.
 */
public final class Thinning {
    static final int DAYS = 7;
    static final int WEEKS = 5;
    static final int MONTHS = 12;

    private static final Comparator<KeptBackup> NEWEST_FIRST =
            Comparator.comparing(KeptBackup::made).reversed().thenComparing(KeptBackup::file);

    private Thinning() {}

    /** @param today in London; what was made after it, by a clock that was wrong, is left alone */
    public static List<KeptBackup> superfluous(Collection<KeptBackup> backups, LocalDate today) {
        List<KeptBackup> newestFirst = backups.stream().sorted(NEWEST_FIRST).toList();
        Set<KeptBackup> kept = new HashSet<>();
        newestFirst.stream().limit(1).forEach(kept::add);
        newestFirst.stream().filter(backup -> backup.day().isAfter(today)).forEach(kept::add);
        keep(newestFirst, KeptBackup::day, today.minusDays(DAYS - 1), kept);
        keep(newestFirst, Thinning::monday, monday(today).minusWeeks(WEEKS - 1), kept);
        keep(
                newestFirst,
                Thinning::first,
                YearMonth.from(today).minusMonths(MONTHS - 1).atDay(1),
                kept);
        return newestFirst.stream().filter(backup -> !kept.contains(backup)).toList();
    }

    /** Keeps the newest of each span of time, from one on. */
    private static void keep(
            List<KeptBackup> newestFirst,
            Function<KeptBackup, LocalDate> spanOf,
            LocalDate from,
            Set<KeptBackup> kept) {
        Set<LocalDate> spans = new HashSet<>();
        newestFirst.stream()
                .filter(backup -> !spanOf.apply(backup).isBefore(from))
                .filter(backup -> spans.add(spanOf.apply(backup)))
                .forEach(kept::add);
    }

    private static LocalDate monday(KeptBackup backup) {
        return monday(backup.day());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate first(KeptBackup backup) {
        return YearMonth.from(backup.day()).atDay(1);
    }
}
