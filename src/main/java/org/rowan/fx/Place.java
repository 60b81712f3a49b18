package org.rowan.fx;

import java.util.Arrays;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/** The places of the left rail, in their order; the n-th opens with Ctrl or Alt and n. */
public enum Place {
    TODAY(1, "Today", Feather.HOME),
    REFERRALS(2, "Referrals", Feather.PHONE_INCOMING),
    BEDS(3, "Beds", Feather.GRID),
    CASES(4, "Cases", Feather.USERS),
    RETURN(5, "Return", Feather.BAR_CHART_2),
    SET_UP(6, "Set-up", Feather.SLIDERS);

    private final int number;
    private final String words;
    private final Feather sign;

    Place(int number, String words, Feather sign) {
        this.number = number;
        this.words = words;
        this.sign = sign;
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
}
