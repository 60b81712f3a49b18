package org.rowan.retention;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.retention.store.RetentionQueries;
import org.rowan.store.Store;
import org.rowan.store.Tx;
import org.rowan.store.sight.CasePart;

/** How long records are kept, and which cases were kept for as long as they may be: worked out anew each time, typed by nobody. */
public final class Retention {
    private static final int MOST_YEARS = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Store store;

    public Retention(Store store) {
        this.store = store;
    }

    /** What holds; without an id where nobody has settled anything. */
    public RetentionRule rule() {
        return store.read(Right.SEE_UNITS, Retention::rule);
    }

    private static RetentionRule rule(Tx tx) {
        return RetentionQueries.rule(tx).orElseGet(RetentionRule::new);
    }

    /**
     * Settles how long records are kept from now on.
     *
     * @throws Problem of kind INPUT for a number that cannot be meant, and without a reason
     */
    public void settle(RetentionRule wanted) {
        store.change(Right.KEEP_UNITS, tx -> {
            require("adult_years", wanted.adultYears);
            require("child_age", wanted.childAge);
            require("refused_years", wanted.refusedYears);
            if (wanted.reason == null || wanted.reason.isBlank()) {
                throw Problem.with("reason", "Say why it is changed: whoever asks later reads it here.");
            }
            RetentionRule next = new RetentionRule();
            next.adultYears = wanted.adultYears;
            next.childAge = wanted.childAge;
            next.refusedYears = wanted.refusedYears;
            next.reason = wanted.reason.strip();
            tx.insert(next);
        });
    }

    private static void require(String field, int years) {
        if (years < 1 || years > MOST_YEARS) {
            throw Problem.with(field, "Give a number of years from 1 to %d.".formatted(MOST_YEARS));
        }
    }

    /** The cases that are due to be erased, those that have been so for longest first. */
    public List<DueCase> due() {
        return store.read(Right.ERASE_CASES, tx -> {
            LocalDate today = London.today(tx.clock());
            return KeptCases.due(tx, rule(tx), today);
        });
    }

    /**
     * Lets pass what is due on this day alone.
     *
     * @throws Problem of kind INPUT that names the day until which the case of a record is kept
     */
    public static void requireDue(Tx tx, CasePart part, long id) {
        KeptUntil kept = KeptCases.kept(tx, rule(tx), part, id)
                .orElseThrow(
                        () -> Problem.with(
                                "reason",
                                "No day is recorded from which it could be counted how long this case is kept. Give another reason."));
        if (!kept.isOver(London.today(tx.clock()))) {
            throw Problem.with(
                    "reason",
                    "This case is not due yet: it is kept until %s. Wait until then, or give another reason."
                            .formatted(DAY.format(kept.from())));
        }
    }

    @Override
    public String toString() {
        return "retention in " + store;
    }
}
