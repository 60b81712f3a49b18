package org.rowan.bedboard;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.bedboard.store.HoldQueries;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.store.Tx;

/** Writes holds, each with its former terms and with the nights that sets and returns know. Part of a transaction. */
public final class HoldChanges {
    private HoldChanges() {}

    /** Ends the holds of a referral that still run: it is decided. */
    public static void decided(Tx tx, long referralId) {
        LocalDate today = London.today(tx.clock());
        LocalDateTime now = London.now(tx.clock());
        HoldQueries.ofReferral(tx, referralId).stream()
                .filter(hold -> hold.runs(now))
                .forEach(hold -> end(tx, hold, today, HoldTerms.RELEASED));
    }

    /**
     * The decision on a referral is taken back: what it ended goes on, where there still is room and time.
     *
     * @param since the id of what was kept when it was decided; ids only grow
     */
    public static void waitsAgain(Tx tx, long referralId, long since) {
        for (Hold hold : HoldQueries.ofReferral(tx, referralId)) {
            if (HoldTerms.RELEASED.equals(hold.ending)) {
                HoldQueries.former(tx, hold.id).stream()
                        .findFirst()
                        .filter(former -> former.id > since)
                        .ifPresent(former -> goOn(tx, hold, former));
            }
        }
    }

    /** A household has not moved in after all: the hold that it used goes on, where there still is room and time. */
    public static void notUsed(Tx tx, Stay stay) {
        for (Hold hold : HoldQueries.usedBy(tx, stay.supportId, stay.unitId)) {
            HoldQueries.former(tx, hold.id).stream().findFirst().ifPresent(former -> goOn(tx, hold, former));
        }
    }

    /** One that would have run out meanwhile stays as it is: nights that are over are not written anew. */
    private static void goOn(Tx tx, Hold hold, FormerHold former) {
        LocalDate ended = hold.ended;
        boolean over = former.runsUntil != null && !former.runsUntil.isAfter(London.now(tx.clock()));
        change(tx, hold, terms -> {
            terms.take(former);
            if (over || !HoldRules.hasNights(tx, terms)) {
                terms.ended = ended;
                terms.ending = HoldTerms.RELEASED;
            }
        });
    }

    /** Ends a hold from a night on. */
    static void end(Tx tx, Hold hold, LocalDate night, String ending) {
        change(tx, hold, terms -> {
            LocalDate last = hold.freeFrom();
            LocalDate from = night.isBefore(hold.starts) ? hold.starts : night;
            terms.ended = last != null && last.isBefore(from) ? last : from;
            terms.ending = ending;
        });
    }

    /**
     * A stay takes a unit from a night on: whatever hold it has of these nights is used, or where it was for somebody else
     * and has run out, cut short.
     *
     * @throws Problem of kind INPUT where it is still held for another referral
     */
    static void use(Tx tx, Stay stay, LocalDate from) {
        adoptUnknown(tx, stay.unitId);
        LocalDateTime now = London.now(tx.clock());
        Long referral = HoldQueries.referralOf(tx, stay.supportId);
        for (Hold hold : HoldQueries.ofUnit(tx, stay.unitId)) {
            LocalDate first = hold.starts.isAfter(from) ? hold.starts : from;
            if (!stay.coversNight(first) || !holdsFrom(hold, first, now)) {
                continue;
            }
            boolean theirs = hold.referralId == null || hold.referralId.equals(referral);
            if (!theirs && hold.runs(now)) {
                throw Problem.with(
                        "unit_id",
                        "This unit is held for somebody else. Let the hold go on the bed board first, or choose another unit.");
            }
            end(tx, hold, first, theirs ? HoldTerms.USED : HoldTerms.RELEASED);
            if (theirs) {
                hold.usedById = stay.supportId;
                tx.update(hold);
            }
        }
    }

    private static boolean holdsFrom(Hold hold, LocalDate first, LocalDateTime now) {
        LocalDate free = hold.freeFrom();
        return free == null || first.isBefore(free) || hold.holdsNight(first, now);
    }

    /** Holds that a set brought in say nothing but their nights; to be ended with a history they become holds. */
    static void adoptUnknown(Tx tx, long unitId) {
        List<Long> known =
                HoldQueries.ofUnit(tx, unitId).stream().map(hold -> hold.voidId).toList();
        BedQueries.voidsOf(tx, unitId).stream()
                .filter(period -> period.isHold() && !known.contains(period.id))
                .forEach(period -> {
                    Hold hold = new Hold();
                    hold.unitId = unitId;
                    hold.starts = period.starts;
                    hold.runsUntil = period.ends == null ? null : period.ends.atStartOfDay();
                    hold.voidId = period.id;
                    tx.insert(hold);
                });
    }

    /** Keeps the former terms, changes them, and writes the nights anew. */
    static void change(Tx tx, Hold hold, Consumer<Hold> how) {
        FormerHold former = new FormerHold();
        former.holdId = hold.id;
        former.saidBy = hold.changedBy;
        former.take(hold);
        tx.insert(former);
        how.accept(hold);
        nights(tx, hold);
    }

    /** Writes a hold and its nights. */
    static void nights(Tx tx, Hold hold) {
        LocalDate free = hold.freeFrom();
        boolean any = free == null || free.isAfter(hold.starts);
        Long before = hold.voidId;
        if (any && before == null) {
            VoidPeriod period = new VoidPeriod();
            period.unitId = hold.unitId;
            period.starts = hold.starts;
            period.ends = free;
            period.reason = VoidPeriod.HELD;
            hold.voidId = tx.insert(period).id;
        } else if (!any) {
            hold.voidId = null;
        }
        tx.update(hold);
        if (before != null) {
            VoidPeriod period = tx.get(VoidPeriod.class, before);
            if (any) {
                period.ends = free;
                tx.update(period);
            } else {
                tx.delete(period);
            }
        }
    }
}
