package org.rowan.tasks;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which offices in England are open: neither weekends nor bank holidays (Banking and Financial Dealings Act 1971). */
final class WorkingDays {
    private static final String ENGLAND = "eng";

    private WorkingDays() {}

    /** Read from the library's own files once, when it is first asked. */
    private static final class Known {
        static final HolidayManager HOLIDAYS =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    }

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !Known.HOLIDAYS.isHoliday(day, ENGLAND);
    }

    /** The day itself if it is a working day, else the next that is. */
    static LocalDate onOrAfter(LocalDate day) {
        LocalDate at = day;
        while (!isWorkingDay(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** The next working day after a day. */
    static LocalDate after(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }
}
