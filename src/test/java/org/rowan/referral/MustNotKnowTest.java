package org.rowan.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MustNotKnowTest {
    @Test
    void names_stand_between_commas_and_what_he_is_to_her_in_brackets() {
        assertThat(MustNotKnow.read("Karim Aziz (husband), Bilal Aziz;\nSara O'Neill (his sister")
                        .names())
                .containsExactly("Karim Aziz", "Bilal Aziz", "Sara O'Neill");
        assertThat(MustNotKnow.read(null).names()).isEmpty();
    }

    @Test
    void a_name_is_known_again_in_another_order_with_other_marks_and_another_spelling() {
        assertThat(isLike("Łukasz Nowak", "Nowák Lukasz")).isTrue();
        assertThat(isLike("Mohammed Hussain", "Muhammad Hussein")).isTrue();
        assertThat(isLike("Karim Aziz", "Karim Yusuf Aziz")).isTrue();
        assertThat(isLike("Karim Yusuf Aziz", "Karim Aziz")).isTrue();
    }

    @Test
    void a_family_name_or_a_first_name_alone_is_like_nobody() {
        assertThat(isLike("Aziz", "Karim Aziz")).isFalse();
        assertThat(isLike("Karim Aziz", "Karim Khan")).isFalse();
        assertThat(isLike("Karim Aziz", "Bilal Aziz")).isFalse();
        assertThat(isLike("Karim Aziz", "Aziz")).isFalse();
    }

    private static boolean isLike(String name, String other) {
        return MustNotKnow.read(name).among(Set.of(other)).containsKey(name);
    }
}
