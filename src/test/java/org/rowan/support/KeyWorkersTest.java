package org.rowan.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeyWorkersTest {
    private static final List<String> USERS = List.of("ann", "bea", "Ann Wood");

    @Test
    void a_user_is_key_worker_under_the_name_that_other_cases_have() {
        KeyWorkers workers = KeyWorkers.among(USERS, List.of("Ann Ford", "Bea Shah"));
        assertThat(workers.own(List.of("Ann Ford", "Bea Shah"), "ann")).isEqualTo("Ann Ford");
        assertThat(KeyWorkers.among(USERS, List.of("Bea Shah")).own(List.of("Bea Shah"), "ann"))
                .isEqualTo("ann");
    }

    @Test
    void where_two_could_be_meant_the_user_stands_by_the_own_name_and_neither_of_them_is_the_user() {
        List<String> written = List.of("Ann Ford", "Ann-Marie Ford");
        KeyWorkers workers = KeyWorkers.among(USERS, written);
        assertThat(workers.own(written, "ann")).isEqualTo("ann");
        assertThat(workers.user("Ann Ford")).isEmpty();
        assertThat(workers.same("Ann Ford", "Ann-Marie Ford")).isFalse();
        assertThat(KeyWorkers.among(USERS, List.of("Joanna Ford")).own(List.of("Joanna Ford"), "ann"))
                .isEqualTo("ann");
    }

    @Test
    void capitals_blanks_and_the_encoding_of_a_letter_make_no_other_worker() {
        KeyWorkers workers = KeyWorkers.among(USERS, List.of("Siân D", "ANN"));
        assertThat(workers.same("Sia\u0302n  d ", "SIÂN D")).isTrue();
        assertThat(workers.user(" ANN ")).contains("ann");
        assertThat(workers.same(null, "Siân D")).isFalse();
        assertThat(workers.each(Stream.of("Zoe", "zoe ", null, "ANN", "ann"))).containsExactly("ANN", "Zoe");
    }

    @Test
    void the_whole_name_of_a_user_goes_before_the_first_name_of_another() {
        KeyWorkers workers = KeyWorkers.among(USERS, List.of("ann wood"));
        assertThat(workers.user("ann wood")).contains("Ann Wood");
        assertThat(workers.user("Ann Wood")).contains("Ann Wood");
    }
}
