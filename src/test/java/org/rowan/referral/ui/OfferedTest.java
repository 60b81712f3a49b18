package org.rowan.referral.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferedTest {
    @Test
    void what_was_chosen_and_what_was_written_stand_in_one_sentence() {
        assertThat(new Offered(List.of("helpline", "refuge"), "Rang Leicester at 15:00").written())
                .isEqualTo("Another refuge; The national helpline. Rang Leicester at 15:00");
        assertThat(Offered.read("Another refuge; The national helpline. Rang Leicester at 15:00"))
                .isEqualTo(new Offered(List.of("refuge", "helpline"), "Rang Leicester at 15:00"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "Another refuge",
                "Another refuge; The police",
                "The police. Said she would ring. Perhaps.",
                "Another refuge in Leicester",
                "Another refuge; in Leicester",
                "helpline",
            })
    void every_text_comes_back_as_it_was(String text) {
        assertThat(Offered.read(text).written()).isEqualTo(text);
    }
}
