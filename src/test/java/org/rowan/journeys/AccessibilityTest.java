package org.rowan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rowan.fx.Appearance.Theme;
import org.rowan.journeys.Barriers.Check;

/**
 * Every screen of the picture book, looked at with the eyes and hands of those whom a window easily shuts out. With {@code
 * -Dscreens=beds} only those whose picture begins like that.
 */
class AccessibilityTest extends BookWalk {
    private static final String SCREENS = System.getProperty("screens", "");

    private static final int PARTS = 6;
    /** Which of the samples, from 0 on. */
    private static final int PART = Integer.getInteger("accessibility.part", 0);

    private static final List<Barriers.Passed> EXCEPTIONS = List.of(
            new Barriers.Passed(
                    Check.TRAP,
                    "alendar",
                    "a calendar is one stop: arrows, Page Up and Page Down turn it, Enter and Esc leave it"),
            new Barriers.Passed(
                    Check.ORDER,
                    ".form-steps",
                    "who is known already stands beside the form, and is answered by Ctrl I and Ctrl G from within it"));

    private int screensSeen;

    AccessibilityTest() {
        super(1366, 768);
    }

    /** Every sixth screen, a third of them in each theme: to style a screen anew costs more than all that is looked at. */
    @Test
    void nobody_is_kept_out_of_a_sample_of_the_screens() {
        List<Pictures.Picture> screens = screens();
        Barriers barriers = new Barriers(EXCEPTIONS);
        int part = (screens.size() + 2) / 3;
        for (Theme theme : Theme.values()) {
            interact(() -> appearance.theme().set(theme));
            int first = List.of(Theme.values()).indexOf(theme) * part;
            for (int at = first + PART; at < Math.min(first + part, screens.size()); at += PARTS) {
                check(barriers, screens.get(at), theme);
            }
        }
        verdict(barriers, false);
    }

    @Test
    @Tag("long")
    void nobody_is_kept_out_of_any_screen_in_any_theme() {
        Barriers barriers = new Barriers(EXCEPTIONS);
        for (Theme theme : Theme.values()) {
            interact(() -> appearance.theme().set(theme));
            screens().forEach(screen -> check(barriers, screen, theme));
        }
        verdict(barriers, SCREENS.isEmpty());
    }

    @Test
    @Tag("long")
    void at_twice_the_size_nothing_is_lost() {
        interact(() -> appearance.size().set(200));
        Barriers barriers = new Barriers(List.of());
        for (Pictures.Picture screen : screens()) {
            open(screen);
            interact(() -> scenes().forEach(each -> {
                layOut(each);
                new LookWalk(barriers, screen.name() + " at 200 %", each).cut();
            }));
            leave();
        }
        verdict(barriers, false);
    }

    private static List<Pictures.Picture> screens() {
        return PictureBook.all().stream()
                .filter(picture -> picture.name().startsWith(SCREENS))
                .toList();
    }

    private void check(Barriers barriers, Pictures.Picture screen, Theme theme) {
        open(screen);
        interact(() -> {
            look(barriers, screen.name() + " " + theme.words().toLowerCase(Locale.UK));
            new KeyboardWalk(barriers, screen.name(), scenes().getLast()).walk();
        });
        leave();
    }

    private void leave() {
        screensSeen++;
        interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(window -> !window.equals(stage))
                .forEach(Window::hide));
    }

    private void verdict(Barriers barriers, boolean whole) {
        System.out.println("Accessibility: " + barriers.summary(screensSeen));
        assertThat(barriers.found()).as(barriers.summary(screensSeen)).isEmpty();
        if (whole) {
            assertThat(barriers.needless())
                    .as("exceptions that nothing needs any more")
                    .isEmpty();
        }
    }

    private static void look(Barriers barriers, String where) {
        for (Scene each : scenes()) {
            layOut(each);
            LookWalk walk = new LookWalk(barriers, where, each);
            walk.contrast();
            walk.colourAlone();
            walk.names(each.getRoot());
            walk.targets();
            walk.cut();
        }
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static List<Scene> scenes() {
        return List.copyOf(Window.getWindows()).stream().map(Window::getScene).toList();
    }
}
