package org.rowan.fx;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** What a colour means in Rowan. Colour never stands alone: each intent has its sign, and the words beside it. */
public enum Intent {
    NEUTRAL(Feather.INFO),
    /** The one next step. */
    ACCENT(Feather.ARROW_RIGHT_CIRCLE),
    SUCCESS(Feather.CHECK_CIRCLE),
    /** Time is running out. */
    WARNING(Feather.CLOCK),
    /** Risk to life; what destroys. */
    DANGER(Feather.ALERT_TRIANGLE);

    private final Feather sign;

    Intent(Feather sign) {
        this.sign = sign;
    }

    public Feather sign() {
        return sign;
    }

    /** The style class that carries the colour. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
