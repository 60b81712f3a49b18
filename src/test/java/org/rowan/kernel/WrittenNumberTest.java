package org.rowan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WrittenNumberTest {
    @Test
    void a_number_is_written_as_people_write_it() {
        assertThat(WrittenNumber.of(new BigDecimal("7.50"))).isEqualTo("7.5");
        assertThat(WrittenNumber.of(new BigDecimal("7.7009E9"))).isEqualTo("7700900000");
        assertThat(WrittenNumber.of(new BigDecimal("0"))).isEqualTo("0");
    }

    @Test
    void a_monstrous_one_keeps_its_exponent_and_takes_no_room() {
        assertThat(WrittenNumber.of(new BigDecimal("1E999999999"))).isEqualTo("1E+999999999");
        assertThat(WrittenNumber.of(new BigDecimal("1E-999999999"))).isEqualTo("1E-999999999");
    }
}
