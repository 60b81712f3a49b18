package org.rowan.transfer;

import org.rowan.exchange.ExchangeFiles;
import org.rowan.exchange.ExchangeSet;
import org.rowan.exchange.Row;

/** A case from another provider, opened and not taken in. */
public final class Coming {
    private final Parcel parcel;
    private int adults;
    private int children;
    private boolean unsafeToRing;

    /** @param set of the parcel, checked */
    Coming(Parcel parcel, ExchangeSet set) {
        this.parcel = parcel;
        set.rows(ExchangeFiles.MEMBERS, this::count);
        set.rows(ExchangeFiles.REFERRALS, referral -> unsafeToRing |= Boolean.FALSE.equals(referral.yesNo("callback")));
    }

    private void count(Row member) {
        if (Landing.isStill(member)) {
            if (Landing.isAdult(member)) {
                adults++;
            } else {
                children++;
            }
        }
    }

    Parcel parcel() {
        return parcel;
    }

    public Card from() {
        return parcel.from();
    }

    /** When it was written, London time. */
    public String written() {
        return parcel.written();
    }

    /** What the sender says beside it; empty for nothing. */
    public String words() {
        return parcel.words();
    }

    public int adults() {
        return adults;
    }

    public int children() {
        return children;
    }

    /** Ways to reach one of them that are not safe. */
    public int unsafeWays() {
        return (int) parcel.ways().stream().filter(Parcel.Way::isUnsafe).count();
    }

    public boolean isUnsafeToRing() {
        return unsafeToRing;
    }

    /** Who must not learn where they are; empty where nobody said. */
    public String mustNotKnow() {
        return parcel.mustNotKnow();
    }

    @Override
    public String toString() {
        return "coming " + parcel;
    }
}
