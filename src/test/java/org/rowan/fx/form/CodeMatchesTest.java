package org.rowan.fx.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;

class CodeMatchesTest {
    private final List<Code> sources = Codes.standard().list("referral_source").all();

    @Test
    void nothing_typed_offers_the_whole_list_in_the_order_of_the_standard() {
        assertThat(CodeMatches.of(sources, " ")).isEqualTo(sources);
    }

    @Test
    void what_begins_with_the_letters_comes_before_what_only_has_a_word_that_does() {
        assertThat(CodeMatches.of(sources, "so"))
                .extracting(Code::label)
                .startsWith("Solicitor or legal advice", "Children's social care", "Adult social care");
    }

    @Test
    void accents_and_capitals_do_not_matter() {
        List<Code> codes = List.of(new Code("anglesey", "Ynys M\u00f4n", ""), new Code("other", "Other", ""));
        assertThat(CodeMatches.meant(codes, "ynys MON")).contains(codes.getFirst());
    }

    @Test
    void only_one_fit_is_meant_and_several_are_not() {
        assertThat(CodeMatches.meant(sources, "solicitor")).isPresent();
        assertThat(CodeMatches.meant(sources, "so")).isEmpty();
        assertThat(CodeMatches.meant(sources, "")).isEmpty();
        assertThat(CodeMatches.meant(sources, "zebra")).isEmpty();
    }

    @Test
    void a_label_typed_in_full_is_meant_even_where_others_begin_with_it() {
        List<Code> codes = List.of(new Code("one", "Other", ""), new Code("two", "Other refuge", ""));
        assertThat(CodeMatches.meant(codes, "other")).contains(codes.getFirst());
    }
}
