package org.rowan.support.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of a note give away. */
class NoteGuessTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2021, 3, 15, 12, 0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rang the school                            | phone        | 2021-03-15T12:00 |",
                "She texted, and I rang her back            | text_email   | 2021-03-15T12:00 |",
                "Home visit at 09:15, about an hour         | face_to_face | 2021-03-15T09:15 | 60",
                "Zoom with the solicitor yesterday, 35 mins | video        | 2021-03-14T12:00 | 35",
                "Wrote to housing on her behalf, 2 hours    | on_behalf    | 2021-03-15T12:00 | 120",
                "She seemed low at breakfast                | observation  | 2021-03-15T12:00 |",
                "The hearing is at 14:30                    |              | 2021-03-15T12:00 |",
                "Asked about the court date                 |              | 2021-03-15T12:00 |",
                "Called the meter man at 25:70              | phone        | 2021-03-15T12:00 |",
                "Recalled what was called off               | phone        | 2021-03-15T12:00 |",
            })
    void kind_time_and_minutes_come_from_the_words(String text, String kind, LocalDateTime noted, Integer minutes) {
        assertThat(NoteGuess.of(text, NOON)).isEqualTo(new NoteGuess(kind, noted, minutes));
    }
}
