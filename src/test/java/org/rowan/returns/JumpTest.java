package org.rowan.returns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JumpTest {
    @ParameterizedTest
    @CsvSource({
        "0, 4, false",
        "0, 5, true",
        "4, 12, false",
        "4, 13, true",
        "10, 21, false",
        "10, 22, true",
        "50, 71, false",
        "50, 73, true",
        "1000, 1090, false",
        "9000, 9900, false",
        "9000, 10001, true"
    })
    void a_jump_is_more_than_twice_what_chance_explains_and_at_least_a_tenth(long one, long other, boolean jump) {
        assertThat(Jump.is(one, other)).isEqualTo(jump);
        assertThat(Jump.is(other, one)).as("down as up").isEqualTo(jump);
    }
}
