package org.rowan.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rowan.bedboard.Stay;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Right;
import org.rowan.notes.Note;
import org.rowan.people.Person;
import org.rowan.referral.Referral;
import org.rowan.sheets.store.SheetQueries;
import org.rowan.store.Store;
import org.rowan.store.StoredRecord;
import org.rowan.store.Tx;
import org.rowan.support.Membership;
import org.rowan.support.SupportPeriod;

/** Takes a whole spreadsheet back, as long as nobody has built on it. */
public final class SheetUndo {
    /** What comes of a spreadsheet, each kind before those that it refers to. */
    private static final List<Class<? extends StoredRecord>> KINDS =
            List.of(Note.class, Stay.class, Membership.class, SupportPeriod.class, Referral.class, Person.class);

    private final Store store;

    public SheetUndo(Store store) {
        this.store = store;
    }

    /**
     * What keeps a spreadsheet from being taken back.
     *
     * @param record the kind of record and its id; null where it is about all of it
     * @param words why, without anything about a person
     */
    public record Reason(Class<? extends StoredRecord> kind, Long record, String words) {}

    /** Removes every record that came of it, or says what speaks against it and removes none. */
    public List<Reason> undo(long broughtId) {
        return store.write(Right.MOVE_RECORDS, tx -> {
            BroughtSheet brought = tx.get(BroughtSheet.class, broughtId);
            List<StoredRecord> rows = new ArrayList<>();
            KINDS.forEach(kind -> rows.addAll(SheetQueries.of(tx, brought, kind)));
            List<Reason> reasons = new ArrayList<>(changed(tx, brought, rows));
            reasons.addAll(signed(tx, brought, rows));
            if (reasons.isEmpty()) {
                rows.forEach(tx::delete);
                tx.delete(brought);
            }
            return reasons;
        });
    }

    private static List<Reason> changed(Tx tx, BroughtSheet brought, List<StoredRecord> rows) {
        List<Reason> reasons = new ArrayList<>();
        Set<Long> builtOn = new HashSet<>(SheetQueries.referredTo(tx, brought));
        for (StoredRecord row : rows) {
            if (tx.isErased(row)) {
                reasons.add(reason(row, "was erased since"));
            } else if (row.version > 0) {
                reasons.add(reason(row, "was changed since, by " + row.changedBy));
            } else if (builtOn.contains(row.id)) {
                reasons.add(reason(row, "has more recorded of it since"));
            }
        }
        int gone = brought.records - rows.size();
        if (gone > 0) {
            reasons.add(new Reason(
                    null,
                    null,
                    gone + (gone == 1 ? " of its records is" : " of its records are") + " not there any more."));
        }
        return reasons;
    }

    private static Reason reason(StoredRecord row, String what) {
        return new Reason(row.getClass(), row.id, what(row) + " " + what + ".");
    }

    private static String what(StoredRecord row) {
        return switch (row) {
            case Referral referral -> "The referral received on " + referral.received.toLocalDate();
            case SupportPeriod support -> "The support that began on " + support.started;
            case Stay stay -> "The stay that began on " + stay.movedIn;
            case Membership member -> "Somebody's place in a household";
            case Note note -> "A note";
            default -> "The record of a person";
        };
    }

    private static List<Reason> signed(Tx tx, BroughtSheet brought, List<StoredRecord> rows) {
        List<Reason> reasons = new ArrayList<>();
        for (String period : SheetQueries.signedSince(tx, brought.createdAt)) {
            FinancialQuarter quarter = FinancialQuarter.parse(period);
            if (rows.stream().anyMatch(row -> isCountedIn(quarter, row))) {
                reasons.add(new Reason(null, null, "It is counted in the return for " + period + ", which is signed."));
            }
        }
        return reasons;
    }

    private static boolean isCountedIn(FinancialQuarter quarter, StoredRecord row) {
        return switch (row) {
            case Referral referral -> touches(quarter, referral.received.toLocalDate(), referral.decided);
            case SupportPeriod support -> touches(quarter, support.started, support.ended);
            default -> false;
        };
    }

    /** @param last null where it goes on */
    private static boolean touches(FinancialQuarter quarter, LocalDate first, LocalDate last) {
        return !first.isAfter(quarter.to()) && (last == null || !last.isBefore(quarter.from()));
    }
}
