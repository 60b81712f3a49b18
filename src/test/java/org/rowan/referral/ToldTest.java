package org.rowan.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rowan.kernel.Code;

class ToldTest {
    private static final List<String> NOTES =
            List.of("She rang twice.", "Told: her sister.", "Two lines;\nand more.", "Age 40; oldest boy 3.");

    @Test
    void what_has_no_column_is_kept_in_words_that_a_person_can_read() {
        Told told = new Told(35, 12, Set.of("pets", "step_free"), "At a friend's until Friday.");
        assertThat(told.written())
                .isEqualTo("Told: age 35; oldest boy 12; Step-free, Pets.\nAt a friend's until Friday.");
    }

    @Test
    void nothing_told_leaves_no_note() {
        assertThat(new Told(null, null, Set.of(), "  ").written()).isNull();
        assertThat(Told.read(null)).isEqualTo(new Told(null, null, Set.of(), null));
    }

    @Test
    void a_note_of_a_worker_is_left_as_it_is() {
        for (String note : NOTES) {
            assertThat(Told.read(note).written()).isEqualTo(note.strip());
        }
    }

    @Test
    void whatever_is_written_is_read_back() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Told told = new Told(
                    random.nextBoolean() ? null : random.nextInt(120),
                    random.nextBoolean() ? null : random.nextInt(18),
                    Told.kinds().stream()
                            .map(Code::code)
                            .filter(code -> random.nextInt(3) == 0)
                            .collect(Collectors.toSet()),
                    random.nextBoolean() ? null : NOTES.get(random.nextInt(NOTES.size())));
            assertThat(Told.read(told.written())).as("seed %d", seed).isEqualTo(told);
        }
    }
}
