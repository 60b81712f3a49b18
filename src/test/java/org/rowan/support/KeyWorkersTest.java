package org.rowan.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyWorkersTest {
    @Test
    void a_user_is_key_worker_under_the_name_that_other_cases_have() {
        assertThat(KeyWorkers.own(List.of("Ann Ford", "Bea Shah"), "ann")).isEqualTo("Ann Ford");
        assertThat(KeyWorkers.own(List.of("Bea Shah"), "ann")).isEqualTo("ann");
    }

    @Test
    void where_two_could_be_meant_the_user_stands_by_the_own_name() {
        assertThat(KeyWorkers.own(List.of("Ann Ford", "Ann-Marie Ford"), "ann")).isEqualTo("ann");
        assertThat(KeyWorkers.own(List.of("Joanna Ford"), "ann")).isEqualTo("ann");
    }
}
