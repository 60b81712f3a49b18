package org.rowan.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class AppearanceTest {
    private final Preferences kept = Preferences.userRoot().node("org/rowan/test-of-appearance");

    @AfterEach
    void forget() throws BackingStoreException {
        kept.removeNode();
    }

    @ParameterizedTest
    @EnumSource(Appearance.Theme.class)
    void the_look_that_was_chosen_is_there_again_at_the_next_start(Appearance.Theme theme) {
        Appearance first = new Appearance().remembering(kept);
        assertThat(first.theme().get()).isEqualTo(Appearance.Theme.LIGHT);
        first.theme().set(theme);
        first.size().set(150);
        Appearance next = new Appearance().remembering(kept);
        assertThat(next.theme().get()).isEqualTo(theme);
        assertThat(next.size().get()).isEqualTo(150);
    }

    @Test
    void how_a_page_is_looked_at_is_there_again_at_the_next_start() {
        new Appearance().remembering(kept).look("beds").set("LINE");
        assertThat(new Appearance().remembering(kept).look("beds").get()).isEqualTo("LINE");
        assertThat(new Appearance().look("beds").get())
                .as("where nothing is kept")
                .isEmpty();
    }

    @Test
    void a_size_that_is_not_offered_is_not_taken_up() {
        kept.putInt("text-size", 900);
        assertThat(new Appearance().remembering(kept).size().get()).isEqualTo(100);
    }
}
