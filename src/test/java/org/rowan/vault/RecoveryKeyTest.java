package org.rowan.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class RecoveryKeyTest {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void what_was_printed_is_understood_however_it_is_typed() {
        for (int i = 0; i < 200; i++) {
            String printed = new String(RecoveryKey.random(new SecureRandom()).printed());
            assertThat(printed).matches("([0-9A-Z]{6}-){5}[0-9A-Z]{6}");
            for (String typed : new String[] {
                printed,
                printed.replace("-", " "),
                printed.toLowerCase(java.util.Locale.ROOT),
                printed.replace("-", "").replace('0', 'O').replace('1', 'l')
            }) {
                assertThat(RecoveryKey.read(typed.toCharArray()))
                        .get()
                        .satisfies(
                                read -> assertThat(new String(read.printed())).isEqualTo(printed));
            }
        }
    }

    @Test
    void a_single_slip_is_noticed_but_for_one_in_a_million() {
        String printed = new String(RecoveryKey.random(new SecureRandom()).printed());
        for (int at = 0; at < printed.length(); at++) {
            for (int other = 0; other < SIGNS.length(); other++) {
                char sign = SIGNS.charAt(other);
                if (printed.charAt(at) != '-' && printed.charAt(at) != sign) {
                    String slipped = printed.substring(0, at) + sign + printed.substring(at + 1);
                    assertThat(RecoveryKey.read(slipped.toCharArray())
                                    .filter(read -> !new String(read.printed()).equals(slipped)))
                            .isEmpty();
                    slips++;
                    noticed += RecoveryKey.read(slipped.toCharArray()).isEmpty() ? 1 : 0;
                }
            }
        }
        assertThat(slips - noticed).isLessThan(3);
    }

    private int slips;
    private int noticed;

    /** The form never changes: what was printed years ago still opens. */
    @Test
    void a_print_of_the_first_release_is_understood() {
        assertThat(RecoveryKey.read("041061-050R3G-G28A1C-60T3GF-208H44-RMC7K7".toCharArray()))
                .isPresent();
    }

    @Test
    void a_key_typed_back_is_compared_with_the_one_that_was_shown() {
        RecoveryKey shown = RecoveryKey.random(new SecureRandom());
        assertThat(shown.isSameAs(RecoveryKey.read(shown.printed()).orElseThrow()))
                .isTrue();
        assertThat(shown.isSameAs(RecoveryKey.random(new SecureRandom()))).isFalse();
    }

    @Test
    void too_short_too_long_or_strange_signs_are_no_recovery_key() {
        for (String typed : new String[] {"", "ABCDEF", "U".repeat(36), "é".repeat(36), "0".repeat(37)}) {
            assertThat(RecoveryKey.read(typed.toCharArray())).isEmpty();
        }
    }
}
