package org.rowan.disclosure;

/** Whom a table is about, in one scope and period. */
public enum Whose {
    /** Referrals received: R2's total, a service fact. */
    REFERRALS,
    /** Referrals not placed for another reason than capacity: R3's total less capacity, service facts. */
    REFUSALS,
    /** Households whose support ended: R11's total, a service fact. */
    MOVES,
    /** Households first counted in the period: R5's total, a service fact. */
    HOUSEHOLDS,
    /** Households that wait to move on at the end of the period, out of R5's open at the end. */
    WAITING,
    /** Households whose sanctuary support ended: R12's total. */
    SANCTUARY,
    /** Everybody first counted in the period: R4's total. */
    PEOPLE,
    /** The adults of these. */
    ADULTS,
    /** The women of these. */
    WOMEN,
    /** The children of these. */
    CHILDREN;

    /** Whether how many there are is a fact about people, given only where R4 gives it. */
    public boolean isOfPeople() {
        return switch (this) {
            case PEOPLE, ADULTS, WOMEN, CHILDREN -> true;
            default -> false;
        };
    }

    /** Whether the kinds of a roll-up add up to it, because one is counted in one kind only. */
    public boolean addsUpOverKinds() {
        return switch (this) {
            case REFERRALS, REFUSALS, MOVES -> true;
            default -> false;
        };
    }
}
