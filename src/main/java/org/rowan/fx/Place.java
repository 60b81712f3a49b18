package org.rowan.fx;

import java.util.Arrays;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.kernel.Right;

/** The places of the left rail, in their order; the n-th opens with Ctrl or Alt and n. */
public enum Place {
    TODAY(1, "Today", Feather.HOME, Right.SEE_CASES),
    REFERRALS(2, "Referrals", Feather.PHONE_INCOMING, Right.SEE_CASES),
    BEDS(3, "Beds", Feather.GRID, Right.SEE_CASES),
    CASES(4, "Cases", Feather.USERS, Right.SEE_CASES),
    RETURN(5, "Return", Feather.BAR_CHART_2, Right.MAKE_RETURNS),
    SET_UP(6, "Set-up", Feather.SLIDERS, Right.KEEP_UNITS);

    private final int number;
    private final String words;
    private final Feather sign;
    private final Right needs;

    Place(int number, String words, Feather sign, Right needs) {
        this.number = number;
        this.words = words;
        this.sign = sign;
        this.needs = needs;
    }

    /** The place with a number, from 1. */
    public static Optional<Place> numbered(int number) {
        return Arrays.stream(values()).filter(place -> place.number == number).findFirst();
    }

    /** The figure that opens it together with Ctrl or Alt. */
    public int number() {
        return number;
    }

    public String words() {
        return words;
    }

    public Feather sign() {
        return sign;
    }

    /** Without this right the place is not there. */
    public Right needs() {
        return needs;
    }
}
