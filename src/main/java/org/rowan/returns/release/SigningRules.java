package org.rowan.returns.release;

import java.time.LocalDate;
import java.util.List;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.returns.Balance;
import org.rowan.returns.store.LedgerQueries;
import org.rowan.returns.store.SigningQueries;
import org.rowan.store.Tx;

/** When a return may become final. */
final class SigningRules {
    private SigningRules() {}

    /** @throws Problem of kind REFUSED if the quarter has not ended, is out of order, or a check fails */
    static void requireReady(Tx tx, Made made) {
        FinancialQuarter quarter = made.name().quarter();
        if (made.standing().before() == Standing.Before.RESTORED) {
            throw refused("This store came out of a backup, and nobody has said yet whether returns left after that was"
                    + " made. Enter their packages, or say that none did (At a glance, or rowan ledger"
                    + " --since-backup); then sign.");
        }
        requireTime(tx, quarter);
        requireOrder(tx, quarter);
        requireBalance(made);
    }

    /** From the last day of the quarter on: what happens later that day counts as late. */
    private static void requireTime(Tx tx, FinancialQuarter quarter) {
        LocalDate today = London.today(tx.clock());
        if (today.isBefore(quarter.to())) {
            throw refused("This quarter has not ended yet. It can be signed from its last day on.");
        }
        if (today.isBefore(Declarations.today(tx))) {
            throw refused(
                    "The clock of this computer is behind the day on which the last return was signed. Set it right,"
                            + " then sign.");
        }
    }

    /** One after the other, so that each goes on from the one before. */
    private static void requireOrder(Tx tx, FinancialQuarter quarter) {
        List<String> signed = SigningQueries.signedPeriods(tx);
        if (signed.isEmpty() || signed.contains(quarter.toString())) {
            return;
        }
        FinancialQuarter last = FinancialQuarter.parse(signed.getLast());
        if (quarter.compareTo(last) < 0) {
            throw refused(
                    ("The return of %s was signed already, so an earlier one can't be signed any more. What it would"
                                    + " have said shows in the next return as an adjustment.")
                            .formatted(last));
        }
        if (!quarter.previous().equals(last)) {
            throw refused("The return of %s is to be signed first, so that each goes on from the one before."
                    .formatted(last.next()));
        }
    }

    static void requireBalance(Made made) {
        made.counted().balances().stream()
                .filter(balance -> !balance.holds())
                .findFirst()
                .map(Balance::name)
                .ifPresent(name -> {
                    throw refused("The return does not balance (" + name
                            + "), so it was not written. Check the records of that table.");
                });
    }

    /** What was signed before is taken for granted by what was signed after. */
    static void requireLast(Tx tx, FinancialQuarter quarter) {
        String last = SigningQueries.signedPeriods(tx).getLast();
        if (!last.equals(quarter.toString())) {
            throw refused(
                    ("The return of %s was signed after this one and goes on from it. What has changed since shows in"
                                    + " the next return as an adjustment.")
                            .formatted(last));
        }
    }

    /** Without a change there is nothing to revise. */
    static void requireChanged(Tx tx, Made again) {
        SignedReturn last =
                SigningQueries.signed(tx, again.name().quarter().toString()).orElseThrow();
        String before = LedgerQueries.pages(tx).get((int) last.ledgerPage - 1).figures;
        if (Making.digest(again.published().rows()).equals(org.rowan.returns.export.Sha256.ofText(before))) {
            throw refused("Nothing that the return shows has changed since it was signed.");
        }
    }

    private static Problem refused(String sentence) {
        return Problem.of(Problem.Kind.REFUSED, sentence);
    }
}
