package org.rowan.tasks;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.rowan.store.sight.Reader;
import org.rowan.support.KeyWorkers;

/**
 * Something to be done. It is in no table: it comes from dates in the records, and goes by doing it.
 *
 * @param id the referral, unit, support period or person that it is about, as its kind says
 * @param at when it is due, London time
 * @param who the household, as it may be shown
 * @param about what else is to be known: a unit, when it is safe to ring; empty where there is nothing
 * @param owners who it is up to: who logged or held it, or the key worker
 */
public record Due(Kind kind, long id, LocalDateTime at, String who, String about, long serviceId, Set<String> owners) {
    public Due {
        owners = Set.copyOf(owners);
    }

    /** What is to be done, the most pressing first. */
    public enum Kind {
        /** A referral has waited for over 24 hours. */
        DECIDE,
        /** Nobody answered, and it was said when to ring again. */
        RING_AGAIN,
        /** A referral waits, and it was said when it is safe to ring back. */
        RING_BACK,
        /** A unit is held, and that ends today. */
        HOLD_ENDS,
        /** A hold has run out, and the referral still waits. */
        HOLD_RAN_OUT,
        /** A household moves in by the next working day. */
        MOVING_IN,
        /** A household leaves by the next working day. */
        LEAVING,
        /** A household has left its unit and support is still open. */
        HAS_LEFT,
        /** The board of a service was last looked through over 24 hours ago; {@code who} is the service. */
        CHECK_BOARD,
        /** A court hears a case by the next working day; {@code at} is when. */
        HEARING,
        /** An order runs out within two weeks, or has, and none of its kind follows; {@code about} is the kind. */
        ORDER_ENDS,
        /** The safety plan of somebody is to be looked at again within a week, or should have been. */
        PLAN_REVIEW,
        /** The risk to somebody is to be looked at again within a week, or should have been. */
        RISK_REVIEW,
        /** A case is held from being erased, and whether that is still needed is to be looked at within a week, or should have been. */
        HOLD_REVIEW,
        /** Recourse under the migrant victims' concession ends in four weeks or less; {@code about} says on which day. */
        CONCESSION_ENDS,
        /** Somebody was not placed, and nobody has asked where they got to. */
        FOLLOW_UP,
        /** A household has moved on one, three or six months ago, and nobody has asked how it is; {@code about} is which. */
        AFTER_MOVE,
        /** Something is to be done about a need within a week, or should have been; {@code about} is what, in free words. */
        STEP
    }

    /** The same with its owners by the names of users where they are users: a key worker may stand there with the whole name. */
    Due upTo(KeyWorkers workers) {
        return new Due(
                kind,
                id,
                at,
                who,
                about,
                serviceId,
                owners.stream()
                        .map(owner -> workers.user(owner).orElse(owner))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isUpTo(String user) {
        return owners.stream().anyMatch(owner -> Reader.sameUser(owner, user));
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
