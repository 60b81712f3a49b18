package org.rowan.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
    private final Lexicon lexicon = new Lexicon();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yes (not after 5, he is home)",
                "Y - text only",
                "ok, only if she answers herself",
                "yes/no",
                "Y/N",
                "yes see notes",
                "x",
                "X"
            })
    void whether_it_is_safe_to_ring_is_asked_where_anything_stands_beside_it(String words) {
        assertThat(Answers.safe(lexicon, words)).isEmpty();
    }

    @Test
    void a_plain_yes_or_no_is_taken_as_it_is() {
        assertThat(Answers.safe(lexicon, "Yes")).contains(true);
        assertThat(Answers.safe(lexicon, "n")).contains(false);
    }

    @Test
    void a_form_that_nobody_has_filled_in_says_nothing() {
        assertThat(Answers.yesNo(lexicon, "yes/no")).isEmpty();
        assertThat(Answers.yesNo(lexicon, "Y/N")).isEmpty();
        assertThat(Answers.yesNo(lexicon, "yes (see notes)")).contains(true);
    }

    @Test
    void a_sentence_is_like_nothing() {
        assertThat(Answers.guess(
                        lexicon, "referral_source", "the police brought her and her two children here at night"))
                .isEmpty();
    }
}
