package org.rowan.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.prefs.Preferences;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light, dark or high contrast, and how large the text is. Scenes that were given to {@link #dress} follow every change. */
public final class Appearance {
    /** The text sizes that are offered, in per cent. */
    public static final List<Integer> SIZES = List.of(100, 125, 150, 175, 200);

    private static final String THEME = "theme";
    private static final String SIZE = "text-size";
    private static final double BODY_PX = 14;
    private static final double ICON_PX = 18;

    /** The themes. */
    public enum Theme {
        LIGHT("Light", "light.css"),
        DARK("Dark", "dark.css"),
        /** White on black with an edge around everything, for whoever sees little. */
        HIGH_CONTRAST("High contrast", "high-contrast.css");

        private final String words;
        private final String sheet;

        Theme(String words, String sheet) {
            this.words = words;
            this.sheet = sheet;
        }

        public String words() {
            return words;
        }
    }

    private final Map<String, StringProperty> looks = new HashMap<>();
    private Preferences kept;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final IntegerProperty size = new SimpleIntegerProperty(this, "size", 100);

    /** Loads the letters, and makes the weeks of calendars begin on Monday: what is on screen is British. */
    public Appearance() {
        Locale.setDefault(Locale.UK);
        for (String weight : List.of("Regular", "Bold")) {
            try (InputStream file = Appearance.class.getResourceAsStream("fonts/RowanText-" + weight + ".ttf")) {
                Font.loadFont(file, BODY_PX);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** The text size in per cent, 100 to 200. */
    public IntegerProperty size() {
        return size;
    }

    /** Takes up the look that was chosen before, and keeps every choice from now on; nothing of a person is in it. */
    public Appearance remembering(Preferences kept) {
        this.kept = kept;
        String chosen = kept.get(THEME, "");
        Stream.of(Theme.values()).filter(each -> each.name().equals(chosen)).forEach(theme::set);
        int percent = kept.getInt(SIZE, SIZES.getFirst());
        size.set(SIZES.contains(percent) ? percent : SIZES.getFirst());
        theme.addListener((property, before, now) -> kept.put(THEME, now.name()));
        size.addListener((property, before, now) -> kept.putInt(SIZE, now.intValue()));
        return this;
    }

    /**
     * How a page is looked at, by the page's name: empty until it is chosen, then remembered as theme and text size are. It must
     * be nothing of a person.
     */
    public StringProperty look(String page) {
        return looks.computeIfAbsent(page, name -> {
            String key = "look-" + name;
            StringProperty look = new SimpleStringProperty(this, key, kept == null ? "" : kept.get(key, ""));
            look.addListener((property, before, now) -> {
                if (kept != null) {
                    kept.put(key, now);
                }
            });
            return look;
        });
    }

    /** Dresses a scene, now and at every change while it is held elsewhere: a window that was closed is not kept for its look. */
    public void dress(Scene dressed, String... furtherSheets) {
        WeakReference<Scene> held = new WeakReference<>(dressed);
        Runnable dressing = () -> {
            Scene scene = held.get();
            if (scene == null) {
                return;
            }
            Application.setUserAgentStylesheet(
                    theme.get() == Theme.LIGHT
                            ? new PrimerLight().getUserAgentStylesheet()
                            : new PrimerDark().getUserAgentStylesheet());
            scene.getStylesheets().setAll(sheets(furtherSheets));
        };
        theme.addListener((property, before, now) -> dressing.run());
        size.addListener((property, before, now) -> dressing.run());
        dressing.run();
    }

    /** The theme comes after all that is drawn by its colours, so that it can draw something otherwise. */
    private List<String> sheets(String... furtherSheets) {
        List<String> sheets = new ArrayList<>(List.of(own("base.css"), own("parts.css")));
        sheets.addAll(List.of(furtherSheets));
        sheets.addAll(List.of(own(theme.get().sheet), sizes()));
        return sheets;
    }

    private static String own(String sheet) {
        return Appearance.class.getResource(sheet).toExternalForm();
    }

    /** A sheet of its own, because pop-ups take sheets from their window but not the style of its root. */
    private String sizes() {
        double scale = Math.clamp(size.get(), 100, 200) / 100.0;
        String css = """
                .root, .tooltip, .text-input .context-menu { -fx-font-size: %.1fpx; }
                .ikonli-font-icon { -fx-icon-size: %.0fpx; }
                .ikonli-font-icon.icon-small { -fx-icon-size: %.0fpx; }
                .ikonli-font-icon.icon-large { -fx-icon-size: %.0fpx; }
                """.formatted(BODY_PX * scale, ICON_PX * scale, BODY_PX * scale, 2 * ICON_PX * scale);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
