package org.rowan.fx;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Signs beside words. They say nothing of their own to a screen reader; the words do. */
public final class Icons {
    private Icons() {}

    public static FontIcon of(Ikon sign) {
        FontIcon icon = new FontIcon(sign);
        icon.getStyleClass().add("icon");
        icon.setMouseTransparent(true);
        return icon;
    }

    public static FontIcon small(Ikon sign) {
        FontIcon icon = of(sign);
        icon.getStyleClass().add("icon-small");
        return icon;
    }

    public static FontIcon large(Ikon sign) {
        FontIcon icon = of(sign);
        icon.getStyleClass().add("icon-large");
        return icon;
    }

    /** The sign of an intent in its colour. */
    public static FontIcon of(Intent intent) {
        FontIcon icon = of(intent.sign());
        icon.getStyleClass().add(intent.style());
        return icon;
    }
}
