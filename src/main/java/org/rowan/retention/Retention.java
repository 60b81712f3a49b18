package org.rowan.retention;

import java.time.LocalDate;
import java.util.List;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.retention.store.RetentionQueries;
import org.rowan.store.Store;
import org.rowan.store.Tx;

/** How long records are kept, and which cases were kept for as long as they may be: worked out anew each time, typed by nobody. */
public final class Retention {
    private static final int MOST_YEARS = 100;

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
            return new KeptCases(tx, rule(tx)).due(today);
        });
    }

    @Override
    public String toString() {
        return "retention in " + store;
    }
}
