package org.rowan.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rowan.kernel.Code;
import org.rowan.kernel.CodeList;

/** When a household is asked how it is after it moved on, and what can come of it; lists of Rowan's own. */
public final class AfterMoveOn {
    /** So many months after the last day of support. */
    public static final List<Integer> MONTHS = List.of(1, 3, 6);

    public static final String REACHED = "reached";
    public static final String NOT_REACHED = "not_reached";
    public static final String NOT_SAFE = "not_safe";
    public static final String DECLINED = "declined";

    /** Of list destination: who went back may be overheard by whom she fled from. */
    public static final String WENT_BACK = "102";

    /** Of list destination. */
    public static final String DIED = "902";

    public static final CodeList OUTCOME = new CodeList(
            "after_outcome",
            List.of(
                    new Code(REACHED, "Reached", ""),
                    new Code(NOT_REACHED, "Not reached", ""),
                    new Code(NOT_SAFE, "Not safe to ring", ""),
                    new Code(DECLINED, "Does not want to be asked", "")));

    public static final CodeList GOES = new CodeList(
            "after_goes",
            List.of(
                    new Code("well", "Safe and well", ""),
                    new Code("mostly", "Safe, some things are hard", ""),
                    new Code("help", "Safe, needs help again", ""),
                    new Code("unsafe", "Not safe", ""),
                    new Code("back", "Back with the person she fled from", "")));

    /** Whoever was not reached is rung once more. */
    private static final int TRIES = 2;

    /** It is called out for so many days, then it is too late for that month. */
    private static final int DAYS = 28;

    private AfterMoveOn() {}

    /** Support that ended by then is asked for by nobody any more. */
    public static LocalDate earliestEnd(LocalDate today) {
        return today.minusMonths(MONTHS.getLast()).minusDays(DAYS);
    }

    /**
     * The month for which a household is to be asked on a day. Who does not want to be asked never is again; where it was not
     * safe to ring it is asked anew at the next month.
     *
     * @param ended the last day of support
     * @param done what came of asking until now
     */
    public static Optional<Integer> due(LocalDate ended, List<MoveOnContact> done, LocalDate today) {
        if (done.stream().anyMatch(contact -> DECLINED.equals(contact.outcome))) {
            return Optional.empty();
        }
        return MONTHS.reversed().stream()
                .filter(month -> !ended.plusMonths(month).isAfter(today)
                        && !ended.plusMonths(month).plusDays(DAYS).isBefore(today))
                .filter(month -> !isDone(month, done))
                .findFirst();
    }

    private static boolean isDone(Integer month, List<MoveOnContact> done) {
        List<MoveOnContact> tried = done.stream()
                .filter(contact -> Objects.equals(contact.months, month))
                .toList();
        return tried.size() >= TRIES || tried.stream().anyMatch(contact -> !NOT_REACHED.equals(contact.outcome));
    }

    /** The month that a contact on a day is most likely about: the last that has passed and was not asked for; else the first. */
    public static Integer proposed(LocalDate ended, List<MoveOnContact> done, LocalDate today) {
        return due(ended, done, today)
                .orElseGet(() -> MONTHS.stream()
                        .filter(month -> !isDone(month, done))
                        .findFirst()
                        .orElse(MONTHS.getLast()));
    }
}
