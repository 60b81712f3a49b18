package org.rowan.fx.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rowan.fx.Screen;

/** All pages of help: one for each screen, and those that belong to none. */
public final class HelpBook {
    /** The pages that belong to no screen, offered under every other. */
    public static final List<String> GENERAL = List.of("first-day", "find-hide-undo", "restore", "council", "glossary");

    private static final String FOLDER = "/org/rowan/help/";

    /** The forms of a case that are told of on the page of another screen than the one they were opened on, by their kinds. */
    private static final Map<String, List<String>> FORMS = Map.of(
            "safety", List.of("SafetyPlan"),
            "risk", List.of("RiskAssessment", "MaracReferral", "MaracHearing", "abuse", "mustNotKnow"),
            "court", List.of("Proceeding", "CourtHearing", "CourtOrder"),
            "plan", List.of("need", "PlanStep", "SupportGiven"),
            "closing", List.of("end", "ended"));

    private HelpBook() {}

    /**
     * The page that tells of a form; nothing where the page of its screen does.
     *
     * @param about as the panel was told of it: its kind, and then the record
     */
    public static Optional<HelpPage> ofForm(String about) {
        String kind = about.split(" ", 2)[0];
        return FORMS.entrySet().stream()
                .filter(page -> page.getValue().contains(kind))
                .findFirst()
                .flatMap(page -> page(page.getKey()));
    }

    /** The page of a screen is named after it: that of {@code BedsScreen} is {@code beds}. */
    public static String nameFor(Class<? extends Screen> screen) {
        return screen.getSimpleName()
                .replaceAll("Screen$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    public static Optional<HelpPage> of(Screen screen) {
        return page(nameFor(screen.getClass()));
    }

    public static Optional<HelpPage> page(String name) {
        try (InputStream file = HelpBook.class.getResourceAsStream(FOLDER + name + ".md")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(HelpPage.read(name, new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<URL> picture(String file) {
        return Optional.ofNullable(HelpBook.class.getResource(FOLDER + "pictures/" + file));
    }
}
