package org.rowan.store.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PaddingTest {
    private final Random random = new Random(7);

    @Test
    void content_of_every_length_comes_out_as_it_went_in() {
        for (int length = 0; length < 3000; length++) {
            byte[] content = new byte[length];
            random.nextBytes(content);
            byte[] padded = Padding.add(content);
            assertThat(Arrays.copyOf(padded, Padding.contentOf(padded))).isEqualTo(content);
        }
    }

    @Test
    void content_that_ends_like_padding_is_told_from_it() {
        for (byte[] content : new byte[][] {{0}, {(byte) 0x80}, {1, (byte) 0x80, 0, 0}, {}}) {
            byte[] padded = Padding.add(content);
            assertThat(Arrays.copyOf(padded, Padding.contentOf(padded))).isEqualTo(content);
        }
        assertThat(Padding.contentOf(new byte[32])).isNegative();
    }

    @Test
    void names_are_all_as_long_as_each_other_and_long_texts_fall_into_few_lengths() {
        TreeSet<Integer> lengths = new TreeSet<>();
        for (int length = 0; length < 32; length++) {
            assertThat(Padding.add(new byte[length])).hasSize(32);
        }
        for (int length = 32; length < 1 << 20; length += 7) {
            int padded = Padding.add(new byte[length]).length;
            assertThat(padded).isBetween(length + 1, length + 1 + length / 8);
            lengths.add(padded);
        }
        assertThat(lengths).hasSizeLessThan(500);
    }
}
