package org.rowan.bedboard;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.bedboard.store.HoldQueries;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.store.Tx;

/** What must hold for a hold. */
final class HoldRules {
    private HoldRules() {}

    /** @throws Problem of kind INPUT that names the field at fault */
    static void check(Tx tx, Hold hold) {
        boolean words = hold.heldFor != null && !hold.heldFor.isBlank();
        if (words == (hold.referralId != null)) {
            throw Problem.with("held_for", "Choose the referral that it is held for, or write who it is for.");
        }
        requireFuture(tx, hold);
        if (hold.referralId != null) {
            requireWaiting(tx, hold);
        }
        Unit unit = tx.get(Unit.class, hold.unitId);
        if (hold.starts == null || !unit.isOpenForNight(hold.starts)) {
            throw Problem.with("from", "This unit is not open on that night. Choose another night.");
        }
        requireRoom(tx, hold);
    }

    static void requireFuture(Tx tx, Hold hold) {
        LocalDateTime now = London.now(tx.clock());
        if (hold.runsUntil == null || !hold.runsUntil.isAfter(now)) {
            throw Problem.with(
                    "until", "Say until when it is held: a time that is still to come, such as tomorrow 12:00.");
        }
        if (hold.starts != null && hold.runsUntil.toLocalDate().isBefore(hold.starts)) {
            throw Problem.with("until", "It is held until a time after the hold began. Choose a later one.");
        }
    }

    private static void requireWaiting(Tx tx, Hold hold) {
        boolean waits = HoldQueries.waitingIds(tx, tx.get(Unit.class, hold.unitId).serviceId)
                .contains(hold.referralId);
        if (!waits) {
            throw Problem.with(
                    "held_for",
                    "A unit is held for a referral of its service that waits for a decision. Choose another, or write who it is for.");
        }
    }

    /** Its nights, and tonight if it runs only for some hours. */
    static void requireRoom(Tx tx, Hold hold) {
        LocalDate today = London.today(tx.clock());
        boolean tonight = hold.holdsNight(today, London.now(tx.clock()));
        refuse(hasRoom(tx, hold, tonight ? today.plusDays(1) : LocalDate.MIN));
    }

    /** Its nights; on the last day of a hold whatever else has the unit goes before it. */
    static void requireNights(Tx tx, Hold hold) {
        refuse(hasNights(tx, hold));
    }

    private static void refuse(boolean room) {
        if (!room) {
            throw Problem.with(
                    "from",
                    "The unit is taken, held or void on one of those nights. Choose another unit, or a time before that.");
        }
    }

    /** Whether nothing else has the unit on one of its nights. */
    static boolean hasNights(Tx tx, Hold hold) {
        return hasRoom(tx, hold, LocalDate.MIN);
    }

    /** @param least the nights until then count in any case */
    private static boolean hasRoom(Tx tx, Hold hold, LocalDate least) {
        LocalDateTime now = London.now(tx.clock());
        LocalDate free = hold.freeFrom() == null ? LocalDate.MAX : hold.freeFrom();
        LocalDate end = free.isBefore(least) ? least : free;
        if (!hold.starts.isBefore(end)) {
            return true;
        }
        boolean stays = BedQueries.staysIn(tx, hold.unitId).stream()
                .anyMatch(stay -> stay.movedIn.isBefore(end)
                        && (stay.movedOut == null || stay.movedOut.isAfter(hold.starts))
                        && !stay.movedIn.equals(stay.movedOut));
        boolean voids = BedQueries.voidsOf(tx, hold.unitId).stream()
                .filter(period -> !period.id.equals(hold.voidId))
                .anyMatch(period ->
                        period.starts.isBefore(end) && (period.ends == null || period.ends.isAfter(hold.starts)));
        boolean others = HoldQueries.ofUnit(tx, hold.unitId).stream()
                .filter(other -> !other.id.equals(hold.id))
                .anyMatch(other -> other.runs(now)
                        && other.starts.isBefore(end)
                        && (other.runsUntil == null
                                || !other.runsUntil.toLocalDate().isBefore(hold.starts)));
        return !stays && !voids && !others;
    }
}
