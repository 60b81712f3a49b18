package org.rowan.referral.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;

class ReasonGroupTest {
    @Test
    void unused_reasons_stand_in_the_order_of_the_standard() {
        assertThat(codes(ReasonGroup.all(Map.of())))
                .isEqualTo(Codes.standard().list("not_placed_reason").codes());
    }

    @Test
    void what_was_used_most_stands_first_in_the_group_used_most() {
        List<ReasonGroup> groups = ReasonGroup.all(Map.of("pets", 2L, "no_recourse", 3L, "no_space", 4L));
        assertThat(groups.getFirst().words()).isEqualTo("A need that cannot be met here");
        assertThat(groups.getFirst().reasons())
                .extracting(Code::code)
                .startsWith("no_recourse", "pets", "need_mental_health");
        assertThat(groups.get(1).reasons().getFirst().code()).isEqualTo("no_space");
        assertThat(codes(groups))
                .containsExactlyInAnyOrderElementsOf(
                        Codes.standard().list("not_placed_reason").codes());
    }

    private static List<String> codes(List<ReasonGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.reasons().stream())
                .map(Code::code)
                .toList();
    }
}
