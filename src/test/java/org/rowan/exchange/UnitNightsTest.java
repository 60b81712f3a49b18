package org.rowan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class UnitNightsTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 4, 1);

    private record Stay(int household, int in, int out, int line) {
        boolean beginsAsLaterOf(Stay other) {
            return in > other.in || (in == other.in && line > other.line);
        }

        /** Whether the other is there on this one's first night, night by night. */
        boolean beginsBeside(Stay other) {
            Set<Integer> nights = new HashSet<>();
            for (int night = other.in; night < other.out; night++) {
                nights.add(night);
            }
            return in < out && nights.contains(in);
        }
    }

    @RepeatedTest(300)
    void a_stay_is_told_when_it_begins_while_another_household_sleeps_in_the_unit(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Stay> stays = new ArrayList<>();
        for (int line = 2; line < 4 + random.nextInt(8); line++) {
            int in = random.nextInt(12);
            stays.add(new Stay(random.nextInt(3), in, in + random.nextInt(6), line));
        }
        UnitNights nights = new UnitNights();
        for (Stay stay : stays) {
            nights.add("U1", stay.household(), FIRST.plusDays(stay.in()), FIRST.plusDays(stay.out()), stay.line());
        }
        Faults faults = new Faults();
        nights.tellClashes(faults);

        assertThat(faults.first().stream().map(Fault::line))
                .as("seed %d: %s", repetition.getCurrentRepetition(), stays)
                .containsExactlyInAnyOrderElementsOf(stays.stream()
                        .filter(stay -> stays.stream()
                                .anyMatch(other -> other.household() != stay.household()
                                        && stay.beginsAsLaterOf(other)
                                        && stay.beginsBeside(other)))
                        .map(Stay::line)
                        .toList());
    }
}
